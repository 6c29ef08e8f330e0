#include "ui/answer/JsonSearch.h"

namespace melodeck::ui {

QString plainValue(const core::Json& value)
{
    return value.is_string() ? core::toQString(value) : QString::fromUtf8(core::toJsonBytes(value));
}

JsonSearch::JsonSearch(const core::Json& document)
    : m_document(document)
{
    goTo({});
}

void JsonSearch::goTo(const JsonPath& path)
{
    m_path.clear();
    m_values.assign(1, &m_document);
    for (const int row : path) {
        down(row);
    }
}

void JsonSearch::down(int row)
{
    m_path.push_back(row);
    m_values.push_back(&childAt(*m_values.back(), row));
}

void JsonSearch::up()
{
    m_path.pop_back();
    m_values.pop_back();
}

void JsonSearch::begin(const QString& words, const JsonPath& from, Direction direction)
{
    m_words = words;
    m_direction = direction;
    m_start = from;
    m_isOver = words.isEmpty();
    goTo(from);
}

JsonSearch::Progress JsonSearch::step(int places)
{
    for (int i = 0; i < places && !m_isOver; ++i) {
        if (m_direction == Direction::Next) {
            goOn();
        } else {
            goBack();
        }
        m_isOver = m_path == m_start; // once round
        if (isHere()) {
            m_isOver = true;
            return Progress::Found;
        }
    }
    return m_isOver ? Progress::NotFound : Progress::Going;
}

/// To the place behind this one; to the document itself from its last.
void JsonSearch::goOn()
{
    if (childCount(*m_values.back()) > 0) {
        down(0);
        return;
    }
    while (!m_path.empty()) {
        const int next = m_path.back() + 1;
        up();
        if (next < childCount(*m_values.back())) {
            down(next);
            return;
        }
    }
}

/// To the place in front of this one; to the last from the document itself.
void JsonSearch::goBack()
{
    if (m_path.empty()) {
        toLast();
        return;
    }
    const int row = m_path.back();
    up();
    if (row > 0) {
        down(row - 1);
        toLast();
    }
}

void JsonSearch::toLast()
{
    for (int count = childCount(*m_values.back()); count > 0; count = childCount(*m_values.back())) {
        down(count - 1);
    }
}

bool JsonSearch::isHere() const
{
    if (m_path.size() > 0) {
        const core::Json& parent = *m_values[m_values.size() - 2];
        if (parent.is_object() && childName(parent, m_path.back()).contains(m_words, Qt::CaseInsensitive)) {
            return true;
        }
    }
    const core::Json& value = *m_values.back();
    return !value.is_structured() && plainValue(value).contains(m_words, Qt::CaseInsensitive);
}

} // namespace melodeck::ui
