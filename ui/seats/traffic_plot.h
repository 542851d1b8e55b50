// SPDX-License-Identifier: GPL-3.0-or-later
// One seat's traffic of the last minutes: read and written, in MiB a second.
#pragma once
#include "core/services/traffic.h"

#include <QChartView>

#include <deque>

class QLineSeries;
class QValueAxis;

namespace freshseat::ui {

class TrafficPlot : public QChartView
{
    Q_OBJECT
public:
    explicit TrafficPlot(QWidget *parent = nullptr);

    void setSamples(const std::deque<services::TrafficSample> &samples);

    [[nodiscard]] QSize sizeHint() const override { return {260, 140}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 120}; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    void translate();

    QLineSeries *m_read;
    QLineSeries *m_written;
    QValueAxis *m_time;
    QValueAxis *m_rate;
    bool m_styling = false; ///< setting a palette tells of itself
};

} // namespace freshseat::ui
