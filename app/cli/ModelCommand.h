#pragma once

#include "api/SpecSource.h"
#include "cli/Command.h"

#include <string>
#include <vector>

namespace melodeck::cli {

/// model list|show|add|export|remove: the models that are known, and those of one's own, made from a request, a schema
/// or a file that somebody shared.
class ModelCommand final : public Command
{
public:
    Verb describe(Verb program) override;
    int run(Console& console, const std::stop_token& stop) override;

private:
    int list(Console& console) const;
    int show(Console& console) const;
    int add(Console& console, const std::stop_token& stop) const;
    int exportSpec(Console& console) const;
    int remove(Console& console) const;
    void describeAdd(Verb verb);
    [[nodiscard]] core::Result<QByteArray> source(Console& console, const std::stop_token& stop) const;
    [[nodiscard]] core::Result<void> adapt(api::SpecDraft& draft) const;

    Verb m_list;
    Verb m_show;
    Verb m_add;
    Verb m_export;
    std::string m_source;
    std::string m_id;
    std::string m_name;
    std::string m_task;
    std::string m_path;
    std::string m_keyVariable;
    std::vector<std::string> m_fields;
    bool m_replaces = false;
};

} // namespace melodeck::cli
