#include "api/YamlReader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <cstdint>
#include <map>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace melodeck::api {

namespace {

constexpr qsizetype kMostYamlText = 1024 * 1024;
constexpr std::size_t kDeepestYaml = 64;
constexpr std::size_t kMostYamlValues = 50'000;
/// Of one map: each is looked up among the others.
constexpr std::size_t kMostYamlMembers = 5'000;
constexpr std::size_t kMostYamlBytes = 8U * 1024 * 1024;

/// Texts for people.
struct YamlReaderText final
{
    Q_DECLARE_TR_FUNCTIONS(YamlReader)
};

core::Json truthOrNumber(const QString& word, const std::string& value)
{
    static const QRegularExpression yes(QStringLiteral("\\A(?:yes|Yes|YES|true|True|TRUE|on|On|ON)\\z"));
    static const QRegularExpression no(QStringLiteral("\\A(?:no|No|NO|false|False|FALSE|off|Off|OFF)\\z"));
    static const QRegularExpression whole(QStringLiteral("\\A[-+]?(?:0|[1-9][0-9_]*)\\z"));
    static const QRegularExpression fraction(
        QStringLiteral("\\A[-+]?(?:[0-9][0-9_]*(?:\\.[0-9_]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?\\z"));
    static const QRegularExpression leadingZero(QStringLiteral("\\A[-+]?0[0-9]"));
    if (yes.match(word).hasMatch()) {
        return true;
    }
    if (no.match(word).hasMatch()) {
        return false;
    }
    const QString digits = QString(word).remove(QLatin1Char('_'));
    bool isNumber = false;
    if (whole.match(word).hasMatch()) {
        const qlonglong number = digits.toLongLong(&isNumber);
        if (isNumber) {
            return static_cast<std::int64_t>(number);
        }
    }
    if (fraction.match(word).hasMatch() && !leadingZero.match(word).hasMatch()) {
        const double number = digits.toDouble(&isNumber);
        if (isNumber) {
            return number;
        }
    }
    return value;
}

/// A word without quotes.
core::Json plainValue(const std::string& value)
{
    constexpr std::size_t kLongestWord = 64; // of a number, or a truth value
    if (value.empty() || value == "~" || value == "null" || value == "Null" || value == "NULL") {
        return nullptr;
    }
    return value.size() > kLongestWord ? core::Json(value) : truthOrNumber(QString::fromStdString(value), value);
}

/// Builds the value from the parser's events. Stops it by an exception, as its own errors are.
class Builder final : public YAML::EventHandler
{
public:
    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override { add(mark, nullptr, anchor, {1, 0}); }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override
    {
        const auto known = m_anchors.find(anchor);
        if (known == m_anchors.end()) {
            throw YAML::ParserException(mark, "an alias stands for what it is in");
        }
        add(mark, known->second.value, YAML::NullAnchor, known->second.size);
    }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override
    {
        const bool isPlain = tag == "?" || tag == "tag:yaml.org,2002:int" || tag == "tag:yaml.org,2002:float" ||
                             tag == "tag:yaml.org,2002:bool" || tag == "tag:yaml.org,2002:null";
        add(mark, isPlain ? plainValue(value) : core::Json(value), anchor, {1, value.size()});
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        begin(mark, core::Json::array(), anchor);
    }
    void OnSequenceEnd() override { end(); }
    void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        begin(mark, core::Json::object(), anchor);
    }
    void OnMapEnd() override { end(); }

    std::optional<core::Json> result;

private:
    struct Size
    {
        std::size_t values = 0;
        std::size_t bytes = 0;
    };
    struct Known
    {
        core::Json value;
        Size size;
    };
    struct Open
    {
        YAML::Mark mark;
        core::Json value;
        YAML::anchor_t anchor = YAML::NullAnchor;
        Size size{1, 0};
        /// Of a map whose value comes next.
        std::optional<std::string> key{};
        /// What "<<" brings: it gives way to what the map says itself.
        core::Json merged = core::Json::object();
    };

