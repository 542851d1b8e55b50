// SPDX-License-Identifier: GPL-3.0-or-later
// SeatViews: wires the views to one another.
#include "ui/seats/seat_views.h"

#include "ui/common/icons.h"
#include "ui/common/tab_order.h"
#include "ui/common/theme.h"
#include "ui/seats/floor_plan_view.h"
#include "ui/seats/seat_grid_view.h"
#include "ui/seats/seat_table_view.h"

#include <QButtonGroup>
#include <QDataStream>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIODevice>
#include <QLabel>
#include <QMenu>
#include <QSlider>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

#include <cmath>

namespace freshseat::ui {

namespace {

constexpr int kLayoutVersion = 1;
constexpr int kPercent = 100;

QToolButton *makeTool(const QString &name, const QString &iconName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setIconSize({18, 18});
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void say(QToolButton *button, const QString &words, const QString &help)
{
    button->setText(words);
    button->setAccessibleName(words);
    button->setToolTip(help);
}

} // namespace

SeatViews::SeatViews(SeatFilter &filter, QWidget *parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_zones(new QTabBar(this))
    , m_looks(new QButtonGroup(this))
    , m_zoom(new QSlider(Qt::Horizontal, this))
    , m_stack(new QStackedWidget(this))
    , m_grid(new SeatGridView(m_stack))
    , m_plan(new FloorPlanView(m_stack))
    , m_table(new SeatTableView(m_stack))
{
    m_grid->setModel(&m_filter);
    m_plan->setModel(&m_filter);
    m_table->setModel(&m_filter);
    m_plan->setSelectionModel(m_grid->selectionModel());
    m_table->setSelectionModel(m_grid->selectionModel());
    m_table->fitColumns();
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    build();
    connectViews();
    retranslate();
}

void SeatViews::build()
{
    m_zones->setObjectName(QStringLiteral("zones"));
    m_zones->setDrawBase(false);
    m_zones->setExpanding(false);
    m_zones->setUsesScrollButtons(true);
    m_zones->setMinimumHeight(fontMetrics().height() + 16);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_plan);
    m_stack->addWidget(m_table);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_zones, 1);
    line->addStretch(); // pushes the tools to the end where there are no zones to show
    line->addWidget(buildTools());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(line);
    layout->addWidget(m_stack, 1);
    std::vector<QWidget *> order{m_zones, m_arrange, m_picture, m_fit, m_zoom};
    for (QAbstractButton *look : m_looks->buttons()) order.push_back(look);
    order.insert(order.end(), {m_grid, m_plan, m_table});
    tabInOrder(order);
}

void SeatViews::focusSeats()
{
    m_stack->currentWidget()->setFocus();
}

QWidget *SeatViews::buildTools()
{
    auto *tools = new QWidget(this);
    tools->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_planTools = buildPlanTools(tools);
    m_planTools->hide();
    layout->addWidget(m_planTools);
    const std::pair<SeatLook, const char *> looks[] = {
        {SeatLook::Tiles, "view-tiles"}, {SeatLook::Plan, "view-plan"}, {SeatLook::Table, "view-table"}};
    for (const auto &[look, name] : looks) {
        auto *button = makeTool(QStringLiteral("look%1").arg(static_cast<int>(look)), QLatin1String(name), tools);
        button->setCheckable(true);
        button->setChecked(look == SeatLook::Tiles);
        m_looks->addButton(button, static_cast<int>(look));
        layout->addWidget(button);
    }
    connect(m_looks, &QButtonGroup::idClicked, this, [this](int id) { setLook(static_cast<SeatLook>(id)); });
    return tools;
}

QWidget *SeatViews::buildPlanTools(QWidget *parent)
{
    auto *tools = new QWidget(parent);
    m_arrange = makeTool(QStringLiteral("arrange"), QStringLiteral("arrange"), tools);
    m_arrange->setCheckable(true);
    m_arrange->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_picture = makeTool(QStringLiteral("planPicture"), QStringLiteral("picture"), tools);
    m_fit = makeTool(QStringLiteral("planFit"), QStringLiteral("fit"), tools);
    m_zoom->setObjectName(QStringLiteral("planZoom"));
    m_zoom->setRange(static_cast<int>(FloorPlanView::kSmallest * kPercent),
                     static_cast<int>(FloorPlanView::kLargest * kPercent));
    m_zoom->setValue(kPercent);
    m_zoom->setFixedWidth(110);
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(4);
    layout->addWidget(m_arrange);
    layout->addWidget(m_picture);
    layout->addWidget(m_fit);
    layout->addWidget(m_zoom);
    connect(m_arrange, &QToolButton::toggled, m_plan, &FloorPlanView::setArranging);
    connect(m_fit, &QToolButton::clicked, m_plan, &FloorPlanView::fitToWindow);
    connect(m_picture, &QToolButton::clicked, this, &SeatViews::choosePicture);
    connect(m_zoom, &QSlider::valueChanged, m_plan,
            [this](int percent) { m_plan->setZoom(static_cast<double>(percent) / kPercent); });
    connect(m_plan, &FloorPlanView::zoomChanged, m_zoom, [this](double zoom) {
        const QSignalBlocker quiet(m_zoom);
        m_zoom->setValue(static_cast<int>(std::lround(zoom * kPercent)));
    });
    return tools;
}

void SeatViews::connectViews()
{
    for (SeatGridView *view : {m_grid, static_cast<SeatGridView *>(m_plan)}) {
        connect(view, &SeatGridView::resetRequested, this, &SeatViews::resetRequested);
        connect(view, &SeatGridView::menuRequested, this, &SeatViews::menuRequested);
    }
    connect(m_table, &SeatTableView::menuRequested, this, &SeatViews::menuRequested);
    connect(m_table, &SeatTableView::resetRequested, this, [this] {
        const auto names = selectedSeats();
        if (!names.empty()) emit resetRequested(names);
    });
    connect(m_plan, &FloorPlanView::placed, this, &SeatViews::placed);
    connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SeatViews::selectionChanged);
    connect(m_zones, &QTabBar::currentChanged, this, [this](int tab) {
        m_filter.setZone(tab <= 0 ? std::nullopt : std::optional(m_groups.value(tab - 1)));
        if (m_plan->fits()) m_plan->fitToWindow(); // a zone fills the window as the whole room did
        emit zoneChanged();
    });
}

