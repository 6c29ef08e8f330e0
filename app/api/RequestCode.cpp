#include "api/RequestCode.h"

#include "api/BodyPlan.h"
#include "api/Endpoints.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace melodeck::api {

namespace {

constexpr int kSeconds = 1200;
/// Linux takes no argument of a command that is longer than 128 KiB.
constexpr qsizetype kMostArgument = 100'000;

/// Into a file: through a pipe, ffmpeg cannot write how long the sound is.
const QString kConverted = QStringLiteral("\n"
                                          "def converted(command):\n"
                                          "    with tempfile.TemporaryDirectory() as folder:\n"
                                          "        path = os.path.join(folder, \"sound.wav\")\n"
                                          "        subprocess.run(command + [path], check=True)\n"
                                          "        return base64.b64encode(open(path, \"rb\").read()).decode()\n"
                                          "\n\n");

QString inShellQuotes(QString text)
{
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QLatin1String("'\\''")) + QLatin1Char('\'');
}

/// As a Python literal: JSON's strings are Python's.
QString pythonText(const QString& text)
{
    return QString::fromUtf8(core::toJsonBytes(core::toJson(text)));
}

QString address(const core::Recipe& recipe)
{
    return recipe.endpoint.kind == core::EndpointKind::Local
               ? QStringLiteral("http://127.0.0.1:8080") + localModelPath(recipe.model)
               : recipe.endpoint.url.toString(QUrl::FullyEncoded);
}

/// The variable that holds the key; empty where none is needed.
QString keyVariable(const core::Endpoint& endpoint)
{
    if (isFree(endpoint)) {
        return {};
    }
    return isBasetenAddress(endpoint.url) ? QStringLiteral("BASETEN_API_KEY") : QStringLiteral("API_KEY");
}

QString schemeName(core::AuthScheme scheme)
{
    return scheme == core::AuthScheme::Bearer ? QStringLiteral("Bearer") : QStringLiteral("Api-Key");
}

