#include "ui/window/Languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>
#include <utility>

// Outside any namespace, as Qt asks: the resource of a static library is registered by name.
static void registerTexts()
{
    Q_INIT_RESOURCE(melodeck_ui_translations);
}

namespace melodeck::ui {

namespace {

const QString kTexts = QStringLiteral(":/i18n");
const QString kPrefix = QStringLiteral("melodeck_");

/// How numbers and times are written: as the system does where that is of the same language ("de_AT"), else as in the
/// language's own country. Of Arabic the digits are those of the JSON, the times and the keys beside them.
QLocale localeFor(const QString& code)
{
    const QLocale own(code == QLatin1String("ar") ? QStringLiteral("ar_AE") : code);
    const QLocale system = QLocale::system();
    if (system.language() == QLocale::C && code == QLatin1String("en")) {
        return system; // a plain system's own way
    }
    return system.language() == own.language() && system.zeroDigit() == own.zeroDigit() ? system : own;
}

} // namespace

std::vector<Language> spokenLanguages()
{
    registerTexts();
    std::vector<Language> languages;
    const QStringList files = QDir(kTexts).entryList({kPrefix + QStringLiteral("*.qm")});
    for (const QString& file : files) {
        const QString code = file.mid(kPrefix.size(), file.size() - kPrefix.size() - 3);
        const QLocale locale(code);
        QString title = locale.nativeLanguageName();
        if (code.contains(QLatin1Char('_'))) {
            title += QStringLiteral(" (%1)").arg(locale.nativeCountryName());
        }
        if (code == QLatin1String("en")) {
            title = QStringLiteral("English"); // and not that of one country
        }
        title[0] = title.at(0).toUpper();
        languages.push_back({code, title});
    }
    std::sort(languages.begin(), languages.end(), [](const Language& one, const Language& other) {
        return QString::localeAwareCompare(one.title, other.title) < 0;
    });
    return languages;
}

QString bestLanguage(const QStringList& wanted)
{
    const std::vector<Language> languages = spokenLanguages();
    for (const QString& name : wanted) {
        const QLocale locale(name);
        for (const Language& language : languages) {
            // The country does not matter, the script does: who reads traditional Chinese does not read simplified.
            const QLocale spoken(language.code);
            if (spoken.language() == locale.language() && spoken.script() == locale.script()) {
                return language.code;
            }
        }
    }
    return QStringLiteral("en");
}

Languages::Languages()
{
    choose({});
}

Languages::~Languages() = default;

void Languages::choose(const QString& code)
{
    const std::vector<Language> languages = spokenLanguages();
    const bool isSpoken = std::any_of(languages.begin(), languages.end(),
                                      [&code](const Language& language) { return language.code == code; });
    const QString chosen = isSpoken ? code : bestLanguage(QLocale::system().uiLanguages());
    if (chosen == m_current) {
        return;
    }
    if (load(kTexts + QLatin1Char('/') + kPrefix + chosen + QStringLiteral(".qm"), localeFor(chosen))) {
        m_current = chosen;
        Q_EMIT changed();
    }
}

bool Languages::load(const QString& file, const QLocale& locale)
{
    auto own = std::make_unique<QTranslator>();
    if (!own->load(file)) {
        return false;
    }
    auto ofQt = std::make_unique<QTranslator>();
    const bool hasQt = ofQt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                                  QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    m_texts = {};
    auto english = std::make_unique<QTranslator>();
    if (english->load(kTexts + QLatin1Char('/') + kPrefix + QStringLiteral("en.qm"))) {
        QCoreApplication::installTranslator(english.get()); // asked last
        m_texts[2] = std::move(english);
    }
    if (hasQt) {
        QCoreApplication::installTranslator(ofQt.get());
        m_texts[1] = std::move(ofQt);
    }
    QCoreApplication::installTranslator(own.get()); // asked before Qt's: some of those are in it, too
    m_texts[0] = std::move(own);
    speak(locale); // last: models are kept by it, and read anew in the texts that are there now
    m_current.clear();
    return true;
}

void Languages::speak(const QLocale& locale)
{
    QLocale::setDefault(locale);
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()) != nullptr) {
        QGuiApplication::setLayoutDirection(locale.textDirection());
    }
}

} // namespace melodeck::ui