std::vector<SeatName> SeatViews::selectedSeats() const
{
    return m_grid->selectedSeats();
}

void SeatViews::select(const SeatName &name)
{
    m_grid->select(name);
    if (look() == SeatLook::Plan) m_plan->scrollTo(m_grid->currentIndex());
    if (look() == SeatLook::Table) m_table->scrollTo(m_grid->currentIndex());
}

void SeatViews::selectWhere(SeatKind kind, const std::optional<QString> &group)
{
    QItemSelection chosen;
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        const QModelIndex index = m_filter.index(row, 0);
        const auto *tile = index.data(SeatModel::TileRole).value<const SeatTile *>();
        if (!isOfKind(*tile, kind) || (group && tile->group != *group)) continue;
        chosen.select(index, index);
    }
    m_grid->selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void SeatViews::setStale(bool stale)
{
    m_grid->setStale(stale);
    m_plan->setStale(stale);
    m_arrange->setEnabled(!stale);
    if (stale) m_arrange->setChecked(false);
}

void SeatViews::setGroups(const QStringList &groups)
{
    if (groups == m_groups && m_zones->count() > 0) return;
    const QString current = m_zones->currentIndex() > 0 ? m_groups.value(m_zones->currentIndex() - 1) : QString();
    const bool all = m_zones->currentIndex() <= 0;
    m_groups = groups;
    const QSignalBlocker quiet(m_zones);
    while (m_zones->count() > 0) m_zones->removeTab(0);
    m_zones->addTab(tr("Whole room"));
    for (const QString &group : groups) m_zones->addTab(group.isEmpty() ? tr("No group") : group);
    const auto at = static_cast<int>(groups.indexOf(current));
    m_zones->setCurrentIndex(all || at < 0 ? 0 : at + 1);
    m_zones->setVisible(groups.size() > 1);
    m_zones->updateGeometry(); // tabs that were added while it was hidden have not told its layout
    if (all || at >= 0) return;
    m_filter.setZone(std::nullopt);
    emit zoneChanged();
}

void SeatViews::showEveryZone()
{
    m_zones->setCurrentIndex(0);
}

SeatLook SeatViews::look() const
{
    return static_cast<SeatLook>(m_looks->checkedId());
}