QString number(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

/// ffmpeg's words for what Melodeck would make of the file; empty where its own bytes are sent.
QStringList conversionWords(const core::AttachedFile& file)
{
    if (!file.conversion) {
        return {};
    }
    const core::AudioFormat& format = *file.conversion;
    QStringList words{QStringLiteral("ffmpeg"), QStringLiteral("-v"), QStringLiteral("error")};
    if (file.region) {
        words << QStringLiteral("-ss") << number(file.region->startSeconds) << QStringLiteral("-t")
              << number(file.region->length());
    }
    words << QStringLiteral("-i") << file.attached() << QStringLiteral("-ac") << QString::number(format.channels)
          << QStringLiteral("-ar") << QString::number(format.sampleRateHz) << QStringLiteral("-c:a")
          << QStringLiteral("pcm_s%1le").arg(format.bitsPerSample) << QStringLiteral("-bitexact")
          << QStringLiteral("-f") << QStringLiteral("wav");
    return words;
}

/// Commands that write the body to "$dir/request.json"; each of them stops the rest where it fails: half a request
/// would be run, and billed.
QStringList shellBody(const core::Recipe& recipe, const BodyPieces& pieces)
{
    QStringList files;
    QStringList body;
    for (std::size_t i = 0; i < pieces.pieces.size(); ++i) {
        body << QStringLiteral("  printf '%s' ") + inShellQuotes(QString::fromUtf8(pieces.pieces[i]));
        if (i >= pieces.order.size()) {
            continue;
        }
        const core::AttachedFile& file = recipe.files[pieces.order[i]];
        const QString name = QStringLiteral("\"$dir/%1\"").arg(i);
        QStringList words = conversionWords(file);
        for (QString& word : words) {
            word = inShellQuotes(word);
        }
        if (words.isEmpty()) {
            files << QStringLiteral("base64 < %1 > %2").arg(inShellQuotes(file.attached()), name);
        } else {
            const QString wav = QStringLiteral("\"$dir/%1.wav\"").arg(i);
            files << words.join(QLatin1Char(' ')) + QLatin1Char(' ') + wav
                  << QStringLiteral("base64 < %1 > %2").arg(wav, name);
        }
        body << QStringLiteral("  tr -d '\\n' < ") + name;
    }
    return QStringList{QStringLiteral("set -e"), QStringLiteral("dir=$(mktemp -d)"),
                       QStringLiteral("trap 'rm -r \"$dir\"' EXIT")} +
           files + QStringList{QStringLiteral("{")} + body + QStringList{QStringLiteral("} > \"$dir/request.json\"")};
}

/// In a shell of its own, which -e may end.
QString inSubshell(const QStringList& lines)
{
    return QStringLiteral("(\n") + lines.join(QLatin1Char('\n')) + QStringLiteral("\n)\n");
}

QString curl(const core::Recipe& recipe, const BodyPieces& pieces)
{
    QStringList options{QStringLiteral("curl --fail-with-body --max-time %1 -X POST ").arg(kSeconds) +
                            inShellQuotes(address(recipe)),
                        QStringLiteral("  -H 'Content-Type: application/json'")};
    if (const QString key = keyVariable(recipe.endpoint); !key.isEmpty()) {
        options << QStringLiteral("  -H \"Authorization: %1 $%2\"").arg(schemeName(recipe.endpoint.scheme), key);
    }
    const QString separator = QStringLiteral(" \\\n");
    if (pieces.order.empty() && pieces.pieces.front().size() < kMostArgument) {
        options << QStringLiteral("  --data-raw ") + inShellQuotes(QString::fromUtf8(pieces.pieces.front()));
        return options.join(separator) + QLatin1Char('\n');
    }
    options << QStringLiteral("  --data-binary @\"$dir/request.json\"");
    return inSubshell(shellBody(recipe, pieces) + QStringList{options.join(separator)});
}

/// The request with a call in the place of each file.
QString pythonRequest(const core::Recipe& recipe, const BodyPieces& pieces)
{
    QStringList parts;
    for (std::size_t i = 0; i < pieces.pieces.size(); ++i) {
        parts << QStringLiteral("    ") + pythonText(QString::fromUtf8(pieces.pieces[i]));
        if (i >= pieces.order.size()) {
            continue;
        }
        const core::AttachedFile& file = recipe.files[pieces.order[i]];
        QStringList words = conversionWords(file);
        for (QString& word : words) {
            word = pythonText(word);
        }
        parts << (words.isEmpty() ? QStringLiteral("    base64.b64encode(open(%1, \"rb\").read()).decode()")
                                        .arg(pythonText(file.attached()))
                                  : QStringLiteral("    converted([%1])").arg(words.join(QStringLiteral(", "))));
    }
    return QStringLiteral("body = \"\".join([\n") + parts.join(QStringLiteral(",\n")) + QStringLiteral(",\n])\n");
}

QString python(const core::Recipe& recipe, const BodyPieces& pieces)
{
    const QString key = keyVariable(recipe.endpoint);
    const bool isConverted = std::any_of(recipe.files.begin(), recipe.files.end(),
                                         [](const core::AttachedFile& file) { return file.conversion.has_value(); });
    QString code = QStringLiteral("import base64\nimport os\nimport subprocess\nimport sys\nimport tempfile\n\n"
                                  "import urllib3\n\n") +
                   (isConverted ? kConverted : QString()) + pythonRequest(recipe, pieces) +
                   QStringLiteral("headers = {\"Content-Type\": \"application/json\"}\n");
    if (!key.isEmpty()) {
        code += QStringLiteral("headers[\"Authorization\"] = \"%1 \" + os.environ[\"%2\"]\n")
                    .arg(schemeName(recipe.endpoint.scheme), key);
    }
    return code +
           QStringLiteral("# Never sent again by itself: a run may cost.\n"
                          "response = urllib3.PoolManager().request(\n"
                          "    \"POST\", %1, headers=headers, body=body.encode(), timeout=%2, retries=False)\n"
                          "if response.status != 200:\n"
                          "    sys.exit(f\"status {response.status}: {response.data.decode(errors='replace')}\")\n"
                          "sys.stdout.buffer.write(response.data)\n")
               .arg(pythonText(address(recipe)), QString::number(kSeconds));
}

/// truss reaches by a model's id nothing but its development deployment; the rest is the newer tool's.
core::Result<QString> platformTool(const core::Recipe& recipe, const BodyPieces& pieces)
{
    const QUrl& url = recipe.endpoint.url;
    static const QRegularExpression host(QStringLiteral("^model-([A-Za-z0-9]+)(?:-([A-Za-z0-9_-]+))?\\."));
    const auto match = host.match(url.host());
    if (!isBasetenAddress(url) || !match.hasMatch()) {
        return core::fail(core::ErrorCode::InvalidArgument,
                          QCoreApplication::translate("RequestCode",
                                                      "Baseten's tools call models on Baseten alone. Copy "
                                                      "the request as curl or Python."));
    }
    const QStringList path = url.path(QUrl::FullyEncoded).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    static const QRegularExpression name(QStringLiteral("^[A-Za-z0-9_-]+$"));
    const bool isPlain =
        std::all_of(path.begin(), path.end(), [](const QString& one) { return name.match(one).hasMatch(); });
    const QString place = path.value(0);
    const bool isNamed = place == QLatin1String("deployment") || place == QLatin1String("environments");
    const bool isRegional = !match.captured(2).isEmpty();
    const qsizetype depth = isRegional ? 1 : isNamed ? 3 : 2;
    if (!isPlain || path.size() != depth || path.back() != QLatin1String("predict") || url.hasQuery()) {
        return core::fail(core::ErrorCode::InvalidArgument,
                          QCoreApplication::translate("RequestCode",
                                                      "Baseten's tools do not reach this address. Copy the "
                                                      "request as curl or Python."));
    }
    const QString model = match.captured(1);
    const QString file = QStringLiteral("\"$dir/request.json\"");
    QString call = QStringLiteral("baseten model predict --model-id %1").arg(model);
    if (place == QLatin1String("development")) {
        call = QStringLiteral("truss predict --model %1 -f %2").arg(model, file);
    } else if (place == QLatin1String("deployment")) {
        call += QStringLiteral(" --deployment-id %1 --file %2").arg(path.value(1), file);
    } else if (isRegional) {
        call += QStringLiteral(" --regional %1 --file %2").arg(match.captured(2), file);
    } else {
        const QString environment = isNamed ? path.value(1) : QStringLiteral("production");
        call += QStringLiteral(" --environment %1 --file %2").arg(environment, file);
    }
    return inSubshell(shellBody(recipe, pieces) + QStringList{call});
}

} // namespace

core::Result<QString> requestCode(const core::Recipe& recipe, CodeLanguage language)
{
    auto pieces = bodyPieces(recipe);
    if (!pieces) {
        return core::fail(std::move(pieces).error());
    }
    const bool isLevelled = std::any_of(recipe.files.begin(), recipe.files.end(), [](const core::AttachedFile& file) {
        return file.conversion && (file.conversion->level != core::Level::Kept ||
                                   file.conversion->directCurrent != core::DirectCurrent::Kept);
    });
    if (isLevelled) {
        return core::fail(core::ErrorCode::InvalidArgument,
                          QCoreApplication::translate("RequestCode",
                                                      "A sound whose level or DC offset is changed cannot be "
                                                      "made by such a command. Switch that off, or send the "
                                                      "request from here."));
    }
    switch (language) {
    case CodeLanguage::Curl:
        return curl(recipe, *pieces);
    case CodeLanguage::Python:
        return python(recipe, *pieces);
    case CodeLanguage::PlatformTool:
        return platformTool(recipe, *pieces);
    }
    return QString();
}

} // namespace melodeck::api
