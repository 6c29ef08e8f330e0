#pragma once

#include "cli/Command.h"
#include "core/Result.h"
#include "store/LibraryArchive.h"
#include "store/LibraryQuery.h"
#include "store/LibraryUpkeep.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace melodeck::cli {

/// `library`: finds, shows, exports, imports, verifies, moves and clears out what the window keeps. Works on this
/// computer alone, also while a window is open.
class LibraryCommand final : public Command
{
public:
    Verb describe(Verb program) override;
    int run(Console& console, const std::stop_token& stop) override;

private:
    void describeSearch(Verb verb);
    void describeClean(Verb verb);
    void describeTrash(Verb verb);

    [[nodiscard]] core::Result<store::LibraryQuery> query() const;
    [[nodiscard]] core::Result<store::CleanUpRule> rule() const;
    [[nodiscard]] QStringList jobs() const;
    [[nodiscard]] bool isText() const { return m_format == "text"; }
    /// A line of results: the JSON, or the words.
    void tell(Console& console, const core::Json& json, const QStringList& words) const;

    int search(Console& console, const std::stop_token& stop) const;
    int show(Console& console) const;
    int size(Console& console) const;
    int exportTo(Console& console, const std::stop_token& stop) const;
    int importFrom(Console& console, const std::stop_token& stop) const;
    int verify(Console& console, const std::stop_token& stop) const;
    int clean(Console& console) const;
    int move(Console& console, const std::stop_token& stop) const;
    int removeOld(Console& console, const std::stop_token& stop) const;
    int trash(Console& console, const std::stop_token& stop) const;
    void tellJob(Console& console, const store::KeptJob& job) const;

    Verb m_search;
    Verb m_show;
    Verb m_size;
    Verb m_export;
    Verb m_import;
    Verb m_verify;
    Verb m_clean;
    Verb m_move;

    std::string m_format = "json";
    std::vector<std::string> m_words;
    std::vector<std::string> m_jobs;
    std::vector<std::string> m_restored;
    std::vector<std::string> m_tags;
    std::string m_job;
    std::string m_file;
    std::string m_model;
    std::string m_kind;
    std::string m_collection;
    std::string m_from;
    std::string m_until;
    std::string m_order = "newest";
    std::string m_only;
    int m_limit = 100;
    int m_olderThan = 0;
    double m_largerThan = 0.0;
    bool m_isStarred = false;
    bool m_overwrites = false;
    bool m_isUnsavedIncluded = false;
    bool m_isApplied = false;
    bool m_isEmptied = false;
    bool m_removesOld = false;
};

} // namespace melodeck::cli
