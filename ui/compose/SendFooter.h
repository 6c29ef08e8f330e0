#pragma once

#include <QWidget>

class QToolButton;

namespace melodeck::ui {

class LinkButton;
class PrimaryButton;
class SecondaryLabel;

/// The foot of the form: what the request comes to, and the button that sends it. While the request waits for its
/// melody, that it does, and a way out of it.
class SendFooter final : public QWidget
{
    Q_OBJECT

public:
    explicit SendFooter(QWidget* parent = nullptr);

    /// "3 clips · 683 kB up".
    void setFacts(const QString& facts);
    void setButton(const QString& text, bool canSend);
    /// The key that presses the button, as people read it.
    void setSendKey(const QString& key);
    void setFree(bool on);
    /// Beside the button, whether the platform's own queue can have the request.
    void setQueueOffered(bool on);
    /// Stands in place of the facts, and is announced.
    void setWaiting(bool on);
    [[nodiscard]] bool canSend() const;
    [[nodiscard]] QString buttonText() const;
    void focusButton();

Q_SIGNALS:
    void sendRequested();
    /// The button says something else.
    void buttonChanged();
    /// Into the platform's own queue instead.
    void queueRequested();
    /// It shall not be sent when the melody is there.
    void waitCancelled();

private:
    void showLine();

    QString m_facts;
    bool m_isWaiting = false;
    bool m_isFree = false;
    SecondaryLabel* m_line;
    SecondaryLabel* m_price;
    LinkButton* m_cancel;
    PrimaryButton* m_send;
    QToolButton* m_otherWays;
};

} // namespace melodeck::ui
