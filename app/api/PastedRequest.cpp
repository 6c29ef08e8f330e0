#include "api/PastedRequest.h"

#include "api/Endpoints.h"
#include "api/ModelSpec.h"
#include "api/OwnSpecs.h"
#include "api/PythonLiteral.h"
#include "api/RecipeCheck.h"
#include "api/ShellWords.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

namespace melodeck::api {

namespace {

/// Longer texts are no command that somebody wrote.
constexpr qsizetype kMostPasted = 4 * 1024 * 1024;

/// A script that somebody wrote; one that holds a file is read another way.
constexpr qsizetype kMostPython = 64 * 1024;

/// Texts for people.
struct PastedRequestText final
{
    Q_DECLARE_TR_FUNCTIONS(PastedRequest)
};

/// "Authorization: Api-Key abc.def" says how the key is sent, and perhaps the key.
void readAuthorization(const QString& value, PastedRequest& pasted)
{
    const QString trimmed = value.trimmed();
    const qsizetype space = trimmed.indexOf(QLatin1Char(' '));
    const QString scheme = trimmed.left(space);
    const QString key = trimmed.mid(space + 1).trimmed();
    if (scheme.compare(QLatin1String("Api-Key"), Qt::CaseInsensitive) == 0) {
        pasted.endpoint.scheme = core::AuthScheme::ApiKey;
    }
    // What stands for a key in a text: $NAME, ${NAME}, {name}, <your key>, YOUR_API_KEY.
    static const QRegularExpression place(QStringLiteral("[$<>{}%\\s]|^YOUR|API_KEY|^\\.\\.\\.$|^…$|^xxx"),
                                          QRegularExpression::CaseInsensitiveOption);
    if (space > 0 && !key.isEmpty() && !place.match(key).hasMatch()) {
        pasted.key = core::Secret(key.toUtf8());
    }
}

core::Result<void> setAddress(const QString& address, PastedRequest& pasted)
{
    auto endpoint = parseEndpoint(address);
    if (!endpoint) {
        return core::fail(std::move(endpoint).error());
    }
    endpoint->scheme = pasted.endpoint.scheme;
    pasted.endpoint = std::move(*endpoint);
    return {};
}

core::Result<void> setBody(const QString& body, PastedRequest& pasted)
{
    if (body.startsWith(QLatin1Char('@'))) {
        pasted.requestFile = body.mid(1);
        return {};
    }
    auto json = core::parseJson(body.toUtf8());
    if (!json) {
        return core::fail(
            core::ErrorCode::Parse,
            PastedRequestText::tr("The command's request is no JSON: %1 Nothing was changed. Copy the whole command.")
                .arg(json.error().message));
    }
    pasted.request = std::move(*json);
    return {};
}

/// Options of curl that are followed by a word of their own, among those that people use with an API.
bool takesAWord(const QString& option)
{
    static const QStringList known{QStringLiteral("-X"),
                                   QStringLiteral("--request"),
                                   QStringLiteral("-o"),
                                   QStringLiteral("--output"),
                                   QStringLiteral("-A"),
                                   QStringLiteral("--user-agent"),
                                   QStringLiteral("-e"),
                                   QStringLiteral("--referer"),
                                   QStringLiteral("-m"),
                                   QStringLiteral("--max-time"),
                                   QStringLiteral("-x"),
                                   QStringLiteral("--proxy"),
                                   QStringLiteral("--cacert"),
                                   QStringLiteral("--retry"),
                                   QStringLiteral("-w"),
                                   QStringLiteral("--write-out"),
                                   QStringLiteral("--connect-timeout"),
                                   QStringLiteral("-b"),
                                   QStringLiteral("--cookie"),
                                   QStringLiteral("-u"),
                                   QStringLiteral("--user"),
                                   QStringLiteral("-F"),
                                   QStringLiteral("--form"),
                                   QStringLiteral("-K"),
                                   QStringLiteral("--config"),
                                   QStringLiteral("--resolve"),
                                   QStringLiteral("-T"),
                                   QStringLiteral("--upload-file"),
                                   QStringLiteral("--cert"),
                                   QStringLiteral("--key")};
    return known.contains(option);
}

/// What ends a command in a shell: what follows is another one's.
bool endsCommand(const QString& word)
{
    return word.startsWith(QLatin1Char('|')) || word.startsWith(QLatin1Char('>')) ||
           word.startsWith(QLatin1String("&&")) || word.startsWith(QLatin1Char(';')) || word == QLatin1String("2>&1") ||
           word == QLatin1String("&");
}

bool beginsAsAddress(const QString& word)
{
    return word.startsWith(QLatin1String("https://"), Qt::CaseInsensitive) ||
           word.startsWith(QLatin1String("http://"), Qt::CaseInsensitive);
}

class CurlReader final
{
public:
    explicit CurlReader(QStringList words)
        : m_words(std::move(words))
    {
    }

