// SPDX-License-Identifier: GPL-3.0-or-later
// A failure in words, on the spot: heading, what happened, what to do.
#pragma once
#include "core/base/result.h"

#include <QFrame>

class QLabel;

namespace freshseat::ui {

class ErrorView : public QFrame
{
    Q_OBJECT
public:
    explicit ErrorView(QWidget *parent = nullptr); ///< hidden until it has something to say

    void show(const Error &error);
    void clear();
    [[nodiscard]] QString text() const;

private:
    QLabel *m_heading;
    QLabel *m_message;
    QLabel *m_advice;
};

} // namespace freshseat::ui