void SeatViews::setLook(SeatLook look)
{
    m_looks->button(static_cast<int>(look))->setChecked(true);
    m_planTools->setVisible(look == SeatLook::Plan);
    // The table's order is its own.
    if (look == SeatLook::Table)
        m_filter.sort(m_table->horizontalHeader()->sortIndicatorSection(),
                      m_table->horizontalHeader()->sortIndicatorOrder());
    else
        m_filter.sort(-1);
    showEmpty(m_empty != nullptr && m_stack->currentWidget() == m_empty);
    if (look != SeatLook::Plan) return m_arrange->setChecked(false);
    if (!m_fitted) m_plan->fitToWindow();
    m_fitted = true;
}

void SeatViews::setEmpty(QWidget *empty)
{
    m_empty = empty;
    m_stack->addWidget(empty);
}

void SeatViews::showEmpty(bool empty)
{
    m_stack->setCurrentIndex(empty && m_empty != nullptr ? m_stack->indexOf(m_empty) : static_cast<int>(look()));
}

void SeatViews::choosePicture()
{
    if (!m_pictureFile.isEmpty()) return setPicture({}, {});
    auto *dialog = new QFileDialog(this, tr("Picture of the floor"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures (%1)").arg(QStringLiteral("*.png *.jpg *.jpeg *.svg *.webp *.bmp")));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &file) { setPicture(file, m_plan->area()); });
    dialog->open();
}

void SeatViews::setPicture(const QString &file, const QRectF &area)
{
    const QPixmap picture = file.isEmpty() ? QPixmap() : QPixmap(file);
    m_pictureFile = picture.isNull() ? QString() : file;
    m_pictureArea = area;
    m_plan->setPicture(picture, area);
    retranslate();
}

void SeatViews::retranslate()
{
    const auto looked = [this](SeatLook look, const QString &words, const QString &help) {
        say(static_cast<QToolButton *>(m_looks->button(static_cast<int>(look))), words, help);
    };
    looked(SeatLook::Tiles, tr("Tiles"), tr("Show the seats as tiles (Ctrl+1)"));
    looked(SeatLook::Plan, tr("Floor plan"), tr("Show the seats where they stand (Ctrl+2)"));
    looked(SeatLook::Table, tr("Table"), tr("Show the seats as a table (Ctrl+3)"));
    say(m_arrange, tr("Arrange"), tr("Drag the tiles to where their seats stand"));
    say(m_fit, tr("Show all"), tr("Zoom until every seat is seen"));
    say(m_picture, m_pictureFile.isEmpty() ? tr("Picture of the floor") : tr("Remove the picture"),
        m_pictureFile.isEmpty() ? tr("Lay a picture of the floor under the tiles") : tr("Remove the picture"));
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->setToolTip(tr("Zoom (Ctrl+mouse wheel)"));
    m_zones->setAccessibleName(tr("Zones of the room"));
    if (m_zones->count() > 0) m_zones->setTabText(0, tr("Whole room"));
    const auto loose = static_cast<int>(m_groups.indexOf(QString()));
    if (loose >= 0) m_zones->setTabText(loose + 1, tr("No group"));
}

QByteArray SeatViews::saveLayout() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    const bool chosen = m_fitted && !m_plan->fits(); // else it is fitted again, to the window there will be
    out << kLayoutVersion << m_looks->checkedId() << m_plan->zoom() << chosen << m_pictureFile << m_pictureArea
        << m_table->horizontalHeader()->saveState();
    return bytes;
}

void SeatViews::restoreLayout(const QByteArray &layout)
{
    QDataStream in(layout);
    int version = 0;
    int shown = 0;
    double zoom = 1;
    bool fitted = false;
    QString file;
    QRectF area;
    QByteArray header;
    in >> version;
    if (version != kLayoutVersion) return;
    in >> shown >> zoom >> fitted >> file >> area >> header;
    if (in.status() != QDataStream::Ok || shown < 0 || shown > static_cast<int>(SeatLook::Table)) return;
    m_table->horizontalHeader()->restoreState(header);
    m_fitted = fitted;
    m_plan->setZoom(zoom);
    setPicture(file, area);
    setLook(static_cast<SeatLook>(shown));
}

} // namespace freshseat::ui
