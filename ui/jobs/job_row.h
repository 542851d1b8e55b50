// SPDX-License-Identifier: GPL-3.0-or-later
// One job in the jobs panel: what it does, how far it is, which seats did not make it and why, cancel or close.
#pragma once
#include <QFrame>

class QLabel;
class QProgressBar;
class QToolButton;
class QTreeWidget;

namespace freshseat::services {
class Job;
}

namespace freshseat::ui {

class JobRow : public QFrame
{
    Q_OBJECT
public:
    explicit JobRow(services::Job *job, QWidget *parent = nullptr);

    [[nodiscard]] services::Job *job() const { return m_job; }
    [[nodiscard]] QString summary() const; ///< "18 done, 1 refused, 1 failed"

signals:
    void dismissed(freshseat::services::Job *job);

private:
    void refresh();
    void showProblems();
    void buttonClicked();

    services::Job *m_job;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_summary;
    QProgressBar *m_bar;
    QToolButton *m_button;
    QTreeWidget *m_problems;
};

} // namespace freshseat::ui
