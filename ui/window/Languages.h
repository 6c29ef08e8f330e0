#pragma once

#include <QLocale>
#include <QObject>
#include <QString>

#include <array>
#include <memory>
#include <vector>

class QTranslator;

namespace melodeck::ui {

/// A language that the program speaks.
struct Language
{
    /// As its file in translations/ is called: "de", "pt_BR".
    QString code;
    /// In itself: "Deutsch".
    QString title;

    friend bool operator==(const Language&, const Language&) = default;
};

/// Those that have a file, in the order of their titles.
[[nodiscard]] std::vector<Language> spokenLanguages();

/// The code of the first that a person who reads these (as QLocale::uiLanguages() has them) would want; "en" where none
/// is spoken.
[[nodiscard]] QString bestLanguage(const QStringList& wanted);

/// The texts of the program and of Qt, numbers and times, and the direction of the window: in one language at a time.
/// Made once, right after QApplication, and kept as long as it. GUI thread.
class Languages final : public QObject
{
    Q_OBJECT

public:
    Languages();
    ~Languages() override;

    /// By its code; empty, or one that is not spoken: as the system. changed() follows where it is another one.
    void choose(const QString& code);
    /// The one that is spoken now.
    [[nodiscard]] const QString& current() const { return m_current; }

Q_SIGNALS:
    /// Texts that are made from now on are in another language; those that are there stay as they are.
    void changed();

private:
    [[nodiscard]] bool load(const QString& file, const QLocale& locale);
    void speak(const QLocale& locale);

    /// Of the program; of Qt; and English, for the plural forms of what is not translated.
    std::array<std::unique_ptr<QTranslator>, 3> m_texts;
    QString m_current;
};

} // namespace melodeck::ui
