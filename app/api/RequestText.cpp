#include "api/RequestText.h"

#include "api/JsonReader.h"
#include "api/RequestWriter.h"

#include <QCoreApplication>

#include <numeric>

namespace melodeck::api {

namespace {

/// The text with null for each file.
QByteArray plainJson(const RequestText& text, const JsonPlaces& places)
{
    if (text.files.empty()) {
        return text.text.toUtf8();
    }
    QString plain;
    qsizetype from = 0;
    for (const JsonPlace& place : places.all()) {
        if (place.kind == JsonKind::File) {
            plain += QStringView(text.text).mid(from, place.value.from - from);
            plain += QLatin1String("null");
            from = place.value.end();
        }
    }
    plain += QStringView(text.text).mid(from);
    return plain.toUtf8();
}

void takeFiles(RequestReading& reading, const RequestText& text)
{
    const auto& places = reading.places.all();
    std::size_t mark = 0;
    std::vector<std::size_t> members;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (places[i].kind != JsonKind::File) {
            continue;
        }
        const QString pointer = reading.places.pointerTo(i);
        if (reading.places.find(pointer) == &places[i]) { // the last of its name
            reading.files.push_back(text.files[mark]);
            reading.files.back().field = placeOf(pointer);
            members.push_back(i);
        }
        ++mark;
    }
    for (const std::size_t member : members) {
        const core::Json::json_pointer pointer(reading.places.pointerTo(member).toStdString());
        if (core::Json& holder = reading.fields.at(pointer.parent_pointer()); holder.is_object()) {
            holder.erase(pointer.back());
        }
    }
}

} // namespace

RequestText requestText(const core::Json& fields, const std::vector<core::AttachedFile>& files)
{
    std::vector<std::size_t> numbers(files.size());
    std::iota(numbers.begin(), numbers.end(), std::size_t{0});
    RequestWriter writer(files, RequestWriter::Style::Indented, 0);
    writer.write(withFiles(fields, files, numbers));
    return writer.take();
}

RequestReading readRequestText(const RequestText& text)
{
    RequestReading reading{JsonPlaces(text.text), std::nullopt, nullptr, {}};
    reading.fault = reading.places.fault();
    if (!reading.isRequest()) {
        return reading;
    }
    std::size_t marks = 0;
    for (const JsonPlace& place : reading.places.all()) {
        if (place.kind == JsonKind::File && ++marks > text.files.size()) {
            reading.fault = faultAt(text.text, place.value,
                                    QCoreApplication::translate("JsonPlaces", "There is no file behind this mark."));
            return reading;
        }
    }
    auto json = core::parseJson(plainJson(text, reading.places));
    if (!json) {
        reading.fault = faultAt(text.text, {}, json.error().message);
        return reading;
    }
    reading.fields = std::move(*json);
    takeFiles(reading, text);
    return reading;
}

std::vector<TextRemark> remarksOn(const RequestReading& reading, const std::vector<FieldProblem>& problems)
{
    std::vector<TextRemark> remarks;
    for (const FieldProblem& problem : problems) {
        QString pointer = problem.pointer;
        const JsonPlace* place = reading.places.find(pointer);
        const bool isThere = place != nullptr;
        while (place == nullptr && !pointer.isEmpty()) {
            pointer.truncate(pointer.lastIndexOf(QLatin1Char('/')));
            place = reading.places.find(pointer);
        }
        if (place == nullptr) {
            remarks.push_back({{}, problem.sentence});
        } else if (isThere || place->value.length < 1) {
            remarks.push_back({place->value, problem.sentence});
        } else {
            remarks.push_back({{place->value.from, 1}, problem.sentence});
        }
    }
    return remarks;
}

QString indentedText(const QString& json)
{
    QString text;
    qsizetype indent = 0;
    const auto breakLine = [&] { text += QLatin1Char('\n') + QString(indent, QLatin1Char(' ')); };
    for (qsizetype i = 0; i < json.size(); ++i) {
        const QChar c = json.at(i);
        if (c == u'"') {
            const qsizetype from = i++;
            while (i < json.size() && json.at(i) != u'"') {
                i += json.at(i) == u'\\' ? 2 : 1;
            }
            text += QStringView(json).mid(from, i + 1 - from);
        } else if (c == u'{' || c == u'[') {
            qsizetype after = i + 1;
            while (after < json.size() && json.at(after).isSpace()) {
                ++after;
            }
            text += c;
            if (after < json.size() && (json.at(after) == u'}' || json.at(after) == u']')) {
                text += json.at(after);
                i = after;
            } else {
                indent += RequestWriter::kStep;
                breakLine();
            }
        } else if (c == u'}' || c == u']') {
            indent -= RequestWriter::kStep;
            breakLine();
            text += c;
        } else if (c == u',') {
            text += c;
            breakLine();
        } else if (c == u':') {
            text += QStringLiteral(": ");
        } else if (!c.isSpace()) {
            text += c;
        }
    }
    return text;
}

QString textToPaste(const QString& foreign, PasteInto where)
{
    QString text;
    bool isInString = where == PasteInto::String;
    for (qsizetype i = 0; i < foreign.size(); ++i) {
        const QChar c = foreign.at(i);
        if (c == u'\r' && i + 1 < foreign.size() && foreign.at(i + 1) == u'\n') {
            continue;
        }
        if (c == u'"') {
            isInString = !isInString;
        } else if (c == u'\\' && isInString && i + 1 < foreign.size() && !mustBeEscaped(foreign.at(i + 1))) {
            text += c;
            text += foreign.at(++i);
            continue;
        }
        if (c == u'\n' || c == u'\t' || !mustBeEscaped(c) || c == u'\uFFFD') {
            text += c;
        } else if (isInString) {
            text += escapeOf(c);
        } else if (c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            text += QLatin1Char('\n');
        } else if (c.isSpace()) {
            text += QLatin1Char(' ');
        } // else it is invisible, and means nothing there
    }
    return text;
}

} // namespace melodeck::api
