// SPDX-License-Identifier: GPL-3.0-or-later
// RoomPage: puts the parts together and lets them hear of each other.
#include "ui/seats/room_page.h"

#include "core/services/room_service.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/words.h"
#include "ui/seats/filter_bar.h"
#include "ui/seats/room_overview.h"
#include "ui/seats/seat_actions.h"
#include "ui/seats/seat_filter.h"
#include "ui/seats/seat_model.h"
#include "ui/seats/seat_panel.h"
#include "ui/seats/seat_views.h"

#include <QDataStream>
#include <QEvent>
#include <QIODevice>
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
    , m_views(nullptr)
    , m_side(new QStackedWidget(this))
    , m_panel(new SeatPanel(room, m_model->traffic()))
    , m_splitter(new QSplitter(this))
{
    setObjectName(QStringLiteral("roomPage"));
    m_filter->setSourceModel(m_model);
    m_views = new SeatViews(*m_filter, this);
    build();
    connectParts();
    m_views->setWhatsThis(
        tr("Every seat of the room. Its icon, word and colour say what its PC does; a bar fills as it "
           "writes towards its limit. Choose seats here, then act on them at the side."));
    m_bar->setWhatsThis(tr("Type to find seats; press a word to see only seats like that. The numbers count them."));
    m_side->setWhatsThis(tr("What the chosen seats are doing, what happened to them, and what you can do with them.") +
                         QLatin1Char(' ') +
                         tr("That a session comes from another address than its PC is noticed where a helper or a "
                            "companion boots the PCs. A TrueNAS or ZFS host alone does not know the PCs."));
    refreshConnection();
    refreshTiles();
}

void RoomPage::build()
{
    m_views->setEmpty(buildEmpty());

    auto *scroll = new QScrollArea(m_side);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it scrolls into sight when it is reached
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

    m_splitter->addWidget(m_views);
    m_splitter->addWidget(card);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(9);
    m_splitter->setSizes({1000, kSideWidth});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_bar);
    layout->addWidget(m_splitter, 1);
}

QWidget *RoomPage::buildEmpty()
{
    auto *empty = new QWidget(m_views);
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
    connect(m_bar, &FilterBar::selectRequested, m_views, &SeatViews::selectWhere);
    connect(m_views, &SeatViews::resetRequested, m_actions, &SeatActions::reset);
    connect(m_views, &SeatViews::selectionChanged, this, &RoomPage::refreshSelection);
    connect(m_views, &SeatViews::placed, m_actions, &SeatActions::place);
    connect(m_views, &SeatViews::zoneChanged, this, &RoomPage::refreshEmpty);
    connect(m_views, &SeatViews::menuRequested, this,
            [this](const QPoint &at) { m_actions->popup(m_views->selectedSeats(), at); });
    connect(m_panel, &SeatPanel::resetRequested, m_actions, &SeatActions::reset);
    connect(m_panel, &SeatPanel::editRequested, m_actions, &SeatActions::edit);
    connect(m_panel, &SeatPanel::powerRequested, m_actions, &SeatActions::power);
    connect(m_panel, &SeatPanel::pinRequested, m_actions, &SeatActions::pin);
    connect(m_panel, &SeatPanel::keepRequested, m_actions, &SeatActions::keep);
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        if (m_filter->isFiltering())
            showEverySeat();
        else
            m_actions->addSeats();
    });
}

void RoomPage::showEverySeat()
{
    m_views->showEveryZone();
    m_bar->clear();
}

void RoomPage::focusSearch()
{
    m_bar->focusSearch();
}

void RoomPage::resetSelected()
{
    m_actions->reset(m_views->selectedSeats());
}

void RoomPage::resetAll()
{
    m_actions->resetAll();
}

void RoomPage::select(const SeatName &name)
{
    m_views->select(name);
}

QByteArray RoomPage::saveLayout() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << m_splitter->saveState() << m_views->saveLayout();
    return bytes;
}

void RoomPage::restoreLayout(const QByteArray &layout)
{
    QDataStream in(layout);
    QByteArray splitter;
    QByteArray views;
    in >> splitter >> views;
    if (in.status() != QDataStream::Ok) return;
    m_splitter->restoreState(splitter);
    m_views->restoreLayout(views);
}

void RoomPage::refreshTiles()
{
    std::map<SeatKind, int> counts;
    QStringList groups;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const SeatTile &tile = *m_model->tile(m_model->index(row, 0));
        if (!groups.contains(tile.group)) groups << tile.group;
        for (const SeatKind kind : kSeatKinds) counts[kind] += isOfKind(tile, kind) ? 1 : 0;
    }
    groups.sort(Qt::CaseInsensitive);
    m_bar->setCounts(counts);
    m_bar->setGroups(groups);
    m_views->setGroups(groups);
    refreshEmpty();
}

void RoomPage::refreshEmpty()
{
    const bool some = m_filter->rowCount() > 0;
    m_views->showEmpty(!some);
    if (some) return;
    const bool filtered = m_model->rowCount() > 0;
    const QColor color = Theme::current().dim;
    const QString name = filtered ? QStringLiteral("search") : QStringLiteral("seat");
    m_emptyIcon->setPixmap(icon(name, color).pixmap(QSize(56, 56), devicePixelRatioF()));
    m_emptyButton->setVisible(filtered || m_room.isLive());
    m_emptyButton->setText(filtered ? tr("Show all seats") : tr("Add seats…"));
    if (filtered)
        m_emptyText->setText(tr("No seat matches."));
    else if (m_room.hasLoaded())
        m_emptyText->setText(tr("No seats yet."));
    else if (m_room.connection() == ConnectionState::Connecting)
        m_emptyText->setText(tr("Connecting…"));
    else
        m_emptyText->setText(tr("The room has not been seen yet."));
}

void RoomPage::refreshSelection()
{
    const auto names = m_views->selectedSeats();
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
    m_views->setStale(!live && m_room.hasLoaded());
    refreshEmpty();
}

void RoomPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        m_views->retranslate();
        refreshConnection();
    }
    if (event->type() == QEvent::PaletteChange) refreshEmpty();
}

} // namespace freshseat::ui
