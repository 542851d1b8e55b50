// SPDX-License-Identifier: GPL-3.0-or-later
// RoomPage: puts the parts together and lets them hear of each other.
#include "ui/seats/room_page.h"

#include "core/services/room_service.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/words.h"
#include "ui/jobs/jobs_panel.h"
#include "ui/seats/connection_banner.h"
#include "ui/seats/filter_bar.h"
#include "ui/seats/room_overview.h"
#include "ui/seats/seat_actions.h"
#include "ui/seats/seat_filter.h"
#include "ui/seats/seat_grid_view.h"
#include "ui/seats/seat_model.h"
#include "ui/seats/seat_panel.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace freshseat::ui {

using services::ConnectionState;
using services::RoomService;

namespace {
constexpr int kSideWidth = 320;
}

RoomPage::RoomPage(RoomService &room, QWidget *parent)
    : QWidget(parent)
    , m_room(room)
    , m_model(new SeatModel(room, this))
    , m_filter(new SeatFilter(this))
    , m_actions(new SeatActions(room, this))
    , m_bar(new FilterBar(this))
    , m_grid(new SeatGridView(this))
    , m_tiles(new QStackedWidget(this))
    , m_side(new QStackedWidget(this))
    , m_panel(new SeatPanel(room))
    , m_splitter(new QSplitter(this))
{
    setObjectName(QStringLiteral("roomPage"));
    m_filter->setSourceModel(m_model);
    m_grid->setModel(m_filter);
    build();
    connectParts();
    refreshConnection();
    refreshTiles();
    setFocusProxy(m_grid);
}

void RoomPage::build()
{
    m_tiles->addWidget(m_grid);
    m_tiles->addWidget(buildEmpty());

    auto *scroll = new QScrollArea(m_side);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_panel);
    m_side->addWidget(new RoomOverview(m_room, m_side));
    m_side->addWidget(scroll);
    auto *card = new QFrame(this);
    setRole(*card, "card");
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, 1, 1, 1);
    inCard->addWidget(m_side);
    card->setMinimumWidth(270);

    m_splitter->addWidget(m_tiles);
    m_splitter->addWidget(card);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(9);
    m_splitter->setSizes({1000, kSideWidth});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(8);
    layout->addWidget(m_bar);
    layout->addWidget(new ConnectionBanner(m_room, this));
    layout->addWidget(m_splitter, 1);
    layout->addWidget(new JobsPanel(m_room, this));
}

QWidget *RoomPage::buildEmpty()
{
    auto *empty = new QWidget(m_tiles);
    m_emptyIcon = new QLabel(empty);
    m_emptyText = new QLabel(empty);
    m_emptyText->setObjectName(QStringLiteral("emptyText"));
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_emptyText->setWordWrap(true);
    m_emptyButton = new QPushButton(empty);
    m_emptyButton->setObjectName(QStringLiteral("emptyButton"));
    auto *layout = new QVBoxLayout(empty);
    layout->setSpacing(14);
    layout->addStretch(2);
    layout->addWidget(m_emptyIcon, 0, Qt::AlignHCenter);
    layout->addWidget(m_emptyText);
    layout->addWidget(m_emptyButton, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return empty;
}

void RoomPage::connectParts()
{
    connect(m_model, &SeatModel::flushed, this, &RoomPage::refreshTiles);
    connect(&m_room, &RoomService::connectionChanged, this, &RoomPage::refreshConnection);
    connect(&m_room, &RoomService::loaded, this, &RoomPage::shown);
    connect(m_bar, &FilterBar::textChanged, this, [this](const QString &words) {
        m_filter->setText(words);
        refreshEmpty();
    });
    connect(m_bar, &FilterBar::kindChanged, this, [this](SeatKind kind) {
        m_filter->setKind(kind);
        refreshEmpty();
    });
    connect(m_bar, &FilterBar::resetSelectedClicked, this, &RoomPage::resetSelected);
    connect(m_bar, &FilterBar::resetAllClicked, this, &RoomPage::resetAll);
    connect(m_grid, &SeatGridView::resetRequested, m_actions, &SeatActions::reset);
    connect(m_grid, &SeatGridView::seatSelectionChanged, this, &RoomPage::refreshSelection);
    connect(m_panel, &SeatPanel::resetRequested, m_actions, &SeatActions::reset);
    connect(m_emptyButton, &QPushButton::clicked, m_bar, &FilterBar::clear);
}

void RoomPage::focusSearch()
{
    m_bar->focusSearch();
}

void RoomPage::resetSelected()
{
    m_actions->reset(m_grid->selectedSeats());
}

void RoomPage::resetAll()
{
    m_actions->resetAll();
}

void RoomPage::select(const SeatName &name)
{
    m_grid->select(name);
}

QByteArray RoomPage::saveLayout() const
{
    return m_splitter->saveState();
}

void RoomPage::restoreLayout(const QByteArray &layout)
{
    if (!layout.isEmpty()) m_splitter->restoreState(layout);
}

void RoomPage::refreshTiles()
{
    std::map<SeatKind, int> counts;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const SeatTile &tile = *m_model->tile(m_model->index(row));
        for (const SeatKind kind : kSeatKinds) counts[kind] += isOfKind(tile, kind) ? 1 : 0;
    }
    m_bar->setCounts(counts);
    refreshEmpty();
}

void RoomPage::refreshEmpty()
{
    const bool some = m_filter->rowCount() > 0;
    m_tiles->setCurrentIndex(some ? 0 : 1);
    if (some) return;
    const bool filtered = m_model->rowCount() > 0;
    const QColor color = Theme::current().dim;
    const QString name = filtered ? QStringLiteral("search") : QStringLiteral("seat");
    m_emptyIcon->setPixmap(icon(name, color).pixmap(QSize(56, 56), devicePixelRatioF()));
    m_emptyButton->setVisible(filtered);
    m_emptyButton->setText(tr("Show all seats"));
    if (filtered)
        m_emptyText->setText(tr("No seat matches."));
    else if (m_room.hasLoaded())
        m_emptyText->setText(
            tr("No seats yet. Add the first one:\n\nfreshseatctl seat add PC-01 --mac MAC --master NAME"));
    else if (m_room.connection() == ConnectionState::Connecting)
        m_emptyText->setText(tr("Connecting…"));
    else
        m_emptyText->setText(tr("The room has not been seen yet."));
}

void RoomPage::refreshSelection()
{
    const auto names = m_grid->selectedSeats();
    m_bar->setSelected(static_cast<int>(names.size()));
    m_panel->setSeats(names);
    m_side->setCurrentIndex(names.empty() ? 0 : 1);
}

void RoomPage::refreshConnection()
{
    const bool live = m_room.isLive();
    const QString reason = live ? QString() : tr("Not possible now: there is no connection to the storage host.");
    m_bar->setBlocked(reason);
    m_panel->setBlocked(reason);
    m_grid->setStale(!live && m_room.hasLoaded());
    refreshEmpty();
}

void RoomPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        refreshConnection();
    }
    if (event->type() == QEvent::PaletteChange) refreshEmpty();
}

} // namespace freshseat::ui
