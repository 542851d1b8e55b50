// SPDX-License-Identifier: GPL-3.0-or-later
// RoomOverview: masters and journal.
#include "ui/seats/room_overview.h"

#include "core/services/room_service.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/seats/journal_list.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace freshseat::ui {

namespace {

QWidget *masterLine(const Master &master, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *mark = new QLabel(line);
    mark->setPixmap(
        icon(QStringLiteral("master"), Theme::current().accent).pixmap(QSize(24, 24), parent->devicePixelRatioF()));
    auto *name = new QLabel(text(master.name.value()), line);
    setRole(*name, "title");
    name->setTextFormat(Qt::PlainText);
    auto *details = new QLabel(
        RoomOverview::tr("version %1 of %2 · %3").arg(master.current).arg(master.snapshots).arg(sizeText(master.size)),
        line);
    setRole(*details, "dim");
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(name);
    words->addWidget(details);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setSpacing(10);
    layout->addWidget(mark);
    layout->addLayout(words, 1);
    return line;
}

QLabel *heading(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    setRole(*label, "title");
    return label;
}

} // namespace

RoomOverview::RoomOverview(services::RoomService &room, QWidget *parent)
    : QWidget(parent)
    , m_room(room)
    , m_masters(new QVBoxLayout)
    , m_journal(new JournalList(JournalList::Object::Shown, this))
{
    m_journal->setObjectName(QStringLiteral("roomJournal"));
    auto *hint = new QLabel(tr("Choose a seat to see its clone, sessions and addresses."), this);
    setRole(*hint, "dim");
    hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(8);
    layout->addWidget(heading(tr("Masters"), this));
    layout->addLayout(m_masters);
    layout->addSpacing(8);
    layout->addWidget(heading(tr("Journal"), this));
    layout->addWidget(m_journal, 1);
    layout->addWidget(hint);
    connect(&room, &services::RoomService::mastersChanged, this, &RoomOverview::showMasters);
    connect(&room, &services::RoomService::loaded, this, &RoomOverview::showJournal);
    connect(&room, &services::RoomService::journalAdded, m_journal, &JournalList::addEntry);
    showMasters();
    showJournal();
}

void RoomOverview::showMasters()
{
    while (QLayoutItem *item = m_masters->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Master &master : m_room.masters()) m_masters->addWidget(masterLine(master, this));
    if (!m_room.masters().empty()) return;
    auto *none = new QLabel(tr("No master yet: freshseatctl master import NAME FILE"), this);
    setRole(*none, "dim");
    none->setWordWrap(true);
    none->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_masters->addWidget(none);
}

void RoomOverview::showJournal()
{
    m_journal->setEntries({m_room.journal().begin(), m_room.journal().end()});
}

} // namespace freshseat::ui
