#include "api/ErrorWords.h"

namespace melodeck::api {

QString namedWords(const core::Json& value)
{
    if (value.is_string()) {
        return core::toQString(value);
    }
    if (value.is_object()) {
        for (const char* key : {"message", "exception_message", "detail", "error"}) {
            const auto found = value.find(key);
            // The platform sends every name, with null or "" where it has nothing to say.
            const QString words = found != value.end() ? errorWords(*found) : QString();
            if (!words.isEmpty()) {
                return words;
            }
        }
    }
    return {};
}

QString errorWords(const core::Json& value)
{
    const QString words = namedWords(value);
    if (!words.isEmpty() || value.is_string() || value.empty()) {
        return words;
    }
    return QString::fromUtf8(core::toJsonBytes(value));
}

} // namespace melodeck::api
