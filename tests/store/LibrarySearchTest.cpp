#include "store/LibrarySearch.h"

#include "store/ClipFolder.h"
#include "store/EditedTranscript.h"
#include "store/EntryFacts.h"
#include "store/Library.h"
#include "store/LibraryMarks.h"
#include "store/LibraryUpkeep.h"
#include "store/SearchWords.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace melodeck;
using store::EntryKind;
using store::EntryOrder;
using store::LengthClass;
using store::LibraryQuery;

namespace {

/// A time in January 2026, n minutes after its beginning.
QDateTime minute(int n)
{
    return QDateTime(QDate(2026, 1, 1), QTime(0, 0)).addSecs(60 * n);
}

core::Clip clipOf(int index, const QString& prompt, double seconds)
{
    core::Clip clip;
    clip.index = index;
    clip.format = QStringLiteral("wav");
    clip.durationSeconds = seconds;
    clip.prompt = prompt;
    return clip;
}

core::JobRecord jobAt(int n, const QStringList& prompts, double seconds = 8.0,
                      const QString& model = QStringLiteral("sketch"))
{
    core::JobRecord job;
    job.id = QStringLiteral("2026-%1").arg(n, 6, 10, QLatin1Char('0'));
    job.created = minute(n);
    job.state = core::JobState::Done;
    job.recipe.model = model;
    for (const QString& prompt : prompts) {
        job.answer.clips.push_back(clipOf(static_cast<int>(job.answer.clips.size()), prompt, seconds));
    }
    return job;
}

LibraryQuery textQuery(const QString& text, EntryOrder order = EntryOrder::Newest)
{
    LibraryQuery query;
    query.text = text;
    query.order = order;
    return query;
}

} // namespace

class LibrarySearchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void findsByTheBeginningsOfWords();
    void takesAnyTextAsWords();
    void readsWordsAsTheyWereTyped();
    void findsInAllThatIsKnownOfAnEntry();
    void putsTitlesBeforeOtherMatches();
    void filtersByEachFact();
    void filtersByTime();
    void sortsAndPages();
    void keepsItsPlaceWhileRowsAreAdded();
    void countsWhatEachChoiceWouldLeave();
    void hearsOfEachChange();
    void keepsTagsAndNotesOfAJobSavedAgain();
    void forgetsWhatIsRemoved();
    void offersNoTagThatOnlyTheTrashHas();
    void joinsThePromptsOfAJobThatGaveNothing();
    void ordersCollections();
    void refusesNamesThatAreNone();
    void findsWhatATranscriptWasEditedTo();
    void classesLengths();

private:
    void save(const core::JobRecord& job) { QVERIFY(m_library->save(job)); }
    [[nodiscard]] QStringList titles(const LibraryQuery& query, int limit = 100) const
    {
        const auto page = m_library->search().page(query, limit);
        if (!page) {
            return {QStringLiteral("failed: ") + page.error().detail};
        }
        QStringList titles;
        for (const store::LibraryEntry& entry : page->entries) {
            titles << entry.title;
        }
        return titles;
    }
    void fillWithEverything();
    void pagesTheSame(const LibraryQuery& query, const QStringList& all);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Library> m_library;
};

void LibrarySearchTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = store::Library::open(m_folder->path()).value();
}

void LibrarySearchTest::cleanup()
{
    m_library.reset();
    m_folder.reset();
}

