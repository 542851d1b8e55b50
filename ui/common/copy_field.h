// SPDX-License-Identifier: GPL-3.0-or-later
// A value that people paste elsewhere (MAC, IQN, portal): elided text with a button that copies all of it.
#pragma once
#include <QWidget>

class QToolButton;

namespace freshseat::ui {

class CopyField : public QWidget
{
    Q_OBJECT
public:
    /// `what` is the value's name for people who cannot see the button: "MAC address".
    explicit CopyField(const QString &what, QWidget *parent = nullptr);

    void setValue(const QString &value);
    [[nodiscard]] QString value() const { return m_value; }

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void copy();

    QString m_what;
    QString m_value;
    QToolButton *m_button;
};

} // namespace freshseat::ui
