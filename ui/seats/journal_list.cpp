// SPDX-License-Identifier: GPL-3.0-or-later
// JournalList: two lines an entry.
#include "ui/seats/journal_list.h"

#include "ui/common/format.h"
#include "ui/common/host_sentence.h"
#include "ui/common/run_words.h"
#include "ui/common/theme.h"
#include "ui/common/words.h"

#include <QPainter>

namespace freshseat::ui {

namespace {

constexpr int kMost = 200;

} // namespace

JournalList::JournalList(Object object, QWidget *parent)
    : QListWidget(parent)
    , m_object(object)
{
    setRole(*this, "plain");
    setWordWrap(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setIconSize({16, 16});
    setAccessibleName(tr("Journal"));
}

void JournalList::setEntries(const std::vector<JournalEntry> &oldestFirst)
{
    clear();
    for (const JournalEntry &entry : oldestFirst) addEntry(entry);
}

void JournalList::addEntry(const JournalEntry &entry)
{
    QString first = journalActionWord(entry.action);
    if (m_object == Object::Shown) first += QStringLiteral(" · ") + journalObjectName(entry.object);
    first += QStringLiteral(" · ") + journalOutcomeWord(entry.outcome);
    const QString second = tr("%1 by %2").arg(timeText(entry.at), whoWords(entry.who));
    auto *item = new QListWidgetItem(outcomeIcon(entry.outcome), first + '\n' + second);
    if (!entry.detail.empty()) item->setToolTip(hostSentence(entry.detail));
    insertItem(0, item);
    while (count() > kMost) delete takeItem(count() - 1);
}

void JournalList::paintEvent(QPaintEvent *event)
{
    QListWidget::paintEvent(event);
    if (count() > 0) return;
    QPainter painter(viewport());
    painter.setPen(Theme::current().dim);
    painter.drawText(viewport()->rect(), static_cast<int>(Qt::AlignTop) | static_cast<int>(Qt::AlignLeading),
                     tr("Nothing has been done yet."));
}

} // namespace freshseat::ui