void LibrarySearchTest::findsByTheBeginningsOfWords()
{
    save(jobAt(1, {QStringLiteral("Happy rock, Größe 120 bpm; Café lo-fi 日本語 привет")}));
    const auto row = [this](const char* typed, bool isFound) {
        const QString text = QString::fromUtf8(typed);
        for (const EntryOrder order :
             {EntryOrder::Newest, EntryOrder::BestMatch, EntryOrder::Rating, EntryOrder::Longest}) {
            QVERIFY2(titles(textQuery(text, order)).size() == (isFound ? 1 : 0), typed);
        }
        QVERIFY2(m_library->search().counts(textQuery(text))->total == (isFound ? 1 : 0), typed);
    };
    row("happy", true);
    row("hap", true);
    row("h", true);
    row("ROCK hap", true);
    row("appy", false);
    row("happy jazz", false);
    row("größe", true);
    row("grosse", false);
    row("grö", true);
    row("groß", true);
    row("Größ", true);
    row("cafe", true);
    row("CAFÉ", true);
    row("Caf\u00e9", true);
    row("Cafe\u0301", true);
    row("lo-fi", true);
    row("lo-f", true);
    row("fi", true);
    row("日本", true);
    row("привет", true);
    row("ПРИВ", true);
    row("\"happy rock\"", true);
    row("\"rock happy\"", false);
    row("\"happy ro\"", false);
    row("\"happy ro", true);
    for (const char* quoted : {"“happy rock”", "„happy rock“", "«happy rock»", "「happy rock」"}) {
        row(quoted, true);
    }
    row("“rock happy”", false);
    row("happy -jazz", true);
    row("happy -rock", false);
    row("-jazz", true);
    row("-rock", false);
    row("-\"happy rock\"", false);
    row("", true);
    row("   ", true);
    row("-", true);
    row("happy -", true);
    row("120", true);
}