    void begin(const YAML::Mark& mark, core::Json empty, YAML::anchor_t anchor)
    {
        if (m_open.size() >= kDeepestYaml) {
            throw YAML::ParserException(mark, "nested too deep");
        }
        m_open.push_back({mark, std::move(empty), anchor});
    }

    void end()
    {
        Open done = std::move(m_open.back());
        m_open.pop_back();
        for (const auto& [key, value] : done.merged.items()) {
            if (!done.value.contains(key)) {
                done.value[key] = value;
            }
        }
        add(done.mark, std::move(done.value), done.anchor, done.size);
    }

    void add(const YAML::Mark& mark, core::Json value, YAML::anchor_t anchor, Size size)
    {
        // All copies count: of an alias, and of what has a name.
        m_total.values += size.values;
        m_total.bytes += size.bytes;
        if (m_total.values > kMostYamlValues * kDeepestYaml || size.values > kMostYamlValues ||
            size.bytes > kMostYamlBytes || m_total.bytes > kMostYamlBytes * kDeepestYaml) {
            throw YAML::ParserException(mark, "too much in it");
        }
        if (anchor != YAML::NullAnchor) {
            m_anchors[anchor] = {value, size};
        }
        if (m_open.empty()) {
            result = std::move(value);
            return;
        }
        Open& open = m_open.back();
        open.size.values += size.values;
        open.size.bytes += size.bytes;
        if (open.size.values > kMostYamlValues || open.size.bytes > kMostYamlBytes) {
            throw YAML::ParserException(mark, "too much in it");
        }
        if (open.value.is_array()) {
            open.value.push_back(std::move(value));
        } else if (!open.key) {
            open.key = keyOf(mark, value);
        } else {
            const std::string key = *std::exchange(open.key, std::nullopt);
            if (open.value.size() + open.merged.size() >= kMostYamlMembers) {
                throw YAML::ParserException(mark, "too many members");
            }
            if (key == "<<" && value.is_structured()) {
                merge(value, open.merged);
            } else {
                open.value[key] = std::move(value);
            }
        }
    }

    static std::string keyOf(const YAML::Mark& mark, const core::Json& value)
    {
        if (value.is_structured()) {
            throw YAML::ParserException(mark, "a name that is a list or a map");
        }
        return value.is_string() ? value.get<std::string>() : value.dump();
    }

    static void merge(const core::Json& value, core::Json& merged)
    {
        if (value.is_array()) {
            for (const core::Json& one : value) {
                if (one.is_object()) {
                    merge(one, merged);
                }
            }
            return;
        }
        for (const auto& [key, member] : value.items()) {
            if (merged.size() < kMostYamlMembers && !merged.contains(key)) {
                merged[key] = member;
            }
        }
    }

    std::vector<Open> m_open;
    std::map<YAML::anchor_t, Known> m_anchors;
    Size m_total;
};

} // namespace

core::Result<core::Json> parseYaml(const QByteArray& text)
{
    if (text.size() > kMostYamlText) {
        return core::fail(
            core::ErrorCode::Parse,
            YamlReaderText::tr("This YAML is over %1 MiB and is not read. Choose the config.yaml of a model.")
                .arg(kMostYamlText / 1024 / 1024));
    }
    try {
        std::istringstream in(text.toStdString());
        YAML::Parser parser(in);
        Builder builder;
        if (!parser.HandleNextDocument(builder) || !builder.result) {
            return core::fail(core::ErrorCode::Parse,
                              YamlReaderText::tr("There is nothing in this YAML. Choose the config.yaml of a model."));
        }
        return std::move(*builder.result);
    } catch (const YAML::Exception& error) {
        return core::fail(
            core::ErrorCode::Parse,
            YamlReaderText::tr("This is not valid YAML, or more of it than is read: line %1, column %2. Correct it "
                               "there and try again.")
                .arg(error.mark.line + 1)
                .arg(error.mark.column + 1),
            QString::fromStdString(error.msg));
    } catch (const std::exception& error) {
        return core::fail(core::ErrorCode::Parse,
                          YamlReaderText::tr("This is not valid YAML. Correct it and try again."),
                          QString::fromUtf8(error.what()));
    }
}

} // namespace melodeck::api
