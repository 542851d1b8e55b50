// SPDX-License-Identifier: GPL-3.0-or-later
// RoomFrame: a button a page.
#include "ui/shell/room_frame.h"

#include "core/services/room_service.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/jobs/jobs_panel.h"
#include "ui/journal/journal_page.h"
#include "ui/masters/masters_page.h"
#include "ui/schedule/schedule_page.h"
#include "ui/seats/connection_banner.h"
#include "ui/seats/room_page.h"

#include <QButtonGroup>
#include <QDataStream>
#include <QEvent>
#include <QIODevice>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace freshseat::ui {

RoomFrame::RoomFrame(services::RoomService &room, QWidget *parent)
    : QWidget(parent)
    , m_room(room)
    , m_buttons(new QButtonGroup(this))
    , m_rail(nullptr)
    , m_stack(new QStackedWidget(this))
    , m_seats(new RoomPage(room, m_stack))
{
    setObjectName(QStringLiteral("roomFrame"));
    auto *rail = new QFrame(this);
    setRole(*rail, "rail");
    m_rail = new QVBoxLayout(rail);
    m_rail->setContentsMargins(6, 8, 6, 8);
    m_rail->setSpacing(4);
    auto *journal = new JournalPage(room, m_stack);
    add(
        RoomView::Seats, "room", m_seats, [] { return tr("Seats"); }, [this] { m_seats->focusSearch(); });
    add(RoomView::Masters, "master", new MastersPage(room, m_stack), [] { return tr("Masters"); }, {});
    add(RoomView::Schedule, "schedule", new SchedulePage(room, m_stack), [] { return tr("Schedule"); }, {});
    add(
        RoomView::Journal, "journal", journal, [] { return tr("Journal"); }, [journal] { journal->focusSearch(); });
    m_rail->addStretch(1);

    auto *content = new QVBoxLayout;
    content->setContentsMargins(12, 10, 12, 10);
    content->setSpacing(8);
    content->addWidget(new ConnectionBanner(m_room, this));
    content->addWidget(m_stack, 1);
    content->addWidget(new JobsPanel(m_room, this));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(rail);
    layout->addLayout(content, 1);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) { setView(static_cast<RoomView>(id)); });
    translate();
    m_pages.front().button->setChecked(true);
}

void RoomFrame::add(RoomView view, const char *iconName, QWidget *widget, std::function<QString()> word,
                    std::function<void()> search)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("view%1").arg(static_cast<int>(view)));
    setRole(*button, "nav");
    button->setIcon(icon(QLatin1String(iconName)));
    button->setIconSize({24, 24});
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_buttons->addButton(button, static_cast<int>(view));
    m_rail->addWidget(button);
    m_stack->addWidget(widget);
    m_pages.push_back({view, button, widget, std::move(word), std::move(search)});
}

RoomView RoomFrame::view() const
{
    return static_cast<RoomView>(m_buttons->checkedId());
}

void RoomFrame::setView(RoomView view)
{
    for (const Page &page : m_pages) {
        if (page.view != view) continue;
        page.button->setChecked(true);
        m_stack->setCurrentWidget(page.widget);
        emit viewChanged();
    }
}

void RoomFrame::focusSearch()
{
    for (const Page &page : m_pages) {
        if (page.view == view() && page.search) page.search();
    }
}

QByteArray RoomFrame::saveLayout() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << static_cast<int>(view()) << m_seats->saveLayout();
    return bytes;
}

void RoomFrame::restoreLayout(const QByteArray &layout)
{
    QDataStream in(layout);
    int shown = 0;
    QByteArray seats;
    in >> shown >> seats;
    if (in.status() != QDataStream::Ok) return;
    m_seats->restoreLayout(seats);
    setView(static_cast<RoomView>(shown));
}

void RoomFrame::translate()
{
    int digit = 0;
    for (const Page &page : m_pages) {
        const QString word = page.word();
        page.button->setText(word);
        page.button->setAccessibleName(word);
        page.button->setToolTip(tr("%1 (Alt+%2)").arg(word).arg(++digit));
        page.button->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + digit)));
    }
}

void RoomFrame::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) translate();
    QWidget::changeEvent(event);
}

} // namespace freshseat::ui
