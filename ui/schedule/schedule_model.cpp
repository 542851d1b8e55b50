// SPDX-License-Identifier: GPL-3.0-or-later
// ScheduleModel: entries in words.
#include "ui/schedule/schedule_model.h"

#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/run_words.h"
#include "ui/schedule/schedule_words.h"

namespace freshseat::ui {

namespace {

QString cell(const Schedule &entry, int column)
{
    switch (column) {
    case ScheduleModel::ActionColumn:
        return actionWord(entry.spec.action);
    case ScheduleModel::SeatsColumn:
        return seatsWord(entry.spec.seats);
    case ScheduleModel::TimeColumn:
        return timesWord(entry.spec);
    case ScheduleModel::DaysColumn:
        return daysWord(entry.spec.days);
    case ScheduleModel::NextColumn:
        return entry.nextRun ? timeText(*entry.nextRun) : ScheduleModel::tr("switched off");
    case ScheduleModel::LastColumn:
        return entry.lastRun ? timeText(*entry.lastRun) : ScheduleModel::tr("never");
    case ScheduleModel::ResultColumn:
        return entry.lastResult ? runResultWords(*entry.lastResult) : QString();
    default:
        return text(entry.runsOn);
    }
}

} // namespace

ScheduleModel::ScheduleModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void ScheduleModel::setEntries(std::vector<Schedule> entries)
{
    const auto same = std::equal(entries.begin(), entries.end(), m_entries.begin(), m_entries.end(),
                                 [](const Schedule &a, const Schedule &b) { return a.id == b.id; });
    if (!same) beginResetModel();
    m_entries = std::move(entries);
    if (!same)
        endResetModel();
    else
        retranslate();
}

const Schedule *ScheduleModel::entry(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_entries[static_cast<std::size_t>(row)];
}

void ScheduleModel::setLive(bool live)
{
    m_live = live;
    retranslate();
}

void ScheduleModel::retranslate()
{
    if (!m_entries.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ScheduleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ScheduleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ScheduleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Schedule &found = *entry(index.row());
    if (role == Qt::DisplayRole) return cell(found, index.column());
    if (role == Qt::ToolTipRole) return cell(found, index.column());
    if (role == Qt::CheckStateRole && index.column() == ActionColumn)
        return found.enabled ? Qt::Checked : Qt::Unchecked;
    return {};
}

QVariant ScheduleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case ActionColumn:
        return tr("What");
    case SeatsColumn:
        return tr("Seats");
    case TimeColumn:
        return tr("Time");
    case DaysColumn:
        return tr("Days");
    case NextColumn:
        return tr("Next run");
    case LastColumn:
        return tr("Last run");
    case ResultColumn:
        return tr("Last result");
    default:
        return tr("Runs on");
    }
}

Qt::ItemFlags ScheduleModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (m_live && index.isValid() && index.column() == ActionColumn) flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool ScheduleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Schedule *found = entry(index.row());
    if (found == nullptr || role != Qt::CheckStateRole || index.column() != ActionColumn) return false;
    emit switchRequested(found->id, value.toInt() == Qt::Checked);
    return true;
}

} // namespace freshseat::ui
