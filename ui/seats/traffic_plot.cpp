// SPDX-License-Identifier: GPL-3.0-or-later
// TrafficPlot: two lines of Qt Charts in our colours.
#include "ui/seats/traffic_plot.h"

#include "ui/common/theme.h"

#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>

namespace freshseat::ui {

namespace {

constexpr double kMebi = 1024.0 * 1024.0;
constexpr double kFineBelow = 4; ///< MiB a second
constexpr double kLeast = 1;     ///< MiB a second: a quiet line stays at the bottom
constexpr double kSeconds = static_cast<double>(services::Traffic::kInterval.count()) / 1000;
constexpr double kMinutes = services::Traffic::kKept * kSeconds / 60;

} // namespace

TrafficPlot::TrafficPlot(QWidget *parent)
    : QChartView(parent)
    , m_read(new QLineSeries(this))
    , m_written(new QLineSeries(this))
    , m_time(new QValueAxis(this))
    , m_rate(new QValueAxis(this))
{
    setObjectName(QStringLiteral("trafficPlot"));
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    QChart *plot = chart();
    plot->setMargins({0, 0, 0, 0});
    plot->setBackgroundVisible(false);
    plot->setLocalizeNumbers(true);
    plot->legend()->setAlignment(Qt::AlignBottom);
    plot->layout()->setContentsMargins(0, 0, 0, 0);
    plot->addAxis(m_time, Qt::AlignBottom);
    plot->addAxis(m_rate, Qt::AlignLeft);
    for (QLineSeries *series : {m_read, m_written}) {
        plot->addSeries(series);
        series->attachAxis(m_time);
        series->attachAxis(m_rate);
    }
    m_time->setRange(-kMinutes, 0);
    m_time->setTickCount(2);
    m_rate->setTickCount(3);
    m_rate->setLabelFormat(QStringLiteral("%.0f"));
    m_rate->setRange(0, kLeast);
    translate();
    restyle();
}

void TrafficPlot::setSamples(const std::deque<services::TrafficSample> &samples)
{
    QList<QPointF> read;
    QList<QPointF> written;
    double most = kLeast;
    const double first = -static_cast<double>(samples.size()) * kSeconds / 60;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double at = first + static_cast<double>(i + 1) * kSeconds / 60;
        read << QPointF(at, samples[i].read / kMebi);
        written << QPointF(at, samples[i].written / kMebi);
        most = std::max({most, samples[i].read / kMebi, samples[i].written / kMebi});
    }
    m_read->replace(read);
    m_written->replace(written);
    m_rate->setRange(0, most);
    m_rate->applyNiceNumbers();
    m_rate->setTickCount(3);
    m_rate->setLabelFormat(m_rate->max() < kFineBelow ? QStringLiteral("%.1f") : QStringLiteral("%.0f"));
}

void TrafficPlot::restyle()
{
    if (m_styling) return;
    m_styling = true;
    const Theme &theme = Theme::current();
    m_read->setPen(QPen(theme.accent, 1.6));
    m_written->setPen(QPen(theme.warning, 1.6));
    chart()->legend()->setLabelColor(theme.dim);
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.85);
    chart()->legend()->setFont(small);
    for (QValueAxis *axis : {m_time, m_rate}) {
        axis->setLabelsColor(theme.dim);
        axis->setLabelsFont(small);
        axis->setGridLineColor(theme.border);
        axis->setLinePenColor(theme.border);
    }
    setBackgroundBrush(Qt::transparent);
    viewport()->setAutoFillBackground(false);
    m_styling = false;
}

void TrafficPlot::translate()
{
    m_read->setName(tr("read, MiB/s"));
    m_written->setName(tr("written, MiB/s"));
    //: Minutes, at the axis of a plot.
    m_time->setLabelFormat(QStringLiteral("%.0f ") + tr("min"));
    setAccessibleName(tr("Traffic of the last minutes"));
}

void TrafficPlot::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) translate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) restyle();
}

} // namespace freshseat::ui
