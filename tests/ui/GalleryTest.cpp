#include "audio/AudioBuffer.h"
#include "support/TestPaths.h"
#include "ui/compose/MelodyCard.h"
#include "ui/player/AudioOutput.h"
#include "ui/player/Player.h"
#include "ui/player/PlayerBar.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/BannerMessage.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/PlayButton.h"
#include "ui/widgets/PrimaryButton.h"
#include "ui/widgets/ProgressLine.h"
#include "ui/widgets/SectionHeader.h"
#include "ui/widgets/Slider.h"
#include "ui/widgets/WaveformView.h"
#include "ui/window/Resources.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTest>
#include <QVBoxLayout>

#include <cmath>
#include <set>

using namespace melodeck;
using namespace melodeck::ui;

namespace {

/// A few beats of decaying tones: looks like music, the same every time.
audio::Peaks somePeaks()
{
    audio::AudioBuffer buffer{8000, 1, {}};
    for (int frame = 0; frame < 8 * 8000; ++frame) {
        const double time = frame / 8000.0;
        const double beat = std::exp(-3.0 * std::fmod(time, 0.5)) * (0.55 + 0.4 * std::sin(time));
        const double ripple = 0.7 + 0.3 * std::sin(time * 61.0) * std::sin(time * 17.0);
        buffer.samples.push_back(static_cast<float>(0.9 * beat * ripple * std::sin(time * 2764.6)));
    }
    return audio::computePeaks(buffer, 64);
}

class SilentOutput final : public AudioOutput
{
public:
    void lookUpDevice() override { Q_EMIT deviceMissing(); }
    void start(OutputFormat, std::shared_ptr<PcmSource>) override {}
    void stop() override {}
    [[nodiscard]] bool isRunning() const override { return false; }
    [[nodiscard]] std::int64_t playedFrames() const override { return 0; }
};

QWidget* clipRow(const QString& key, const QString& prompt, Card::Emphasis emphasis, QWidget* parent)
{
    auto* card = new Card(parent);
    card->setEmphasis(emphasis);
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::card);
    auto* play = new PlayButton(PlayButton::Kind::Row, card);
    const bool current = emphasis == Card::Emphasis::Selected;
    play->setShows(current ? PlayButton::Shows::Pause : PlayButton::Shows::Play);
    play->setAccessibleName(QStringLiteral("Play %1").arg(prompt));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* title = new ElidedLabel(prompt, card);
    title->setTextSize(TextSize::Body, TextWeight::SemiBold);
    words->addWidget(title);
    words->addWidget(new SecondaryLabel(QStringLiteral("8.0 s · −16.0 LUFS"), card));
    auto* wave = new WaveformView(card);
    wave->setAccessibleName(QStringLiteral("Position in %1").arg(prompt));
    wave->setPeaks(somePeaks());
    wave->setPlayheadVisible(current);
    wave->setPosition(current ? 3.0 : 0.0);
    auto* star = new IconButton(IconId::Star, QStringLiteral("Star"), card);
    if (key == QLatin1String("1")) {
        star->setIconId(IconId::StarFilled, ColorRole::Star);
    }
    row->addWidget(new KeyBadge(key, card));
    row->addWidget(play);
    row->addLayout(words, 1);
    row->addWidget(wave, 4);
    row->addWidget(star);
    row->addWidget(new IconButton(IconId::Save, QStringLiteral("Save"), card));
    row->addWidget(new IconButton(IconId::More, QStringLiteral("More"), card));
    return card;
}

