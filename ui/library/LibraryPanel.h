#pragma once

#include "store/LibraryQuery.h"
#include "ui/library/EntryWords.h"
#include "ui/library/FilterBar.h"
#include "ui/library/LibraryDelegate.h"

#include <QTimer>
#include <QWidget>

#include <cstdint>
#include <optional>
#include <vector>

class QBoxLayout;
class QLineEdit;
class QMenu;
class QScrollArea;
class QVBoxLayout;

namespace melodeck::ui {

class BannerMessage;
class ElidedLabel;
class EntryDetails;
class LibraryFeed;
class LibraryList;
class LibraryModel;
class LinkButton;
class SecondaryLabel;
class Thumbnails;

/// The library to look through: search as one types, filters, order and groups, rows or cards, tags and notes. In the
/// side pane, or in the place of the results. GUI thread.
class LibraryPanel final : public QWidget
{
    Q_OBJECT

public:
    enum class Place : std::uint8_t { Pane, Full };

    LibraryPanel(Place place, LibraryFeed& feed, Thumbnails& thumbnails, QWidget* parent = nullptr);

    /// Puts the caret into the search field.
    void focusSearch();
    /// Looks the same as another one.
    void showAs(const LibraryPanel& other);
    /// Everything again, whatever was looked for.
    void clearSearch();
    void setPlayback(const LibraryDelegate::Playback& playback) const;
    void editDetails();

    [[nodiscard]] LibraryModel& model() const { return *m_model; }
    [[nodiscard]] LibraryList& list() const { return *m_list; }
    [[nodiscard]] FilterBar& filters() const { return *m_filters; }
    [[nodiscard]] const LibraryChoices& choices() const { return m_choices; }
    /// Those that are selected, the current one first.
    [[nodiscard]] std::vector<store::LibraryEntry> selected() const;
    [[nodiscard]] std::optional<store::LibraryEntry> current() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void playRequested(int row);
    void starRequested(const std::vector<melodeck::store::EntryName>& entries, bool starred);
    void menuRequested(const QPoint& where);
    void currentChanged();
    void choicesChanged();
    /// Pane: the full view; Full: back to the results.
    void otherViewRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void buildHead(QVBoxLayout* column);
    void buildState(QVBoxLayout* column);
    void buildViewMenu();
    void addOrders();
    void addGroups();
    void addLayouts();
    void connectList();
    /// In a low panel the filters leave while details are open, as both do not fit; in a narrow one the links stand
    /// below the count.
    void makeRoom();
    void enterList();
    void giveFocus(QWidget& widget, Qt::FocusReason reason) const;
    [[nodiscard]] int sideMargin() const;
    void moveRows(const std::vector<int>& rows, int before);
    void search();
    void askForChoices();
    void setOrder(store::EntryOrder order);
    void setGroup(EntryGroup group);
    void setEntryLayout(EntryLayout layout);
    [[nodiscard]] store::EntryOrder effectiveOrder() const;
    [[nodiscard]] bool isNarrowed() const;
    void showOrder();
    void showState();
    void showCount();
    void showProgress();
    void showCurrent();

    Place m_place;
    LibraryFeed& m_feed;
    Thumbnails& m_thumbnails;
    LibraryModel* m_model;
    LibraryList* m_list;
    QLineEdit* m_text;
    /// All of it, where the panel is too low for it.
    QScrollArea* m_scroll;
    /// Count and links.
    QBoxLayout* m_line = nullptr;
    LinkButton* m_otherView;
    FilterBar* m_filters;
    ElidedLabel* m_count;
    LinkButton* m_view;
    QMenu* m_viewMenu;
    SecondaryLabel* m_progress;
    SecondaryLabel* m_state;
    LinkButton* m_clear;
    BannerMessage* m_trouble;
    EntryDetails* m_details;
    LibraryChoices m_choices;
    store::EntryOrder m_order = store::EntryOrder::Newest;
    bool m_isOrderChosen = false;
    EntryGroup m_group = EntryGroup::None;
    QTimer m_searchSoon;
    QTimer m_choicesSoon;
    /// The keyboard goes there as soon as what was searched for is there.
    bool m_entersList = false;
    bool m_isStale = true;
};

} // namespace melodeck::ui
