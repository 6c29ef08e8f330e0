// From one request's text to another in few steps.

#include "api/RequestText.h"
#include "api/RequestWriter.h"

#include <algorithm>
#include <numeric>

namespace melodeck::api {

namespace {

using Style = RequestWriter::Style;

/// What stands in an object or a list: where, under which name, and as what.
struct Item
{
    TextRange whole;
    std::size_t place;
    std::string name;
};

class Editor final
{
public:
    Editor(const JsonPlaces& places, const QString& text, const std::vector<core::AttachedFile>& files)
        : m_places(places)
        , m_text(text)
        , m_files(files)
        , m_inside(places.all().size())
    {
        for (std::size_t i = 1; i < places.all().size(); ++i) {
            m_inside[places.all()[i].parent].push_back(i);
        }
    }

    void change(std::size_t place, const core::Json& now, const core::Json& wanted)
    {
        if (now == wanted) {
            return;
        }
        const bool isObject = now.is_object() && wanted.is_object();
        const bool isList = now.is_array() && wanted.is_array();
        // A name that stands twice is one member of what was read.
        const bool isPlain = m_inside[place].size() == now.size();
        if ((!isObject && !isList) || !isPlain || now.empty() || wanted.empty()) {
            replace(place, wanted);
        } else if (isObject) {
            changeObject(place, now, wanted);
        } else {
            changeList(place, now, wanted);
        }
    }

    [[nodiscard]] std::vector<TextEdit> take()
    {
        std::stable_sort(m_edits.begin(), m_edits.end(), [](const TextEdit& one, const TextEdit& other) {
            return one.replaced.from > other.replaced.from;
        });
        return std::move(m_edits);
    }

private:
    [[nodiscard]] std::vector<Item> itemsOf(std::size_t holder) const
    {
        std::vector<Item> items;
        for (const std::size_t inside : m_inside[holder]) {
            const JsonPlace& place = m_places.all()[inside];
            const qsizetype from = place.nameRange.length > 0 ? place.nameRange.from : place.value.from;
            items.push_back({{from, place.value.end() - from}, inside, place.name.toStdString()});
        }
        return items;
    }

    /// Spaces before what stands first in the line.
    [[nodiscard]] qsizetype indentAt(qsizetype place) const
    {
        const qsizetype line = m_text.lastIndexOf(QLatin1Char('\n'), std::max<qsizetype>(place - 1, 0)) + 1;
        qsizetype first = std::min(line, place);
        while (first < place && m_text.at(first) == u' ') {
            ++first;
        }
        return first - std::min(line, place);
    }

    /// For more of the items, as the last of them stands.
    [[nodiscard]] RequestWriter writerFor(const std::vector<Item>& items, std::size_t holder) const
    {
        const qsizetype last = items.back().whole.from;
        const qsizetype before =
            items.size() > 1 ? items[items.size() - 2].whole.end() : m_places.all()[holder].value.from;
        const bool isBroken = QStringView(m_text).mid(before, last - before).contains(u'\n');
        return {m_files, isBroken ? Style::Indented : Style::OnOneLine, indentAt(last)};
    }

    void replace(std::size_t place, const core::Json& wanted)
    {
        const TextRange where = m_places.all()[place].value;
        RequestWriter writer(m_files, Style::Indented, indentAt(where.from));
        writer.write(wanted);
        m_edits.push_back({where, writer.take()});
    }

    void changeObject(std::size_t place, const core::Json& now, const core::Json& wanted)
    {
        const std::vector<Item> items = itemsOf(place);
        std::vector<bool> isKept;
        for (const Item& item : items) {
            const auto other = wanted.find(item.name);
            isKept.push_back(other != wanted.end());
            if (isKept.back()) {
                change(item.place, now.at(item.name), *other);
            }
        }
        if (std::find(isKept.begin(), isKept.end(), true) == isKept.end()) {
            replace(place, wanted);
            return;
        }
        RequestWriter added = writerFor(items, place);
        for (const auto& member : wanted.items()) {
            if (!now.contains(member.key())) {
                added.add(QStringLiteral(","));
                added.breakLine();
                added.write(member.key(), member.value());
            }
        }
        removeThenAdd(items, isKept, added.take());
    }