QWidget* form(QWidget* parent)
{
    auto* pane = new QWidget(parent);
    pane->setFixedWidth(352);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(spacing::group, spacing::group, spacing::group, spacing::group);
    column->setSpacing(spacing::within);
    auto* melody = new SectionHeader(QStringLiteral("Melody"), SectionHeader::Level::Group, pane);
    melody->addAction(QStringLiteral("Record"));
    melody->addAction(QStringLiteral("Browse"));
    melody->addAction(QStringLiteral("Clear"));
    column->addWidget(melody);

    auto* card = new Card(pane);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    auto* file = new ElidedLabel(QStringLiteral("ode-to-joy.wav"), card);
    file->setTextSize(TextSize::Body, TextWeight::SemiBold);
    inside->addWidget(file);
    auto* wave = new WaveformView(card);
    wave->setFixedHeight(60);
    wave->setPeaks(somePeaks());
    wave->setRegionEditing(WaveformView::RegionEditing::Handles);
    wave->setRegion(core::TimeRegion{0.8, 6.0});
    inside->addWidget(wave);
    auto* listen = new LinkButton(QStringLiteral("1.2 – 9.2 s"), ColorRole::Accent, card);
    listen->setLeadingIcon(IconId::Play);
    inside->addWidget(listen);
    inside->addWidget(new SecondaryLabel(QStringLiteral("sends 8.0 s as mono 32 kHz WAV"), card));
    column->addWidget(card);

    auto* prompts = new SectionHeader(QStringLiteral("Prompts"), SectionHeader::Level::Group, pane);
    prompts->setFacts(QStringLiteral("one clip each"));
    column->addSpacing(spacing::within);
    column->addWidget(prompts);
    for (const auto& prompt : {QStringLiteral("happy rock"), QStringLiteral("energetic EDM"), QString()}) {
        auto* edit = new QLineEdit(prompt, pane);
        edit->setPlaceholderText(QStringLiteral("describe a style"));
        column->addWidget(edit);
        if (prompt.startsWith(QLatin1Char('e'))) {
            edit->setObjectName(QStringLiteral("focused"));
        }
    }
    auto* addPrompt = new LinkButton(QStringLiteral("Add prompt"), ColorRole::Accent, pane);
    addPrompt->setLeadingIcon(IconId::Add);
    column->addWidget(addPrompt);
    auto* chips = new FlowLayout;
    for (const auto* word : {"lo-fi piano", "folk waltz", "synthwave", "sea shanty", "chamber strings"}) {
        chips->addWidget(new Chip(QLatin1String(word), pane));
    }
    column->addLayout(chips);
    column->addWidget(new SecondaryLabel(QStringLiteral("Duration"), pane));
    auto* duration = new QHBoxLayout;
    auto* slider = new Slider(pane);
    slider->setValue(25);
    auto* seconds = new QDoubleSpinBox(pane);
    seconds->setValue(8.0);
    seconds->setDecimals(1);
    seconds->setSuffix(QStringLiteral(" s"));
    seconds->setAlignment(Qt::AlignRight);
    duration->addWidget(slider, 1);
    duration->addWidget(seconds);
    column->addLayout(duration);
    column->addWidget(new DisclosureButton(QStringLiteral("Options"), pane));
    column->addStretch(1);
    auto* generate = new PrimaryButton(QStringLiteral("Generate 3 clips"), pane);
    generate->setShortcutHint(QStringLiteral("Ctrl+↵"));
    column->addWidget(generate);
    auto* off = new PrimaryButton(QStringLiteral("Generate"), pane);
    off->setEnabled(false);
    column->addWidget(off);
    return pane;
}

