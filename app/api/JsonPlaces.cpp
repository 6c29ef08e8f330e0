#include "api/JsonPlaces.h"

#include "api/JsonReader.h"

#include <QStringList>

namespace melodeck::api {

namespace {

QString escapedStep(QString name)
{
    return name.replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
}

QString plainStep(QString step)
{
    return step.replace(QLatin1String("~1"), QLatin1String("/")).replace(QLatin1String("~0"), QLatin1String("~"));
}

} // namespace

JsonPlaces::JsonPlaces(const QString& text)
{
    JsonReader(text, *this).read();
}

const JsonPlace* JsonPlaces::find(const QString& pointer) const
{
    if (m_places.empty() || (!pointer.isEmpty() && !pointer.startsWith(QLatin1Char('/')))) {
        return nullptr;
    }
    std::size_t found = 0;
    const QStringList steps = pointer.isEmpty() ? QStringList() : pointer.mid(1).split(QLatin1Char('/'));
    for (const QString& step : steps) {
        const JsonPlace& holder = m_places[found];
        const QString name = plainStep(step);
        std::size_t inside = 0;
        for (std::size_t i = found + 1; i < m_places.size() && m_places[i].value.from < holder.value.end(); ++i) {
            const JsonPlace& place = m_places[i];
            if (place.parent == found &&
                (holder.kind == JsonKind::Object ? place.name == name : QString::number(place.index) == name)) {
                inside = i;
            }
        }
        if (inside == 0) {
            return nullptr;
        }
        found = inside;
    }
    return &m_places[found];
}

QString JsonPlaces::pointerTo(std::size_t place) const
{
    QString pointer;
    while (place < m_places.size() && m_places[place].parent < m_places.size()) {
        const JsonPlace& step = m_places[place];
        const bool isNamed = m_places[step.parent].kind == JsonKind::Object;
        pointer.prepend(QLatin1Char('/') + (isNamed ? escapedStep(step.name) : QString::number(step.index)));
        place = step.parent;
    }
    return pointer;
}

const JsonPlace* JsonPlaces::at(qsizetype place) const
{
    const JsonPlace* found = nullptr;
    for (const JsonPlace& each : m_places) {
        const bool isOfName = each.nameRange.length > 0 && each.nameRange.holds(place);
        const bool isBetween = each.nameRange.length > 0 && place > each.nameRange.end() && place < each.value.from;
        if (isOfName || isBetween || each.value.holds(place)) {
            found = &each; // those within come later
        }
    }
    return found;
}

QString unescaped(QStringView string)
{
    QString text;
    for (qsizetype i = 1; i + 1 < string.size(); ++i) {
        if (string.at(i) != u'\\') {
            text += string.at(i);
            continue;
        }
        ++i;
        switch (string.at(i).unicode()) {
        case u'b':
            text += u'\b';
            break;
        case u'f':
            text += u'\f';
            break;
        case u'n':
            text += u'\n';
            break;
        case u'r':
            text += u'\r';
            break;
        case u't':
            text += u'\t';
            break;
        case u'u':
            text += QChar(string.mid(i + 1, 4).toUShort(nullptr, 16));
            i += 4;
            break;
        default:
            text += string.at(i);
        }
    }
    return text;
}

} // namespace melodeck::api
