// SPDX-License-Identifier: GPL-3.0-or-later
// How full something is, as a thin bar; the words stand beside it.
#pragma once
#include <QWidget>

namespace freshseat::ui {

class Gauge : public QWidget
{
    Q_OBJECT
public:
    explicit Gauge(QWidget *parent = nullptr);
    void setFill(double fill); ///< 0 to 1

    [[nodiscard]] QSize sizeHint() const override { return {80, 6}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_fill = 0;
};

} // namespace freshseat::ui
