#pragma once

#include "core/Secret.h"
#include "ui/endpoint/StoredKeys.h"

#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <cstdint>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace melodeck::ui {

class LinkButton;
class TextLabel;

/// How long a key that is given lives.
enum class KeyLife : std::uint8_t { Session, Keychain };

/// The key of a server: a line to type it in, and below it how long it is kept, which one is there already, and those
/// that other programs have. Two parts, because each stands in a row of its own.
class KeyField final : public QWidget
{
    Q_OBJECT

public:
    /// keys outlives it.
    explicit KeyField(StoredKeys& keys, QWidget* parent = nullptr);

    /// The line, for the form to place.
    [[nodiscard]] QLineEdit* line() const { return m_line; }
    /// Looks for the keys of its server; an empty address: there is none yet.
    void setEndpoint(const QUrl& endpoint);
    void setKey(const core::Secret& key);
    /// What was typed; empty leaves the key that is there.
    [[nodiscard]] core::Secret key() const;
    [[nodiscard]] KeyLife life() const;

private:
    void build();
    void take(const KeyFacts& facts);
    void takeForgotten(const QString& place, const std::optional<core::Error>& error);
    void refresh();
    /// What there is to say of the key that is used when none is typed.
    [[nodiscard]] QString noteOfKnown() const;
    [[nodiscard]] QString serverWords() const;
    void showForeign();

    StoredKeys& m_keys;
    QUrl m_endpoint;
    /// Of the endpoint's server, once they are there.
    std::optional<KeyFacts> m_facts;
    /// Why the last thing that was asked for was not done.
    QString m_problem;
    QLineEdit* m_line;
    QCheckBox* m_keep;
    TextLabel* m_note;
    LinkButton* m_forget;
    LinkButton* m_again;
    QWidget* m_foreign;
    QVBoxLayout* m_foreignRows;
    /// An address that is being typed is not looked up letter by letter.
    QTimer m_soon;
};

} // namespace melodeck::ui
