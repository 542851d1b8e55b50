// SPDX-License-Identifier: GPL-3.0-or-later
// JournalModel: entries in words.
#include "ui/journal/journal_model.h"

#include "ui/common/format.h"
#include "ui/common/host_sentence.h"
#include "ui/common/icons.h"
#include "ui/common/run_words.h"
#include "ui/common/theme.h"
#include "ui/common/words.h"

#include <QDateTime>
#include <QLocale>

namespace freshseat::ui {

namespace {

QString cell(const JournalEntry &entry, int column)
{
    switch (column) {
    case JournalModel::TimeColumn:
        return QLocale().toString(localTime(entry.at), QLocale::ShortFormat);
    case JournalModel::ActionColumn:
        return journalActionWord(entry.action);
    case JournalModel::ObjectColumn:
        return journalObjectName(entry.object);
    case JournalModel::OutcomeColumn:
        return journalOutcomeWord(entry.outcome);
    case JournalModel::WhoColumn:
        return whoWords(entry.who);
    default:
        return runResultWords(entry.detail);
    }
}

} // namespace

JournalModel::JournalModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void JournalModel::setEntries(const std::vector<JournalEntry> &oldestFirst)
{
    // What came in while the listing was on its way is newer than all of it.
    const std::int64_t last = oldestFirst.empty() ? 0 : oldestFirst.back().id;
    beginResetModel();
    std::erase_if(m_entries, [last](const JournalEntry &entry) { return entry.id <= last; });
    m_entries.insert(m_entries.end(), oldestFirst.rbegin(), oldestFirst.rend());
    endResetModel();
}

void JournalModel::add(const JournalEntry &entry)
{
    if (!m_entries.empty() && entry.id != 0 && entry.id <= m_entries.front().id) return;
    beginInsertRows({}, 0, 0);
    m_entries.push_front(entry);
    endInsertRows();
    if (m_entries.size() <= kMost) return;
    const int last = static_cast<int>(m_entries.size()) - 1;
    beginRemoveRows({}, last, last);
    m_entries.pop_back();
    endRemoveRows();
}

void JournalModel::retranslate()
{
    if (m_entries.empty()) return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const JournalEntry &found = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell(found, index.column());
    case Qt::ToolTipRole:
        return found.detail.empty() ? QVariant() : QVariant(hostSentence(found.detail));
    case Qt::DecorationRole:
        return index.column() == OutcomeColumn ? QVariant(outcomeIcon(found.outcome)) : QVariant();
    case OutcomeRole:
        return text(found.outcome);
    case ActionRole:
        return text(found.action);
    case AtRole:
        return localTime(found.at);
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case ActionColumn:
        return tr("What");
    case ObjectColumn:
        return tr("Which");
    case OutcomeColumn:
        return tr("Outcome");
    case WhoColumn:
        return tr("Who");
    default:
        return tr("Details");
    }
}

} // namespace freshseat::ui