    core::Result<PastedRequest> read()
    {
        QString address;
        core::Result<void> body;
        for (qsizetype i = 1; i < m_words.size() && body && !endsCommand(m_words[i]); ++i) {
            auto [option, value] = split(m_words[i]);
            const auto next = [&, inPlace = value]() { return inPlace.isNull() ? m_words.value(++i) : inPlace; };
            if (option == QLatin1String("-H") || option == QLatin1String("--header")) {
                const QString header = next();
                if (header.section(QLatin1Char(':'), 0, 0)
                        .trimmed()
                        .compare(QLatin1String("Authorization"), Qt::CaseInsensitive) == 0) {
                    readAuthorization(header.section(QLatin1Char(':'), 1), m_pasted);
                }
            } else if (option == QLatin1String("-d") || option == QLatin1String("--json") ||
                       option.startsWith(QLatin1String("--data"))) {
                body = setBody(next(), m_pasted);
            } else if (option == QLatin1String("--url")) {
                address = next();
            } else if (option == QLatin1String("--oauth2-bearer")) {
                readAuthorization(QStringLiteral("Bearer ") + next(), m_pasted);
            } else if (takesAWord(option)) {
                (void)next();
            } else if (address.isEmpty() && beginsAsAddress(m_words[i])) {
                address = m_words[i];
            }
        }
        if (!body) {
            return core::fail(std::move(body).error());
        }
        if (address.isEmpty()) {
            return core::fail(
                core::ErrorCode::InvalidArgument,
                PastedRequestText::tr("The command has no address. Nothing was changed. Copy the whole command."));
        }
        if (auto set = setAddress(address, m_pasted); !set) {
            return core::fail(std::move(set).error());
        }
        return std::move(m_pasted);
    }

private:
    /// "-XPOST" and "--request=POST" have their word with them.
    static std::pair<QString, QString> split(const QString& word)
    {
        if (word.startsWith(QLatin1String("--"))) {
            const qsizetype equals = word.indexOf(QLatin1Char('='));
            return equals < 0 ? std::pair(word, QString()) : std::pair(word.left(equals), word.mid(equals + 1));
        }
        // Flags, then perhaps an option with its word: "-sSXPOST", "-sX".
        static const QRegularExpression bundle(QStringLiteral("^-[sSkLfivgN#]*([HdXomAeuxbFTKw])(.*)$"),
                                               QRegularExpression::DotMatchesEverythingOption);
        const auto match = bundle.match(word);
        if (!match.hasMatch()) {
            return {word, QString()};
        }
        return {QLatin1Char('-') + match.captured(1), match.captured(2).isEmpty() ? QString() : match.captured(2)};
    }

    QStringList m_words;
    PastedRequest m_pasted;
};

/// Objects in objects, and nothing else.
bool holdsNothing(const core::Json& json)
{
    return json.is_object() &&
           std::all_of(json.begin(), json.end(), [](const core::Json& one) { return holdsNothing(one); });
}

/// Names of a Python text and what they stand for, each looked up once: a text may lead round in circles.
class PythonNames final
{
public:
    explicit PythonNames(const QString& text)
        : m_text(text)
    {
    }

    /// The literal behind "name=" or "name =" in a call or a line, or behind the name that stands there.
    std::optional<core::Json> literal(const QString& name)
    {
        if (m_seen.contains(name) || m_seen.size() >= kMostNames) {
            return std::nullopt;
        }
        m_seen.insert(name);
        const QRegularExpression begin(
            QStringLiteral("(?<![\\w.])%1\\s*=(?!=)\\s*").arg(QRegularExpression::escape(name)));
        QStringList others;
        auto all = begin.globalMatch(m_text);
        for (int i = 0; all.hasNext() && i < kMostPlaces; ++i) {
            qsizetype at = all.next().capturedEnd();
            const qsizetype value = at;
            if (auto found = readPythonLiteral(m_text, at); found && found->is_structured()) {
                return found;
            }
            // json=data, json.dumps(data): what data is stands elsewhere.
            static const QRegularExpression variable(QStringLiteral("(?:json\\.dumps\\()?([A-Za-z_]\\w*)"));
            const auto named = variable.match(m_text, value, QRegularExpression::NormalMatch,
                                              QRegularExpression::AnchorAtOffsetMatchOption);
            if (named.hasMatch()) {
                others << named.captured(1);
            }
        }
        for (const QString& other : others) {
            if (auto found = literal(other)) {
                return found;
            }
        }
        return std::nullopt;
    }

    /// The text that a name is set to.
    [[nodiscard]] QString text(const QString& name) const
    {
        const QRegularExpression set(
            QStringLiteral("(?<![\\w.])%1\\s*=\\s*[rf]?([\"'])([^\"'\\n]*)\\1").arg(QRegularExpression::escape(name)));
        return set.match(m_text).captured(2);
    }

private:
    static constexpr qsizetype kMostNames = 8;
    static constexpr int kMostPlaces = 16;

