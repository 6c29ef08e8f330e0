#include "ui/transcript/SegmentModel.h"

#include "ui/theme/Theme.h"
#include "ui/theme/Tokens.h"
#include "ui/transcript/Confidence.h"
#include "ui/transcript/SpeakerColors.h"
#include "ui/transcript/TranscriptSearch.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace melodeck;
using ui::SegmentModel;

namespace {

core::Segments talk()
{
    return {{0.0, 2.0, QStringLiteral("The harbour opens"), QStringLiteral("Ada"), 0.4},
            {3.0, 4.0, QStringLiteral("at six, at SIX"), QStringLiteral("Bo"), 0.2},
            {4.0, 6.0, QStringLiteral("in the morning."), QStringLiteral("Ada")}};
}

} // namespace

class SegmentModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsViewsOfEveryKindOfChange()
    {
        SegmentModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSegments(talk());
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const auto split = *core::splitSegment(model.segments(), 0, 4);
        model.apply(split);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(inserted.size(), 1);
        model.apply(split.reversed());
        QCOMPARE(removed.size(), 1);
        QVERIFY(model.segments() == talk());
        model.apply(*core::removeSegment(model.segments(), 1));
        model.apply(*core::insertAfter(model.segments(), 1));
        const auto all = *core::replaceAll(model.segments(), {});
        model.apply(all);
        QCOMPARE(model.rowCount(), 0);
        model.apply(all.reversed());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(reset.size(), 0);
    }

    void saysAllThatIsSeen()
    {
        SegmentModel model;
        model.setSegments(talk());
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("0:00.0, Ada, The harbour opens, The model was not sure of this (40 %)."));
        QVERIFY(model.index(1).data(Qt::ToolTipRole).toString().contains(QStringLiteral("very unsure of this (20 %)")));
        QCOMPARE(model.index(2).data(Qt::ToolTipRole).toString(), QStringLiteral("0:04.000 – 0:06.000"));
        QCOMPARE(model.unsureCount(), 2);
        QCOMPARE(model.speakers(), QStringList({QStringLiteral("Ada"), QStringLiteral("Bo")}));
        QCOMPARE(model.index(2).data(SegmentModel::SpeakerNumberRole).toInt(), 0);
        QVERIFY(!model.index(3).data().isValid());
    }

    void handsWhatWasWrittenOn()
    {
        SegmentModel model;
        model.setSegments(talk());
        QSignalSpy edited(&model, &SegmentModel::textEdited);
        QVERIFY(model.setData(model.index(1), QStringLiteral("at seven")));
        QCOMPARE(edited.size(), 1);
        QVERIFY(model.segments() == talk()); // whoever keeps undo does it
    }

    void knowsWhatToDoubt()
    {
        QVERIFY(ui::certaintyOf(std::nullopt) == ui::Certainty::Sure);
        QVERIFY(ui::certaintyOf(0.5) == ui::Certainty::Sure);
        QVERIFY(ui::certaintyOf(0.49) == ui::Certainty::Unsure);
        QVERIFY(ui::certaintyOf(std::exp(-0.99)) == ui::Certainty::Unsure);
        QVERIFY(ui::certaintyOf(std::exp(-1.01)) == ui::Certainty::VeryUnsure);
    }

    void findsWordsInOrder()
    {
        using ui::FoundText;
        const auto all = ui::findText(talk(), QStringLiteral("six"), Qt::CaseInsensitive);
        QVERIFY(all == std::vector<FoundText>({{1, 3, 3}, {1, 11, 3}}));
        QVERIFY(ui::findText(talk(), QStringLiteral("six"), Qt::CaseSensitive) == std::vector<FoundText>({{1, 3, 3}}));
        QVERIFY(ui::findText(talk(), QString(), Qt::CaseSensitive).empty());
        const core::Segments same{{0.0, 1.0, QStringLiteral("aaaa"), {}}};
        QCOMPARE(ui::findText(same, QStringLiteral("aa"), Qt::CaseSensitive).size(), std::size_t{2});
    }

    void coloursOfSpeakersAreReadInBothThemes()
    {
        ui::Theme theme(*qobject_cast<QApplication*>(QCoreApplication::instance()));
        for (const auto scheme : {ui::ColorScheme::Light, ui::ColorScheme::Dark}) {
            theme.setScheme(scheme);
            for (int number = 0; number < 7; ++number) {
                const QColor color = ui::speakerColor(number);
                QVERIFY2(ui::contrastRatio(color, theme.color(ui::ColorRole::Panel)) >= 4.5, qPrintable(color.name()));
                QVERIFY(color != ui::speakerColor(number + 1));
            }
            QCOMPARE(ui::speakerColor(6), ui::speakerColor(0));
        }
    }
};

QTEST_MAIN(SegmentModelTest)
#include "SegmentModelTest.moc"
