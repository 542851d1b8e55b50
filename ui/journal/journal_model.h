// SPDX-License-Identifier: GPL-3.0-or-later
// The room's journal as rows, newest first.
#pragma once
#include "core/model/room.h"

#include <QAbstractTableModel>

#include <deque>
#include <vector>

namespace freshseat::ui {

class JournalModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, ActionColumn, ObjectColumn, OutcomeColumn, WhoColumn, DetailColumn, ColumnCount };
    enum Role {
        OutcomeRole = Qt::UserRole, ///< QString, the journal's own word
        ActionRole,                 ///< QString, the journal's own word
        AtRole,                     ///< QDateTime
    };
    static constexpr std::size_t kMost = 20000; ///< the oldest leave

    explicit JournalModel(QObject *parent = nullptr);

    /// A listing; entries that are newer than all of it stay.
    void setEntries(const std::vector<JournalEntry> &oldestFirst);
    /// Nothing happens for one that is there.
    void add(const JournalEntry &entry);
    [[nodiscard]] const JournalEntry &entry(int row) const { return m_entries[static_cast<std::size_t>(row)]; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::deque<JournalEntry> m_entries; ///< newest first
};

} // namespace freshseat::ui
