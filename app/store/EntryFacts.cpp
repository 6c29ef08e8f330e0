#include "store/EntryFacts.h"

#include <algorithm>
#include <iterator>

namespace melodeck::store {

namespace {

constexpr int kKindBits = 3;
constexpr int kStarredShift = 3;
constexpr int kMelodyShift = 4;
constexpr int kBlindShift = 5;
constexpr int kLengthShift = 6;
constexpr int kLengthBits = 3;
constexpr int kModelShift = 9;

constexpr qint64 mask(int bits)
{
    return (qint64{1} << bits) - 1;
}

QString facet(QChar what, qint64 value)
{
    return QString(QChar(kFacetMark)) + what + QString::number(value);
}

} // namespace

LengthClass lengthClassOf(double seconds)
{
    if (!(seconds > 0.0)) {
        return LengthClass::None;
    }
    const auto* end = std::upper_bound(std::begin(kLengthEnds), std::end(kLengthEnds), seconds);
    return static_cast<LengthClass>(1 + (end - std::begin(kLengthEnds)));
}

qint64 EntryFacts::packed() const
{
    return static_cast<qint64>(kind) | (qint64{isStarred} << kStarredShift) | (qint64{hasMelody} << kMelodyShift) |
           (qint64{wonBlind} << kBlindShift) | (static_cast<qint64>(length) << kLengthShift) | (model << kModelShift);
}

EntryFacts EntryFacts::from(qint64 packed)
{
    const auto isSet = [packed](int shift) { return ((packed >> shift) & 1) != 0; };
    return {static_cast<EntryKind>(std::min<qint64>(packed & mask(kKindBits), kEntryKinds - 1)),
            isSet(kStarredShift),
            isSet(kMelodyShift),
            isSet(kBlindShift),
            static_cast<LengthClass>((packed >> kLengthShift) & mask(kLengthBits)),
            packed >> kModelShift};
}

QString everyFacet()
{
    return facet(QLatin1Char('a'), 0);
}

QString kindFacet(EntryKind kind)
{
    return facet(QLatin1Char('k'), static_cast<qint64>(kind));
}

QString lengthFacet(LengthClass length)
{
    return facet(QLatin1Char('l'), static_cast<qint64>(length));
}

QString modelFacet(qint64 model)
{
    return facet(QLatin1Char('m'), model);
}

QString tagFacet(qint64 tag)
{
    return facet(QLatin1Char('t'), tag);
}

QString collectionFacet(qint64 collection)
{
    return facet(QLatin1Char('c'), collection);
}

QString starredFacet(bool value)
{
    return facet(QLatin1Char('s'), qint64{value});
}

QString melodyFacet(bool value)
{
    return facet(QLatin1Char('f'), qint64{value});
}

QString wonBlindFacet(bool value)
{
    return facet(QLatin1Char('b'), qint64{value});
}

QStringList facetsOf(const EntryFacts& facts)
{
    return {everyFacet(),
            kindFacet(facts.kind),
            lengthFacet(facts.length),
            modelFacet(facts.model),
            starredFacet(facts.isStarred),
            melodyFacet(facts.hasMelody),
            wonBlindFacet(facts.wonBlind)};
}

QString foldedText(const QString& text)
{
    QString folded;
    for (const QChar character : text.normalized(QString::NormalizationForm_KD)) {
        if (!character.isMark()) {
            folded += character;
        }
    }
    return folded.toLower();
}

QString sortKey(const QString& text)
{
    return foldedText(text.left(kSortKeyLength).simplified()).left(kSortKeyLength);
}

} // namespace melodeck::store