QWidget* results(QWidget* parent)
{
    auto* pane = new QWidget(parent);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(spacing::group, spacing::group, spacing::group, spacing::group);
    column->setSpacing(spacing::within);
    auto* running = new SectionHeader(QStringLiteral("energetic techno, choir"), SectionHeader::Level::Result, pane);
    running->setFacts(QStringLiteral("8 s · hum-take-2.flac · Baseten production"));
    running->addAction(QStringLiteral("Cancel"));
    column->addWidget(running);
    auto* progress = new Card(pane);
    auto* bar = new QHBoxLayout(progress);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->addWidget(new SecondaryLabel(QStringLiteral("Receiving 1 of 2"), progress));
    auto* line = new ProgressLine(progress);
    line->setFraction(0.62);
    bar->addWidget(line, 1);
    bar->addWidget(new SecondaryLabel(QStringLiteral("4.1 of 6.6 MB · 2 s left"), progress));
    column->addWidget(progress);
    auto* done = new SectionHeader(QStringLiteral("happy rock, energetic EDM"), SectionHeader::Level::Result, pane);
    done->setFacts(QStringLiteral("8 s · ode-to-joy.wav · follows your melody · 14:02"));
    done->addAction(QStringLiteral("Save all…"), ColorRole::Accent);
    column->addWidget(done);
    column->addWidget(clipRow(QStringLiteral("1"), QStringLiteral("happy rock"), Card::Emphasis::None, pane));
    column->addWidget(clipRow(QStringLiteral("2"), QStringLiteral("energetic EDM"), Card::Emphasis::Selected, pane));
    column->addWidget(clipRow(QStringLiteral("3"), QStringLiteral("a very long prompt that no row can hold whole"),
                              Card::Emphasis::DropTarget, pane));

    auto* busy = new BannerMessage(BannerMessage::Frame::Card, pane);
    busy->setMessage(BannerMessage::Tone::Warn, QStringLiteral("The model is busy (429)"),
                     QStringLiteral("Waiting 12 s as asked, attempt 2 of 5. Nothing was billed."));
    busy->addAction(QStringLiteral("Send now"));
    busy->addAction(QStringLiteral("Stop"));
    column->addWidget(busy);
    auto* bad = new BannerMessage(BannerMessage::Frame::Card, pane);
    bad->setSentences(BannerMessage::Tone::Bad,
                      QStringLiteral("The key was refused (401). Nothing was sent or billed. Check the key."),
                      QStringLiteral("request id 1234"));
    bad->addAction(QStringLiteral("Change key…"));
    column->addWidget(bad);
    auto* info = new BannerMessage(BannerMessage::Frame::Inline, pane);
    info->setMessage(BannerMessage::Tone::Info, QStringLiteral("No sound device was found"),
                     QStringLiteral("Your clips are safe and can be saved."));
    column->addWidget(info);
    auto* loading = new WaveformView(pane);
    loading->setLoading();
    loading->setFixedHeight(32);
    column->addWidget(loading);
    column->addStretch(1);
    return pane;
}

QWidget* side(QWidget* parent)
{
    auto* tabs = new QTabWidget(parent);
    tabs->setMinimumWidth(272);
    tabs->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
    auto* queue = new QWidget(tabs);
    auto* column = new QVBoxLayout(queue);
    column->setContentsMargins(0, spacing::card, 0, 0);
    auto* buttons = new QHBoxLayout;
    auto* pause = new QPushButton(QStringLiteral("Pause queue"), queue);
    auto* match = new QPushButton(QStringLiteral("Match level"), queue);
    match->setCheckable(true);
    match->setChecked(true);
    buttons->addWidget(pause);
    buttons->addWidget(match);
    auto* off = new QPushButton(QStringLiteral("Off"), queue);
    off->setEnabled(false);
    buttons->addWidget(off);
    buttons->addStretch(1);
    column->addLayout(buttons);
    auto* combo = new QComboBox(queue);
    combo->addItems({QStringLiteral("Sketch engine"), QStringLiteral("Baseten")});
    column->addWidget(combo);
    auto* checked = new QCheckBox(QStringLiteral("Keep the recipe in saved files"), queue);
    checked->setChecked(true);
    column->addWidget(checked);
    column->addWidget(new QCheckBox(QStringLiteral("Unchecked"), queue));
    auto* radio = new QRadioButton(QStringLiteral("As the system"), queue);
    radio->setChecked(true);
    column->addWidget(radio);
    column->addWidget(new QRadioButton(QStringLiteral("Dark"), queue));
    auto* search = new QLineEdit(queue);
    search->setPlaceholderText(QStringLiteral("Search clips and prompts"));
    search->addAction(icon(IconId::Search), QLineEdit::LeadingPosition);
    column->addWidget(search);
    auto* text = new QPlainTextEdit(queue);
    text->setPlainText(QStringLiteral("{\n  \"prompts\": [\n    \"happy rock\"\n  ]\n}\n\n\n\n\n\nend"));
    text->setFixedHeight(96);
    column->addWidget(text);
    auto* icons = new FlowLayout;
    for (int id = 0; id < iconCount; ++id) {
        icons->addWidget(new IconButton(static_cast<IconId>(id), iconName(static_cast<IconId>(id)), queue));
    }
    column->addLayout(icons);
    auto* filters = new FlowLayout;
    auto* starred = new Chip(QStringLiteral("starred"), queue);
    starred->setCheckable(true);
    starred->setChecked(true);
    filters->addWidget(starred);
    column->addLayout(filters);
    column->addStretch(1);
    tabs->addTab(queue, QStringLiteral("Queue 3"));
    tabs->addTab(new QWidget(tabs), QStringLiteral("Library"));
    return tabs;
}

} // namespace

