#pragma once

#include "ui/transcript/SegmentModel.h"

#include <QUndoCommand>

#include <functional>

namespace melodeck::ui {

/// One change as undo keeps it. show(row) is called after it was done or undone, with the first row that it is about.
class TranscriptStep final : public QUndoCommand
{
public:
    TranscriptStep(SegmentModel& model, core::TranscriptChange change, const QString& name,
                   std::function<void(int row)> show)
        : QUndoCommand(name)
        , m_model(model)
        , m_change(std::move(change))
        , m_show(std::move(show))
    {
    }

    void redo() override
    {
        m_model.apply(m_change);
        m_show(static_cast<int>(m_change.at));
    }
    void undo() override
    {
        m_model.apply(m_change.reversed());
        m_show(static_cast<int>(m_change.at));
    }

private:
    SegmentModel& m_model;
    core::TranscriptChange m_change;
    std::function<void(int row)> m_show;
};

} // namespace melodeck::ui
