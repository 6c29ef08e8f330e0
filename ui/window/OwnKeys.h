#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

namespace melodeck::ui {

/// Lets keys reach the window's menu where a text field has a use of its own for them: Ctrl+U, which pastes a link,
/// would empty the field (QKeySequence::DeleteCompleteLine on X11). Watches the whole application while it lives.
class OwnKeys final : public QObject
{
    Q_OBJECT

public:
    explicit OwnKeys(QList<QKeySequence> keys, QObject* parent = nullptr);

    void setKeys(const QList<QKeySequence>& keys) { m_keys = keys; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QList<QKeySequence> m_keys;
};

} // namespace melodeck::ui