/// Everything of the kit in one window, in both themes, as pictures under <build>/gallery for a designer's eye; the
/// checks here are that each theme paints what the tokens say and that nothing is cut.
class GalleryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheWholeKitInBothThemes_data();
    void showsTheWholeKitInBothThemes();
    void showsWaveformsInEveryState_data();
    void showsWaveformsInEveryState();
    void everyIconPaintsSomething();
};

void GalleryTest::showsTheWholeKitInBothThemes_data()
{
    QTest::addColumn<ColorScheme>("scheme");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<double>("fontScale");
    QTest::newRow("light") << ColorScheme::Light << Qt::LeftToRight << 1.0;
    QTest::newRow("dark") << ColorScheme::Dark << Qt::LeftToRight << 1.0;
    QTest::newRow("right-to-left") << ColorScheme::Light << Qt::RightToLeft << 1.0;
    QTest::newRow("large") << ColorScheme::Dark << Qt::LeftToRight << 1.6;
}

void GalleryTest::showsTheWholeKitInBothThemes()
{
    QFETCH(ColorScheme, scheme);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(double, fontScale);
    auto font = QApplication::font();
    const auto usual = font;
    font.setPointSizeF(font.pointSizeF() * fontScale);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(direction);
    Theme theme(*qApp);
    theme.setScheme(scheme);

    QWidget window;
    auto* rows = new QVBoxLayout(&window);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(form(&window));
    columns->addWidget(results(&window), 1);
    columns->addWidget(side(&window));
    rows->addLayout(columns, 1);
    columns->setStretch(1, 1);
    Player player(std::make_unique<SilentOutput>());
    auto* bar = new PlayerBar(player, &window);
    bar->setFixedHeight(112);
    bar->setPeaks(somePeaks());
    rows->addWidget(bar);
    window.resize(1360, 980);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.findChild<QLineEdit*>(QStringLiteral("focused"))->setFocus(Qt::TabFocusReason);
    auto* star = window.findChildren<IconButton*>().constFirst();
    star->setFocus(Qt::TabFocusReason);
    QCoreApplication::processEvents();

    const auto picture = window.grab().toImage();
    const QDir folder(QStringLiteral(MELODECK_GALLERY_DIR));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    QVERIFY(picture.save(folder.filePath(QLatin1String(QTest::currentDataTag()) + QStringLiteral(".png"))));
    QCOMPARE(picture.pixelColor(2, 2).name(), theme.color(ColorRole::Window).name());
    QCOMPARE(picture.pixelColor(2, picture.height() - 3).name(), theme.color(ColorRole::Panel).name());
    for (const auto* button : window.findChildren<QAbstractButton*>()) {
        QVERIFY2(!button->isVisible() || qobject_cast<QLineEdit*>(button->parent()) != nullptr ||
                     button->height() >= button->minimumSizeHint().height(),
                 qPrintable(button->text()));
    }
    QApplication::setFont(usual);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void GalleryTest::showsWaveformsInEveryState_data()
{
    QTest::addColumn<ColorScheme>("scheme");
    QTest::addColumn<double>("ratio");
    QTest::newRow("waveforms-light") << ColorScheme::Light << 1.0;
    QTest::newRow("waveforms-dark") << ColorScheme::Dark << 1.0;
    QTest::newRow("waveforms-light-2x") << ColorScheme::Light << 2.0;
}

/// A melody with the notes that were heard in it, whole and from near; a clip with a region, from near in bars; one
/// that is still arriving.
void GalleryTest::showsWaveformsInEveryState()
{
    QFETCH(ColorScheme, scheme);
    QFETCH(double, ratio);
    Theme theme(*qApp);
    theme.setScheme(scheme);
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    MelodyCard card;
    card.setFile(sampleMelodyPath());
    QTRY_VERIFY(card.hasMelody());
    auto* heard = card.findChild<WaveformView*>(QStringLiteral("melodyWaveform"));
    QTRY_VERIFY(heard->hasNotes());
    MelodyCard near;
    near.setFile(sampleMelodyPath());
    auto* closer = near.findChild<WaveformView*>(QStringLiteral("melodyWaveform"));
    QTRY_VERIFY(closer->hasNotes());
    auto* cards = new QHBoxLayout;
    for (MelodyCard* each : {&card, &near}) {
        each->setFixedWidth(320);
        cards->addWidget(each);
    }
    cards->addStretch(1);
    column->addLayout(cards);
    const auto add = [&window, column](int height) {
        auto* view = new WaveformView(&window);
        view->setFixedHeight(height);
        view->setSeeking(WaveformView::Seeking::On);
        view->setPeaks(somePeaks());
        column->addWidget(view);
        return view;
    };
    auto* cut = add(96);
    cut->setRegionEditing(WaveformView::RegionEditing::Draw);
    cut->setRegion(core::TimeRegion{1.2, 3.4});
    cut->setPosition(2.0);
    auto* bars = add(96);
    bars->setMeter(mir::Meter{120.0, 4, 0.0});
    bars->setRuler(WaveformView::Ruler::Beats);
    bars->setPosition(4.3);
    audio::Peaks arriving = somePeaks();
    arriving.frames = arriving.frames * 8 / 5; // as long as its header says, and three fifths are there
    auto* part = add(44);
    part->setPeaks(arriving);
    part->setPlayheadVisible(false);
    window.resize(720, 560);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    closer->showRegion();
    bars->showStretch({3.0, 7.0});
    QImage picture(window.size() * ratio, QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(ratio);
    window.render(&picture);
    const QDir folder(QStringLiteral(MELODECK_GALLERY_DIR));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    QVERIFY(picture.save(folder.filePath(QLatin1String(QTest::currentDataTag()) + QStringLiteral(".png"))));
}

void GalleryTest::everyIconPaintsSomething()
{
    std::set<QByteArray> different;
    for (int id = 0; id < iconCount; ++id) {
        const auto image = iconPixmap(static_cast<IconId>(id), Qt::red, 18, 2.0).toImage();
        QCOMPARE(image.size(), QSize(36, 36));
        QImage blank(image.size(), image.format());
        blank.fill(Qt::transparent);
        blank.setDevicePixelRatio(2.0);
        QVERIFY2(image != blank, qPrintable(iconName(static_cast<IconId>(id))));
        different.insert(QByteArray(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes()));
    }
    QCOMPARE(different.size(), static_cast<std::size_t>(iconCount));
}

QTEST_MAIN(GalleryTest)
#include "GalleryTest.moc"
