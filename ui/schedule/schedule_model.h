// SPDX-License-Identifier: GPL-3.0-or-later
// The room's schedule as rows; the first column switches an entry on and off.
#pragma once
#include "core/model/schedule.h"

#include <QAbstractTableModel>

#include <vector>

namespace freshseat::ui {

class ScheduleModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        ActionColumn,
        SeatsColumn,
        TimeColumn,
        DaysColumn,
        NextColumn,
        LastColumn,
        ResultColumn,
        WhereColumn,
        ColumnCount
    };

    explicit ScheduleModel(QObject *parent = nullptr);

    /// By id. Rows that are there are changed, so that a selection stays.
    void setEntries(std::vector<Schedule> entries);
    [[nodiscard]] const std::vector<Schedule> &entries() const { return m_entries; }
    [[nodiscard]] const Schedule *entry(int row) const;
    void setLive(bool live); ///< whether entries can be switched
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Asks for the switch; the row changes when the storage host has done it.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void switchRequested(freshseat::ScheduleId id, bool on);

private:
    std::vector<Schedule> m_entries;
    bool m_live = true;
};

} // namespace freshseat::ui