    const QString& m_text;
    QSet<QString> m_seen;
};

/// The call that sends: what stands first in it, or after "POST", is where.
const QRegularExpression& pythonCall()
{
    static const QRegularExpression call(
        QStringLiteral("(?:\\b(?:requests|httpx|session|client|http|urllib3)|\\))\\.(?:post|request)\\s*\\(\\s*"
                       "(?:[\"']POST[\"']\\s*,\\s*)?(?:url\\s*=\\s*)?"
                       "(?:f?([\"'])([^\"'\\n]+)\\1|([A-Za-z_]\\w*))"));
    return call;
}

core::Result<PastedRequest> readPython(const QString& text)
{
    PastedRequest pasted;
    PythonNames names(text);
    static const QRegularExpression authorization(
        QStringLiteral("[\"']Authorization[\"']\\s*:\\s*f?[\"']([^\"']*)[\"']"));
    if (const auto found = authorization.match(text); found.hasMatch()) {
        readAuthorization(found.captured(1), pasted);
    }
    const auto call = pythonCall().match(text);
    QString url = call.captured(2).isEmpty() ? names.text(call.captured(3)) : call.captured(2);
    static const QRegularExpression place(QStringLiteral("\\{([A-Za-z_]\\w*)\\}"));
    for (auto match = place.match(url); match.hasMatch(); match = place.match(url)) {
        const QString value = names.text(match.captured(1));
        if (value.isEmpty() || value.contains(QLatin1Char('{'))) {
            break;
        }
        url.replace(match.captured(0), value);
    }
    if (url.isEmpty()) {
        return core::fail(
            core::ErrorCode::InvalidArgument,
            PastedRequestText::tr(
                "The snippet does not say where it sends to. Nothing was changed. Copy all of it, with the address."));
    }
    if (auto set = setAddress(url, pasted); !set) {
        return core::fail(std::move(set).error());
    }
    for (const char* name : {"json", "data", "payload", "model_input", "body"}) {
        if (auto request = names.literal(QString::fromLatin1(name))) {
            pasted.request = std::move(request);
            break;
        }
    }
    return pasted;
}

} // namespace

std::optional<core::Result<PastedRequest>> readPastedRequest(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > kMostPasted) {
        return std::nullopt;
    }
    static const QRegularExpression curl(QStringLiteral("^(?:\\$\\s+)?curl(?:\\.exe)?\\s"));
    if (const auto begin = curl.match(trimmed); begin.hasMatch()) {
        auto words = shellWords(trimmed.mid(trimmed.indexOf(QLatin1String("curl"))));
        if (!words) {
            return core::Result<PastedRequest>(core::fail(
                core::ErrorCode::Parse, PastedRequestText::tr("The command ends within a quotation. Copy all of it.")));
        }
        return CurlReader(std::move(*words)).read();
    }
    if (trimmed.size() <= kMostPython && pythonCall().match(trimmed).hasMatch()) {
        return readPython(trimmed);
    }
    if (!trimmed.contains(QRegularExpression(QStringLiteral("\\s"))) && trimmed != QLatin1String("local")) {
        if (auto endpoint = parseEndpoint(trimmed); endpoint && looksLikePredict(endpoint->url)) {
            PastedRequest pasted;
            pasted.endpoint = std::move(*endpoint);
            return core::Result<PastedRequest>(std::move(pasted));
        }
    }
    return std::nullopt;
}

const ModelSpec* modelThatTakes(const core::Json& request, const QString& preferred)
{
    if (!request.is_object() || request.empty()) {
        return nullptr;
    }
    QStringList ids = knownModelIds();
    ids.removeAll(QStringLiteral("sketch"));
    if (ids.contains(preferred)) {
        ids.prepend(preferred);
    }
    for (const QString& id : ids) {
        const ModelSpec& spec = *findModelSpec(id);
        core::Recipe recipe;
        recipe.fields = request;
        // Of what the model has, all is taken out: what is left then, it does not know.
        core::Json rest = request;
        for (const SpecField& field : spec.request.fields) {
            const core::Json* value = valueOf(request, field);
            if (value == nullptr) {
                continue;
            }
            if (value->is_null() && field.kind == FieldKind::File) {
                (void)setValue(recipe.fields, field, ""); // what a script fills from a file
            }
            const core::Json::json_pointer pointer(field.pointer.toStdString());
            rest.at(pointer.parent_pointer()).erase(pointer.back());
        }
        if (holdsNothing(rest) && validateRecipe(recipe, spec)) {
            return &spec;
        }
    }
    return nullptr;
}

} // namespace melodeck::api
