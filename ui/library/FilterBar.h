#pragma once

#include "store/LibraryMarks.h"
#include "store/LibraryQuery.h"

#include <QWidget>

#include <cstdint>
#include <functional>
#include <vector>

class QMenu;

namespace melodeck::ui {

class Chip;
class FlowLayout;

/// What a library has to choose from, and how many entries each choice would leave.
struct LibraryChoices
{
    store::LibraryCounts counts;
    std::vector<store::LibraryMarks::Named> tags;
    std::vector<store::LibraryMarks::Named> collections;
};

/// The filters of a query: a menu of all of them, the two that are used most as chips, and one chip for each other that
/// is on, which takes it away. GUI thread.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    /// A query of filters alone: no text, no order.
    [[nodiscard]] const store::LibraryQuery& filters() const { return m_filters; }
    [[nodiscard]] bool isAnyOn() const;
    void clear();
    /// The same as another one's.
    void setFilters(const FilterBar& other);
    void setChoices(const LibraryChoices& choices);
    /// Shows one collection.
    void chooseCollection(qint64 collection);

    enum class Period : std::uint8_t { Any, Today, Week, Month, Year, Older };

Q_SIGNALS:
    void changed();
    void removeCollectionRequested(qint64 collection);

private:
    void build();
    void buildMenu();
    void addFlags();
    void addKinds();
    void addModels();
    void addLengths();
    void addPeriods();
    void addTags();
    void addCollections();
    QMenu* addChoices(const QString& title, const char* name);
    void addChoice(QMenu* menu, const QString& text, qint64 count, bool isOn, const std::function<void()>& toggle);
    void addActive(const QString& text, const std::function<void()>& remove);
    void showActive();
    void setPeriod(Period period);
    void change();

    store::LibraryQuery m_filters;
    Period m_period = Period::Any;
    LibraryChoices m_choices;
    QMenu* m_menu;
    Chip* m_more;
    Chip* m_starred;
    Chip* m_melody;
    FlowLayout* m_chips = nullptr;
    std::vector<Chip*> m_active;
};

} // namespace melodeck::ui
