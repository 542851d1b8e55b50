// SPDX-License-Identifier: GPL-3.0-or-later
// What the schedule does in a week: seven days side by side, midnight at the top. Arrows go from run to run.
#pragma once
#include "core/model/schedule.h"

#include <QWidget>

#include <vector>

namespace freshseat::ui {

class WeekView : public QWidget
{
    Q_OBJECT
public:
    /// One run of an entry, or the part of it that falls on that day.
    struct Block {
        ScheduleId id = 0;
        int day = 1;  ///< 1 = Monday
        int from = 0; ///< minutes since midnight
        int to = 0;   ///< > from; 1440 = midnight
        int lane = 0; ///< blocks of a day that meet stand side by side
        int lanes = 1;
    };
    explicit WeekView(QWidget *parent = nullptr);

    void setEntries(const std::vector<Schedule> &entries);
    void setCurrent(ScheduleId id);
    /// Only entries that are switched on. A run without a give-up time is shown as long as half an hour.
    [[nodiscard]] static std::vector<Block> blocksOf(const std::vector<Schedule> &entries);

    [[nodiscard]] QSize sizeHint() const override { return {700, 260}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {420, 170}; }

signals:
    void chosen(freshseat::ScheduleId id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF rectOf(const Block &block) const;
    [[nodiscard]] QRectF grid() const;
    [[nodiscard]] const Schedule *entry(ScheduleId id) const;
    [[nodiscard]] const Block *blockAt(const QPointF &point) const;
    void paintGrid(QPainter &painter) const;
    void describe();
    [[nodiscard]] int beside(int step) const; ///< the block on the next day that has one; -1: none has
    void goTo(int block);

    std::vector<Schedule> m_entries;
    std::vector<Block> m_blocks;
    ScheduleId m_current = 0;
    int m_at = -1; ///< the block that the keys have chosen; -1: none
};

} // namespace freshseat::ui