void LibrarySearchTest::takesAnyTextAsWords()
{
    save(jobAt(1, {QStringLiteral("nothing like it")}));
    const auto take = [this](const QString& text) {
        for (const EntryOrder order :
             {EntryOrder::Newest, EntryOrder::BestMatch, EntryOrder::Rating, EntryOrder::Name}) {
            const auto page = m_library->search().page(textQuery(text, order), 10);
            QVERIFY2(page, qPrintable(text.left(40) + (page ? QString() : page.error().detail)));
            QVERIFY2(m_library->search().counts(textQuery(text, order)), qPrintable(text.left(40)));
        }
    };
    for (const char* text : {"\"",
                             "\"\"",
                             "\"\"\"",
                             "'",
                             "' OR 1=1 --",
                             "AND",
                             "OR",
                             "NOT",
                             "NEAR",
                             "NEAR(a b)",
                             "a AND",
                             "AND OR NOT",
                             "(",
                             ")",
                             "(a",
                             "a)",
                             "*",
                             "a*",
                             "a * b",
                             "^a",
                             "title:a",
                             "title : a",
                             "{title}:a",
                             "-",
                             "--",
                             "--a",
                             "-\"",
                             "+",
                             "a + b",
                             "%",
                             "_",
                             "\\",
                             "a\\\"b",
                             ";DROP TABLE job;",
                             "[a]",
                             "a\tb\nc",
                             "\xEE\x80\x80k0",
                             "\xEE\x80\x80",
                             "🎸",
                             "-🎸",
                             "ß",
                             "ı",
                             "İ",
                             "\u0301",
                             "-\u0301",
                             "\xE0\xA4\xB9\xE0\xA4\xBF\xE0\xA4\xA8\xE0\xA5\x8D",
                             "ﬁ",
                             "Ǆ"}) {
        take(QString::fromUtf8(text));
    }
    take(QStringLiteral("a") + QChar(0) + QStringLiteral("b"));
    take(QString(QChar(0xD83C)) + QStringLiteral("a"));
    take(QString(100'000, QLatin1Char('a')));
    take(QStringLiteral("a ").repeated(10'000));
    take(QStringLiteral("\"").repeated(10'001));
}

void LibrarySearchTest::readsWordsAsTheyWereTyped()
{
    using Fit = store::SearchWord::Fit;
    const std::vector<store::SearchWord> words =
        store::searchWords(QStringLiteral("  happy -sad \"lo fi\" -\"a b\" x 3 xy"));
    const std::vector<store::SearchWord> expected{
        {QStringLiteral("happy"), Fit::Beginning, false}, {QStringLiteral("sad"), Fit::Beginning, true},
        {QStringLiteral("lo fi"), Fit::Exact, false},     {QStringLiteral("a b"), Fit::Exact, true},
        {QStringLiteral("3"), Fit::Exact, false},         {QStringLiteral("xy"), Fit::Beginning, false}};
    QVERIFY(words == expected);
    QCOMPARE(store::searchWords(QStringLiteral("ab ").repeated(100)).size(), std::size_t{store::kMostSearchWords});
    QVERIFY(store::searchWords(QStringLiteral("- \" * ()")).empty());
}

void LibrarySearchTest::findsInAllThatIsKnownOfAnEntry()
{
    core::JobRecord job = jobAt(1, {QStringLiteral("slow waltz")});
    job.name = QStringLiteral("chorus");
    job.recipe.files.push_back({QStringLiteral("melody"), QStringLiteral("/music/ode-to-joy.wav"), std::nullopt,
                                std::nullopt, QStringLiteral("00ff")});
    save(job);
    core::JobRecord spoken = jobAt(2, {});
    spoken.answer.transcript =
        core::Transcript{QStringLiteral("en"),
                         {{0.0, 1.5, QStringLiteral("Hello"), {}}, {1.5, 3.0, QStringLiteral("strange world"), {}}},
                         QString()};
    save(spoken);
    QVERIFY(m_library->marks().setNote({job.id, 0}, QStringLiteral("for the intro")));
    QVERIFY(m_library->marks().setTags({job.id, 0}, {QStringLiteral("Keeper"), QStringLiteral("wedding 2026")}));
    for (const char* word : {"slow", "chorus", "joy", "sketch", "intro", "keeper", "2026", "wedding waltz"}) {
        QCOMPARE(titles(textQuery(QLatin1String(word))).contains(QStringLiteral("slow waltz")), true);
    }
    QCOMPARE(titles(textQuery(QStringLiteral("strange"))), QStringList{QStringLiteral("Hello strange world")});
    const auto entry = m_library->search().find({job.id, 0}).value();
    QVERIFY(entry);
    QCOMPARE(entry->note, QStringLiteral("for the intro"));
    QCOMPARE(entry->tags, (QStringList{QStringLiteral("Keeper"), QStringLiteral("wedding 2026")}));
    QCOMPARE(entry->melody, QStringLiteral("ode-to-joy.wav"));
    QCOMPARE(entry->jobName, QStringLiteral("chorus"));
    QCOMPARE(entry->created, job.created);
    QCOMPARE(entry->model, QStringLiteral("sketch"));
    QCOMPARE(entry->clip.durationSeconds, 8.0);
}

void LibrarySearchTest::putsTitlesBeforeOtherMatches()
{
    save(jobAt(1, {QStringLiteral("joy of an old title")}));
    core::JobRecord melody = jobAt(2, {QStringLiteral("newer, by its file alone")});
    melody.recipe.files.push_back(
        {QStringLiteral("melody"), QStringLiteral("/music/joy.wav"), std::nullopt, std::nullopt, QString()});
    save(melody);
    save(jobAt(3, {QStringLiteral("tagged")}));
    QVERIFY(m_library->marks().setTags({jobAt(3, {}).id, 0}, {QStringLiteral("joy")}));
    save(jobAt(4, {QStringLiteral("none of it")}));
    QCOMPARE(titles(textQuery(QStringLiteral("joy"), EntryOrder::BestMatch)),
             (QStringList{QStringLiteral("tagged"), QStringLiteral("joy of an old title"),
                          QStringLiteral("newer, by its file alone")}));
    QCOMPARE(titles(textQuery(QStringLiteral("joy"))),
             (QStringList{QStringLiteral("tagged"), QStringLiteral("newer, by its file alone"),
                          QStringLiteral("joy of an old title")}));
}

/// 24 entries in which each fact is there and is not.
void LibrarySearchTest::fillWithEverything()
{
    for (int n = 0; n < 10; ++n) {
        core::JobRecord job = jobAt(n, {QStringLiteral("happy clip %1").arg(n)}, n == 9 ? 0.0 : 4.0 * n,
                                    n % 2 == 0 ? QStringLiteral("sketch") : QStringLiteral("musicgen"));
        job.answer.clips.push_back(clipOf(1, QStringLiteral("sad clip %1").arg(n), 20.0));
        job.answer.clips[0].starred = n % 3 == 0;
        if (n % 5 == 0) {
            job.answer.clips[0].blind = core::BlindVerdict{1, 2};
            job.answer.clips[1].blind = core::BlindVerdict{2, 2};
        }
        if (n % 4 == 0) {
            job.recipe.files.push_back({QStringLiteral("melody"), QStringLiteral("/m/tune %1.wav").arg(n % 8),
                                        std::nullopt, std::nullopt, QStringLiteral("%1").arg(n % 8)});
        }
        save(job);
    }
    core::JobRecord picture = jobAt(10, {QStringLiteral("happy picture")}, 0.0);
    picture.answer.clips[0].kind = core::MediaKind::Image;
    save(picture);
    core::JobRecord spoken = jobAt(11, {});
    spoken.answer.transcript = core::Transcript{QStringLiteral("en"), {}, QStringLiteral("a happy speech")};
    save(spoken);
    core::JobRecord failed = jobAt(12, {});
    failed.state = core::JobState::Failed;
    failed.recipe.fields = {{"prompts", {"happy failure"}}};
    save(failed);
    save(jobAt(13, {QStringLiteral("happy last")}, 3600.0));
}

void LibrarySearchTest::filtersByEachFact()
{
    fillWithEverything();
    const auto count = [this](auto change) {
        qsizetype found = -1;
        for (const char* text : {"", "-absent"}) { // by ranges, and by words
            LibraryQuery query = textQuery(QLatin1String(text));
            change(query);
            const qsizetype here = titles(query).size();
            if (m_library->search().counts(query)->total != here || (found >= 0 && found != here)) {
                return qsizetype{-1};
            }
            found = here;
        }
        return found;
    };
    QCOMPARE(count([](LibraryQuery&) {}), 24);
    QCOMPARE(count([](LibraryQuery& query) { query.kinds = {EntryKind::Clip}; }), 21);
    QCOMPARE(count([](LibraryQuery& query) { query.kinds = {EntryKind::Picture}; }), 1);
    QCOMPARE(count([](LibraryQuery& query) { query.kinds = {EntryKind::Transcript, EntryKind::Job}; }), 2);
    QCOMPARE(count([](LibraryQuery& query) { query.models = {QStringLiteral("musicgen")}; }), 10);
    QCOMPARE(count([](LibraryQuery& query) {
                 query.models = {QStringLiteral("musicgen"), QStringLiteral("sketch")};
             }),
             24);
    QCOMPARE(count([](LibraryQuery& query) { query.models = {QStringLiteral("nobody's")}; }), 0);
    QCOMPARE(count([](LibraryQuery& query) { query.starred = true; }), 4);
    QCOMPARE(count([](LibraryQuery& query) { query.starred = false; }), 20);
    QCOMPARE(count([](LibraryQuery& query) { query.hasMelody = true; }), 6);
    QCOMPARE(count([](LibraryQuery& query) { query.wonBlind = true; }), 2);
    QCOMPARE(count([](LibraryQuery& query) { query.lengths = {LengthClass::Longer}; }), 1);
    QCOMPARE(count([](LibraryQuery& query) { query.lengths = {LengthClass::Under5, LengthClass::Under15}; }), 3);
    QCOMPARE(count([](LibraryQuery& query) {
                 query.kinds = {EntryKind::Clip};
                 query.models = {QStringLiteral("sketch")};
                 query.starred = true;
                 query.hasMelody = true;
                 query.wonBlind = true;
             }),
             1);
}

void LibrarySearchTest::filtersByTime()
{
    fillWithEverything();
    LibraryQuery query;
    query.from = minute(4);
    query.until = minute(6);
    const QStringList expected{QStringLiteral("happy clip 5"), QStringLiteral("sad clip 5"),
                               QStringLiteral("happy clip 4"), QStringLiteral("sad clip 4")};
    QCOMPARE(titles(query), expected);
    QCOMPARE(m_library->search().counts(query)->total, 4);
    query.text = QStringLiteral("clip");
    QCOMPARE(titles(query), expected);
    query.order = EntryOrder::Longest;
    QCOMPARE(titles(query).front(), QStringLiteral("happy clip 5"));
    query.text.clear();
    QCOMPARE(titles(query).front(), QStringLiteral("happy clip 5"));
    query.until = minute(3);
    QVERIFY(titles(query).isEmpty());
}

void LibrarySearchTest::sortsAndPages()
{
    fillWithEverything();
    const auto rank = [](const store::LibraryEntry& entry) {
        return entry.clip.starred ? 0 : (entry.clip.blind && entry.clip.blind->place == 1 ? 1 : 2);
    };
    const auto length = [](const store::LibraryEntry& entry) {
        return entry.clip.durationSeconds > 0.0 ? entry.clip.durationSeconds : 1e9;
    };
    const auto isInOrder = [&](EntryOrder order, const store::LibraryEntry& one, const store::LibraryEntry& next) {
        switch (order) {
        case EntryOrder::Oldest:
            return one.id < next.id;
        case EntryOrder::Longest:
            return one.clip.durationSeconds >= next.clip.durationSeconds;
        case EntryOrder::Shortest:
            return length(one) <= length(next);
        case EntryOrder::Name:
            return store::sortKey(one.title) <= store::sortKey(next.title);
        case EntryOrder::Melody:
            return next.melodyKey.isEmpty() || (!one.melodyKey.isEmpty() && one.melodyKey <= next.melodyKey);
        case EntryOrder::Rating:
            return rank(one) != rank(next) ? rank(one) < rank(next) : one.id > next.id;
        default:
            return one.id > next.id;
        }
    };
    for (const EntryOrder order :
         {EntryOrder::Newest, EntryOrder::Oldest, EntryOrder::Longest, EntryOrder::Shortest, EntryOrder::Name,
          EntryOrder::Melody, EntryOrder::Rating, EntryOrder::BestMatch, EntryOrder::Collection}) {
        for (const char* text : {"", "clip", "-absent", "nowhere"}) {
            const LibraryQuery query = textQuery(QLatin1String(text), order);
            const auto page = m_library->search().page(query, 100);
            QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
            const std::size_t expected = *text == 'n' ? 0U : *text == 'c' ? 20U : 24U;
            QCOMPARE(page->entries.size(), expected);
            for (std::size_t i = 1; i < page->entries.size(); ++i) {
                QVERIFY2(isInOrder(order, page->entries[i - 1], page->entries[i]), qPrintable(page->entries[i].title));
            }
            pagesTheSame(query, titles(query));
        }
    }
}

/// However many entries a page has.
void LibrarySearchTest::pagesTheSame(const LibraryQuery& query, const QStringList& all)
{
    for (const int limit : {1, 7, 24, 25}) {
        QStringList paged;
        std::optional<store::PageKey> key;
        do {
            const auto page = m_library->search().page(query, limit, key);
            QVERIFY(page);
            QVERIFY(page->entries.size() <= static_cast<std::size_t>(limit));
            for (const store::LibraryEntry& entry : page->entries) {
                paged << entry.title;
            }
            key = page->next;
        } while (key && paged.size() <= all.size());
        QCOMPARE(paged, all);
    }
}

void LibrarySearchTest::keepsItsPlaceWhileRowsAreAdded()
{
    for (const char* text : {"", "clip"}) {
        init();
        for (int n = 10; n < 20; ++n) {
            save(jobAt(n, {QStringLiteral("clip %1").arg(n)}, n));
        }
        const auto first = m_library->search().page(textQuery(QLatin1String(text)), 4);
        QCOMPARE(first->entries.back().title, QStringLiteral("clip 16"));
        save(jobAt(30, {QStringLiteral("clip 30")}));
        save(jobAt(20, {QStringLiteral("clip 20")}));
        QVERIFY(m_library->remove(jobAt(16, {}).id));
        QVERIFY(m_library->remove(jobAt(14, {}).id));
        QVERIFY(m_library->setStarred(jobAt(15, {}).id, 0, true));
        const auto second = m_library->search().page(textQuery(QLatin1String(text)), 3, first->next);
        QCOMPARE(second->entries.size(), std::size_t{3});
        QCOMPARE(second->entries[0].title, QStringLiteral("clip 15"));
        QVERIFY(second->entries[0].clip.starred);
        QCOMPARE(second->entries[1].title, QStringLiteral("clip 13"));
    }
}

void LibrarySearchTest::countsWhatEachChoiceWouldLeave()
{
    fillWithEverything();
    LibraryQuery query;
    query.kinds = {EntryKind::Clip};
    query.models = {QStringLiteral("sketch")};
    for (const char* text : {"", "clip"}) {
        query.text = QLatin1String(text);
        const auto counts = m_library->search().counts(query);
        QCOMPARE(counts->total, *text == '\0' ? 11 : 10);
        QCOMPARE(counts->kinds[static_cast<int>(EntryKind::Transcript)], *text == '\0' ? 1 : 0);
        QCOMPARE(counts->starred, 2);
        QCOMPARE(counts->wonBlind, 1);
        QCOMPARE(counts->withMelody, 6);
        QCOMPARE(counts->models.size(), std::size_t{2});
        QCOMPARE(counts->models[0].first, QStringLiteral("musicgen"));
        QCOMPARE(counts->models[0].second, 10);
        QVERIFY(!counts->isAtLeast);
    }
}

void LibrarySearchTest::hearsOfEachChange()
{
    core::JobRecord job = jobAt(1, {QStringLiteral("one"), QStringLiteral("two")});
    save(job);
    const store::EntryName one{job.id, 0};
    const qint64 id = m_library->search().find(one).value()->id;
    LibraryQuery starred;
    starred.starred = true;
    QVERIFY(titles(starred).isEmpty());
    QVERIFY(m_library->setStarred(job.id, 0, true));
    QCOMPARE(titles(starred), QStringList{QStringLiteral("one")});
    QVERIFY(m_library->setBlindVerdict(job.id, 0, {1, 2}));
    LibraryQuery won;
    won.wonBlind = true;
    won.text = QStringLiteral("one");
    QCOMPARE(titles(won), QStringList{QStringLiteral("one")});
    job.answer.clips[0].durationSeconds = 700.0;
    QVERIFY(m_library->setSound(job.id, job.answer.clips[0]));
    LibraryQuery longer;
    longer.lengths = {LengthClass::Longer};
    QCOMPARE(titles(longer), QStringList{QStringLiteral("one")});
    QCOMPARE(m_library->search().find(one).value()->id, id);
    // A job that runs again is not there until it is done.
    const store::QueuedRow waiting{job, QStringLiteral("somebody"), 1.0};
    QVERIFY(m_library->enqueue(std::span(&waiting, 1)));
    QVERIFY(titles({}).isEmpty());
    QCOMPARE(m_library->search().counts({})->total, 0);
    job.answer.clips.push_back(clipOf(2, QStringLiteral("three"), 8.0));
    save(job);
    QCOMPARE(titles({}), (QStringList{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}));
}

void LibrarySearchTest::keepsTagsAndNotesOfAJobSavedAgain()
{
    const core::JobRecord job = jobAt(1, {QStringLiteral("one")});
    save(job);
    const store::EntryName one{job.id, 0};
    QVERIFY(m_library->marks().setTags(one, {QStringLiteral("b"), QStringLiteral(" a\n b "), QStringLiteral("B")}));
    QVERIFY(m_library->marks().setNote(one, QStringLiteral("kept")));
    const auto collection = m_library->marks().collection(QStringLiteral("Album"));
    QVERIFY(m_library->marks().addToCollection(*collection, std::span(&one, 1)));
    save(job);
    const auto entry = m_library->search().find(one).value();
    QCOMPARE(entry->tags, (QStringList{QStringLiteral("a b"), QStringLiteral("b")}));
    QCOMPARE(entry->note, QStringLiteral("kept"));
    LibraryQuery query;
    query.collection = *collection;
    query.tags = {QStringLiteral("B"), QStringLiteral("a b")};
    QCOMPARE(titles(query), QStringList{QStringLiteral("one")});
    QVERIFY(m_library->marks().removeTag(std::span(&one, 1), QStringLiteral("b")));
    QVERIFY(titles(query).isEmpty());
    QCOMPARE(m_library->marks().tags()->size(), std::size_t{1});
    QVERIFY(m_library->marks().addTag(std::span(&one, 1), QStringLiteral("b")));
    QCOMPARE(titles(query).size(), 1);
    QVERIFY(m_library->marks().removeCollection(*collection));
    QVERIFY(titles(query).isEmpty());
}

void LibrarySearchTest::forgetsWhatIsRemoved()
{
    const core::JobRecord job = jobAt(1, {QStringLiteral("one")});
    save(job);
    const store::EntryName one{job.id, 0};
    QVERIFY(m_library->marks().setTags(one, {QStringLiteral("secret")}));
    QVERIFY(m_library->marks().setNote(one, QStringLiteral("secret")));
    QCOMPARE(titles(textQuery(QStringLiteral("secret"))).size(), 1);
    QVERIFY(m_library->remove(job.id));
    QVERIFY(titles(textQuery(QStringLiteral("secret"))).isEmpty());
    QVERIFY(titles(textQuery(QStringLiteral("one"))).isEmpty());
    QVERIFY(m_library->marks().tags()->empty());
    save(job);
    QVERIFY(m_library->search().find(one).value()->note.isEmpty());
}

void LibrarySearchTest::offersNoTagThatOnlyTheTrashHas()
{
    const core::JobRecord gone = jobAt(1, {QStringLiteral("one")});
    const core::JobRecord stays = jobAt(2, {QStringLiteral("two")});
    save(gone);
    save(stays);
    auto& marks = m_library->marks();
    QVERIFY(marks.setTags({gone.id, 0}, {QStringLiteral("both"), QStringLiteral("once")}));
    QVERIFY(marks.setTags({stays.id, 0}, {QStringLiteral("both")}));
    QCOMPARE(m_library->upkeep().moveToTrash({gone.id}, QDateTime::currentDateTime()).value(), 1);
    auto tags = marks.tags().value();
    QCOMPARE(tags.size(), std::size_t{1});
    QCOMPARE(tags[0].name, QStringLiteral("both"));
    QCOMPARE(tags[0].entries, 1);
    QCOMPARE(m_library->upkeep().restore({gone.id}).value(), 1);
    tags = marks.tags().value();
    QCOMPARE(tags.size(), std::size_t{2});
    QCOMPARE(tags[0].entries, 2);
}

void LibrarySearchTest::joinsThePromptsOfAJobThatGaveNothing()
{
    core::JobRecord job = jobAt(1, {});
    job.recipe.fields = {{"prompts", {"happy rock", "Größe"}}};
    save(job);
    QCOMPARE(titles({}), QStringList{QString::fromUtf8("happy rock · Größe")});
}

void LibrarySearchTest::ordersCollections()
{
    std::vector<store::EntryName> names;
    for (int n = 0; n < 4; ++n) {
        save(jobAt(n, {QStringLiteral("clip %1").arg(n)}));
        names.push_back({jobAt(n, {}).id, 0});
    }
    auto& marks = m_library->marks();
    const qint64 album = marks.collection(QStringLiteral("Album")).value();
    QVERIFY(marks.addToCollection(album, std::vector{names[2], names[0], names[3]}));
    QVERIFY(marks.addToCollection(album, std::vector{names[0], names[1]}));
    LibraryQuery query;
    query.collection = album;
    query.order = EntryOrder::Collection;
    const auto order = [&] { return titles(query).join(QString()).remove(QStringLiteral("clip ")); };
    QCOMPARE(order(), QStringLiteral("2031"));
    QVERIFY(marks.moveInCollection(album, names[1], names[2]));
    QCOMPARE(order(), QStringLiteral("1203"));
    QVERIFY(marks.moveInCollection(album, names[2], names[3]));
    QCOMPARE(order(), QStringLiteral("1023"));
    QVERIFY(marks.moveInCollection(album, names[1], std::nullopt));
    QCOMPARE(order(), QStringLiteral("0231"));
    // However often two of them change places before a third.
    for (int i = 0; i < 200; ++i) {
        QVERIFY(marks.moveInCollection(album, names[i % 2 == 0 ? 3 : 2], names[1]));
        QCOMPARE(order(), i % 2 == 0 ? QStringLiteral("0231") : QStringLiteral("0321"));
    }
    QVERIFY(marks.moveInCollection(album, names[3], names[1]));
    QCOMPARE(order(), QStringLiteral("0231"));
    QVERIFY(marks.removeFromCollection(album, std::span(&names[2], 1)));
    QCOMPARE(order(), QStringLiteral("031"));
    query.text = QStringLiteral("clip -3");
    QCOMPARE(order(), QStringLiteral("01"));
    QCOMPARE(marks.collections()->front().entries, 3);
    query.collection = album + 1;
    QVERIFY(titles(query).isEmpty());
}

void LibrarySearchTest::refusesNamesThatAreNone()
{
    auto& marks = m_library->marks();
    QCOMPARE(marks.collection(QStringLiteral(" \n ")).error().code, core::ErrorCode::InvalidArgument);
    const qint64 album = marks.collection(QStringLiteral("Album")).value();
    QCOMPARE(marks.collection(QStringLiteral(" album ")).value(), album);
    const qint64 other = marks.collection(QStringLiteral("Other")).value();
    QCOMPARE(marks.renameCollection(other, QStringLiteral("ALBUM")).error().code, core::ErrorCode::InvalidArgument);
    QVERIFY(marks.renameCollection(album, QStringLiteral("ALBUM")));
    QCOMPARE(marks.collections()->front().name, QStringLiteral("ALBUM"));
    QVERIFY(marks.addTag(std::vector{store::EntryName{QStringLiteral("x"), 0}}, QStringLiteral("  ")));
    QVERIFY(marks.tags()->empty());
    QCOMPARE(store::LibraryMarks::tidyName(QString(500, QLatin1Char('a'))).size(),
             qsizetype{store::LibraryMarks::kLongestName});
}

void LibrarySearchTest::findsWhatATranscriptWasEditedTo()
{
    core::JobRecord job = jobAt(1, {});
    job.answer.transcript = core::Transcript{QStringLiteral("en"), {}, QStringLiteral("hello word")};
    save(job);
    QCOMPARE(titles(textQuery(QStringLiteral("word"))).size(), 1);
    const QString folder = store::clipFolderOf(m_folder->path(), job.id);
    QVERIFY(QDir().mkpath(folder));
    job.answer.transcript->text = QStringLiteral("hello world");
    QVERIFY(store::writeEditedTranscript(folder, *job.answer.transcript));
    QVERIFY(m_library->index().touch(job.id));
    QCOMPARE(titles(textQuery(QStringLiteral("\"hello world\""))), QStringList{QStringLiteral("hello world")});
    QVERIFY(titles(textQuery(QStringLiteral("\"word\""))).isEmpty());
}

void LibrarySearchTest::classesLengths()
{
    QCOMPARE(store::lengthClassOf(0.0), LengthClass::None);
    QCOMPARE(store::lengthClassOf(-1.0), LengthClass::None);
    QCOMPARE(store::lengthClassOf(std::nan("")), LengthClass::None);
    QCOMPARE(store::lengthClassOf(4.99), LengthClass::Under5);
    QCOMPARE(store::lengthClassOf(5.0), LengthClass::Under15);
    QCOMPARE(store::lengthClassOf(599.0), LengthClass::Under600);
    QCOMPARE(store::lengthClassOf(1e9), LengthClass::Longer);
    const store::EntryFacts facts{EntryKind::Transcript, true, false, true, LengthClass::Longer, 12};
    QCOMPARE(store::EntryFacts::from(facts.packed()).packed(), facts.packed());
}

QTEST_GUILESS_MAIN(LibrarySearchTest)
#include "LibrarySearchTest.moc"