    void changeList(std::size_t place, const core::Json& now, const core::Json& wanted)
    {
        const std::size_t most = std::min(now.size(), wanted.size());
        std::size_t head = 0;
        while (head < most && now[head] == wanted[head]) {
            ++head;
        }
        std::size_t tail = 0;
        while (tail < most - head && now[now.size() - 1 - tail] == wanted[wanted.size() - 1 - tail]) {
            ++tail;
        }
        const std::size_t paired = most - tail; // up to here one takes the other's place
        const std::vector<Item> items = itemsOf(place);
        for (std::size_t i = head; i < paired; ++i) {
            change(items[i].place, now[i], wanted[i]);
        }
        std::vector<bool> isKept(items.size(), true);
        for (std::size_t i = paired; i < items.size() - tail; ++i) {
            isKept[i] = false;
        }
        RequestWriter added = writerFor(items, place);
        const bool isFirst = paired == 0;
        for (std::size_t i = paired; i < wanted.size() - tail; ++i) {
            if (!isFirst) {
                added.add(QStringLiteral(","));
                added.breakLine();
            }
            added.write(wanted[i]);
            if (isFirst) {
                added.add(QStringLiteral(","));
                added.breakLine();
            }
        }
        RequestText text = added.take();
        if (tail > 0 && !text.text.isEmpty()) {
            m_edits.push_back({{isFirst ? items[0].whole.from : items[paired - 1].whole.end(), 0}, std::move(text)});
            return;
        }
        removeThenAdd(items, isKept, std::move(text));
    }

    /// At least one is kept; what is added comes last.
    void removeThenAdd(const std::vector<Item>& items, const std::vector<bool>& isKept, RequestText added)
    {
        std::size_t last = items.size();
        while (!isKept[last - 1]) {
            --last;
        }
        for (std::size_t i = 0; i < last; ++i) {
            const std::size_t first = i;
            while (!isKept[i]) {
                ++i;
            }
            if (i > first) {
                const qsizetype from = items[first].whole.from;
                m_edits.push_back({{from, items[i].whole.from - from}, {}});
            }
        }
        const qsizetype from = items[last - 1].whole.end();
        const qsizetype length = items.back().whole.end() - from;
        if (length > 0 || !added.text.isEmpty()) {
            m_edits.push_back({{from, length}, std::move(added)});
        }
    }

    const JsonPlaces& m_places;
    const QString& m_text;
    const std::vector<core::AttachedFile>& m_files;
    /// By the number of what holds them.
    std::vector<std::vector<std::size_t>> m_inside;
    std::vector<TextEdit> m_edits;
};

/// For each file the number of the first of its path.
std::vector<std::size_t> numbersOf(const std::vector<core::AttachedFile>& files, std::vector<core::AttachedFile>& known)
{
    std::vector<std::size_t> numbers;
    for (const core::AttachedFile& file : files) {
        const auto same = std::find_if(known.begin(), known.end(), [&file](const core::AttachedFile& other) {
            return other.attached() == file.attached();
        });
        numbers.push_back(static_cast<std::size_t>(same - known.begin()));
        if (same == known.end()) {
            known.push_back(file);
        }
    }
    return numbers;
}

} // namespace

std::vector<TextEdit> editsToSay(const RequestReading& reading, const QString& text, const core::Json& fields,
                                 const std::vector<core::AttachedFile>& files)
{
    std::vector<core::AttachedFile> known;
    const core::Json now = withFiles(reading.fields, reading.files, numbersOf(reading.files, known));
    const core::Json wanted = withFiles(fields, files, numbersOf(files, known));
    if (reading.places.all().empty() || !reading.places.areAll()) {
        return now == wanted && reading.isRequest()
                   ? std::vector<TextEdit>()
                   : std::vector<TextEdit>{{{0, text.size()}, requestText(fields, files)}};
    }
    Editor editor(reading.places, text, known);
    editor.change(0, now, wanted);
    return editor.take();
}

} // namespace melodeck::api
