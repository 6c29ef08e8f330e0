#include "api/PastedRequest.h"

#include "api/Endpoints.h"
#include "api/ModelSpec.h"
#include "api/PythonLiteral.h"
#include "api/RecipeCheck.h"
#include "api/ShellWords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <utility>

namespace melodeck::api {

namespace {

/// Longer texts are no command that somebody wrote.
constexpr qsizetype kMostText = 4 * 1024 * 1024;

/// From a name to what it stands for, and on.
constexpr int kMostHops = 3;

/// Texts for people.
struct Text final
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
    static const QRegularExpression place(QStringLiteral("[$<>{}\\s]|^YOUR|API_KEY|^\\.\\.\\.$|^…$|^xxx"),
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
        return core::fail(core::ErrorCode::Parse,
                          Text::tr("The command's request is no JSON: %1").arg(json.error().message));
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
                                   QStringLiteral("--cookie")};
    return known.contains(option);
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
        for (qsizetype i = 1; i < m_words.size() && body; ++i) {
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
            } else if (takesAWord(option)) {
                (void)next();
            } else if (!option.startsWith(QLatin1Char('-'))) {
                address = m_words[i];
            }
        }
        if (!body) {
            return core::fail(std::move(body).error());
        }
        if (address.isEmpty()) {
            return core::fail(core::ErrorCode::InvalidArgument, Text::tr("The command has no address."));
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
        const bool isJoined =
            word.size() > 2 && word.startsWith(QLatin1Char('-')) && QStringLiteral("HdXomAe").contains(word[1]);
        return isJoined ? std::pair(word.left(2), word.mid(2)) : std::pair(word, QString());
    }

    QStringList m_words;
    PastedRequest m_pasted;
};

/// The literal behind "name=" or "name =" in a call or a line; nothing where there is none.
std::optional<core::Json> literalOf(const QString& text, const QString& name, int hops = 0)
{
    const QRegularExpression begin(QStringLiteral("(?<![\\w.])%1\\s*=(?!=)\\s*").arg(name));
    for (auto match = begin.match(text); match.hasMatch(); match = begin.match(text, match.capturedEnd())) {
        qsizetype at = match.capturedEnd();
        auto value = readPythonLiteral(text, at);
        if (value && value->is_structured()) {
            return value;
        }
        // json=data: what data is stands above.
        static const QRegularExpression variable(QStringLiteral("\\G(?:json\\.dumps\\()?([A-Za-z_]\\w*)"));
        const auto named = variable.match(text, match.capturedEnd());
        if (named.hasMatch() && hops < kMostHops) {
            if (auto found = literalOf(text, named.captured(1), hops + 1)) {
                return found;
            }
        }
    }
    return std::nullopt;
}

core::Result<PastedRequest> readPython(const QString& text)
{
    PastedRequest pasted;
    static const QRegularExpression address(QStringLiteral("f?([\"'])(https?://[^\"']+)\\1"));
    static const QRegularExpression authorization(
        QStringLiteral("[\"']Authorization[\"']\\s*:\\s*f?[\"']([^\"']*)[\"']"));
    static const QRegularExpression modelId(QStringLiteral("model_id\\s*=\\s*[\"']([A-Za-z0-9]+)[\"']"));
    if (const auto found = authorization.match(text); found.hasMatch()) {
        readAuthorization(found.captured(1), pasted);
    }
    QString url = address.match(text).captured(2);
    url.replace(QLatin1String("{model_id}"), modelId.match(text).captured(1));
    if (auto set = setAddress(url, pasted); !set) {
        return core::fail(std::move(set).error());
    }
    for (const char* name : {"json", "data", "payload", "model_input", "body"}) {
        if (auto request = literalOf(text, QString::fromLatin1(name))) {
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
    if (trimmed.isEmpty() || trimmed.size() > kMostText) {
        return std::nullopt;
    }
    static const QRegularExpression curl(QStringLiteral("^(?:\\$\\s+)?curl(?:\\.exe)?\\s"));
    if (const auto begin = curl.match(trimmed); begin.hasMatch()) {
        auto words = shellWords(trimmed.mid(trimmed.indexOf(QLatin1String("curl"))));
        if (!words) {
            return core::Result<PastedRequest>(
                core::fail(core::ErrorCode::Parse, Text::tr("The command ends within a quotation. Copy all of it.")));
        }
        return CurlReader(std::move(*words)).read();
    }
    static const QRegularExpression python(QStringLiteral(
        "\\b(?:requests|httpx|session|client|http|urllib3)\\.(?:post|request)\\s*\\(|\\.request\\(\\s*[\"']POST"));
    static const QRegularExpression anyAddress(QStringLiteral("[\"']https?://"));
    if (python.match(trimmed).hasMatch() && anyAddress.match(trimmed).hasMatch()) {
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

const ModelSpec* modelThatTakes(const core::Json& request)
{
    if (!request.is_object() || request.empty()) {
        return nullptr;
    }
    const QStringList ids = shippedModelIds();
    for (const QString& id : ids) {
        const ModelSpec& spec = *findModelSpec(id);
        const auto& properties = spec.input.at("properties");
        const bool knowsAll =
            std::all_of(request.items().begin(), request.items().end(),
                        [&properties](const auto& member) { return properties.contains(member.key()); });
        core::Recipe recipe;
        recipe.fields = request;
        // A field that a script fills from a file is null here.
        for (const SpecField& field : spec.request.fields) {
            const core::Json* value = valueOf(request, field);
            if (value != nullptr && value->is_null() && field.kind == FieldKind::File) {
                (void)setValue(recipe.fields, field, "");
            }
        }
        if (id != QLatin1String("sketch") && knowsAll && validateRecipe(recipe, spec)) {
            return &spec;
        }
    }
    return nullptr;
}

} // namespace melodeck::api
