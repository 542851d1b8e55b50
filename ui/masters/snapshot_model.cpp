// SPDX-License-Identifier: GPL-3.0-or-later
// SnapshotModel: snapshots in words.
#include "ui/masters/snapshot_model.h"

#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QLocale>

#include <algorithm>

namespace freshseat::ui {

namespace {

QString marks(const Snapshot &snapshot)
{
    QStringList words;
    if (snapshot.current) words << SnapshotModel::tr("current");
    if (snapshot.lastKnownGood) words << SnapshotModel::tr("last known good");
    if (snapshot.bad) words << SnapshotModel::tr("bad");
    return words.join(QStringLiteral(", "));
}

QString seats(const Snapshot &snapshot)
{
    QStringList names;
    for (const std::string &name : snapshot.clones) names << text(name);
    if (names.isEmpty()) return SnapshotModel::tr("nobody");
    return SnapshotModel::tr("%n seat(s): %1", nullptr, static_cast<int>(names.size()))
        .arg(names.join(QStringLiteral(", ")));
}

/// What it takes on the storage host's disk, and what dropping it would give back.
QString stored(const Snapshot &snapshot)
{
    if (!snapshot.storedBytes) return {};
    if (!snapshot.freedBytes) return sizeText(*snapshot.storedBytes);
    return SnapshotModel::tr("%1, dropping it frees %2")
        .arg(sizeText(*snapshot.storedBytes), sizeText(*snapshot.freedBytes));
}

QVariant decoration(const Snapshot &snapshot)
{
    const Theme &theme = Theme::current();
    if (snapshot.bad) return icon(QStringLiteral("warning"), theme.error);
    if (snapshot.current) return icon(QStringLiteral("check"), theme.success);
    return {};
}

} // namespace

SnapshotModel::SnapshotModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void SnapshotModel::setSnapshots(std::vector<Snapshot> snapshots)
{
    std::sort(snapshots.begin(), snapshots.end(),
              [](const Snapshot &a, const Snapshot &b) { return a.number > b.number; });
    const auto same = std::equal(snapshots.begin(), snapshots.end(), m_snapshots.begin(), m_snapshots.end(),
                                 [](const Snapshot &a, const Snapshot &b) { return a.number == b.number; });
    if (!same) beginResetModel();
    m_snapshots = std::move(snapshots);
    if (!same)
        endResetModel();
    else
        retranslate();
}

const Snapshot *SnapshotModel::snapshot(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_snapshots[static_cast<std::size_t>(row)];
}

void SnapshotModel::retranslate()
{
    if (!m_snapshots.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int SnapshotModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_snapshots.size());
}

int SnapshotModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SnapshotModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Snapshot &found = *snapshot(index.row());
    if (role == Qt::DecorationRole && index.column() == MarkColumn) return decoration(found);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    switch (index.column()) {
    case NumberColumn:
        return QLocale().toString(found.number);
    case CommentColumn:
        return text(found.comment);
    case TimeColumn:
        return QLocale().toString(localTime(found.created), QLocale::ShortFormat);
    case SizeColumn:
        return sizeText(found.changedBytes);
    case StoredColumn:
        return stored(found);
    case MarkColumn:
        return marks(found);
    default:
        return seats(found);
    }
}

QVariant SnapshotModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case NumberColumn:
        return tr("Version");
    case CommentColumn:
        return tr("Comment");
    case TimeColumn:
        return tr("Made");
    case SizeColumn:
        return tr("Size of what changed");
    case StoredColumn:
        return tr("On disk");
    case MarkColumn:
        return tr("State");
    default:
        return tr("Used by");
    }
}

} // namespace freshseat::ui
