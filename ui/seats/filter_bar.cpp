// SPDX-License-Identifier: GPL-3.0-or-later
// FilterBar: one line that wraps its chips when there is little room.
#include "ui/seats/filter_bar.h"

#include "ui/common/flow_layout.h"
#include "ui/common/icons.h"
#include "ui/common/tab_order.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace freshseat::ui {

namespace {

QString chipText(SeatKind kind, int count)
{
    const QString n = QLocale().toString(count);
    switch (kind) {
    case SeatKind::All:
        return FilterBar::tr("All  %1").arg(n);
    case SeatKind::Running:
        return FilterBar::tr("Running  %1").arg(n);
    case SeatKind::Starting:
        return FilterBar::tr("Starting  %1").arg(n);
    case SeatKind::Off:
        return FilterBar::tr("Off  %1").arg(n);
    case SeatKind::Update:
        return FilterBar::tr("Update  %1").arg(n);
    case SeatKind::Attention:
        break;
    }
    return FilterBar::tr("Attention  %1").arg(n);
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_searchIcon(m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition))
    , m_chips(new QButtonGroup(this))
    , m_select(new QToolButton(this))
    , m_resetSelected(new QPushButton(this))
    , m_resetAll(new QPushButton(this))
{
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(150);
    m_search->setMaximumWidth(230);
    m_select->setObjectName(QStringLiteral("selectMenu"));
    m_select->setPopupMode(QToolButton::InstantPopup);
    m_select->setFocusPolicy(Qt::StrongFocus);
    m_select->setMenu(new QMenu(m_select));
    m_resetSelected->setObjectName(QStringLiteral("resetSelected"));
    setRole(*m_resetSelected, "primary");
    m_resetAll->setObjectName(QStringLiteral("resetAll"));

    auto *chips = new QWidget(this);
    auto *flow = new FlowLayout(chips);
    for (const SeatKind kind : kSeatKinds) {
        auto *chip = new QPushButton(chips);
        chip->setObjectName(QStringLiteral("chip%1").arg(static_cast<int>(kind)));
        setRole(*chip, "chip");
        chip->setCheckable(true);
        chip->setChecked(kind == SeatKind::All);
        m_chips->addButton(chip, static_cast<int>(kind));
        flow->addWidget(chip);
    }
    chips->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_search, 1);
    layout->addWidget(chips, 3);
    layout->addWidget(m_select);
    layout->addWidget(m_resetSelected);
    layout->addWidget(m_resetAll);

    std::vector<QWidget *> order{m_search};
    for (QAbstractButton *chip : m_chips->buttons()) order.push_back(chip);
    order.insert(order.end(), {m_select, m_resetSelected, m_resetAll});
    tabInOrder(order);
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::textChanged);
    connect(m_chips, &QButtonGroup::idClicked, this, [this](int id) { emit kindChanged(static_cast<SeatKind>(id)); });
    connect(m_select->menu(), &QMenu::aboutToShow, this, &FilterBar::fillSelectMenu);
    connect(m_resetSelected, &QPushButton::clicked, this, &FilterBar::resetSelectedClicked);
    connect(m_resetAll, &QPushButton::clicked, this, &FilterBar::resetAllClicked);
    translate();
}

void FilterBar::setCounts(const std::map<SeatKind, int> &counts)
{
    if (counts == m_counts) return;
    m_counts = counts;
    translate();
}

void FilterBar::setGroups(const QStringList &groups)
{
    m_groups = groups;
}

void FilterBar::fillSelectMenu()
{
    QMenu *menu = m_select->menu();
    menu->clear();
    const auto add = [&](const QString &words, SeatKind kind, const std::optional<QString> &group) {
        connect(menu->addAction(words), &QAction::triggered, this,
                [this, kind, group] { emit selectRequested(kind, group); });
    };
    for (const SeatKind kind : kSeatKinds) {
        const auto found = m_counts.find(kind);
        add(chipText(kind, found == m_counts.end() ? 0 : found->second), kind, std::nullopt);
    }
    if (m_groups.size() < 2) return;
    menu->addSeparator();
    for (const QString &group : m_groups) add(group.isEmpty() ? tr("No group") : group, SeatKind::All, group);
}

void FilterBar::setSelected(int seats)
{
    m_selected = seats;
    refreshButtons();
}

void FilterBar::setBlocked(const QString &reason)
{
    m_blocked = reason;
    refreshButtons();
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::clear()
{
    m_search->clear();
    m_chips->button(static_cast<int>(SeatKind::All))->click();
}

void FilterBar::refreshButtons()
{
    const int all = m_counts.contains(SeatKind::All) ? m_counts.at(SeatKind::All) : 0;
    m_resetSelected->setText(m_selected > 0 ? tr("Reset selected (%1)").arg(m_selected) : tr("Reset selected"));
    m_resetSelected->setEnabled(m_blocked.isEmpty() && m_selected > 0);
    m_resetAll->setEnabled(m_blocked.isEmpty() && all > 0);
    m_resetAll->setToolTip(m_blocked.isEmpty() ? tr("Make every seat fresh again; seats in use are left alone")
                                               : m_blocked);
    m_resetSelected->setToolTip(!m_blocked.isEmpty() ? m_blocked
                                : m_selected == 0    ? tr("Choose seats first: click, Ctrl+click, or drag a frame")
                                                     : tr("Make the chosen seats fresh again (R)"));
}

void FilterBar::translate()
{
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search seats"));
    m_search->setToolTip(tr("Name, master, address or state (Ctrl+F)"));
    for (const SeatKind kind : kSeatKinds) {
        const auto found = m_counts.find(kind);
        m_chips->button(static_cast<int>(kind))->setText(chipText(kind, found == m_counts.end() ? 0 : found->second));
    }
    m_select->setText(tr("Select"));
    m_select->setToolTip(tr("Choose seats by state or group"));
    m_resetAll->setText(tr("Reset all"));
    refreshButtons();
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) translate();
    QWidget::changeEvent(event);
}

} // namespace freshseat::ui
