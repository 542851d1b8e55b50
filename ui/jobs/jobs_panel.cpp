// SPDX-License-Identifier: GPL-3.0-or-later
// JobsPanel: a column of JobRows that grows to a third of a small window, then scrolls.
#include "ui/jobs/jobs_panel.h"

#include "core/services/job.h"
#include "core/services/room_service.h"
#include "ui/jobs/job_row.h"

#include <QEvent>
#include <QTimer>
#include <QVBoxLayout>

namespace freshseat::ui {

using services::Job;

namespace {
constexpr int kMostHeight = 230;
}

JobsPanel::JobsPanel(services::RoomService &room, QWidget *parent)
    : QScrollArea(parent)
    , m_room(room)
    , m_content(new QWidget(this))
    , m_layout(new QVBoxLayout(m_content))
{
    setObjectName(QStringLiteral("jobsPanel"));
    setAccessibleName(tr("Jobs"));
    setWhatsThis(
        tr("What is being done in the room, and what came of it. A job can be stopped; what was not done stays here "
           "with its reason."));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    setWidget(m_content);
    m_content->installEventFilter(this);
    connect(&room, &services::RoomService::jobAdded, this, &JobsPanel::add);
    connect(&room, &services::RoomService::jobRemoved, this, &JobsPanel::remove);
    hide();
}

QSize JobsPanel::sizeHint() const
{
    return {QScrollArea::sizeHint().width(), qMin(m_layout->sizeHint().height(), kMostHeight)};
}

bool JobsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        setFixedHeight(sizeHint().height());
        updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}

void JobsPanel::add(Job *job)
{
    if (job->attention() == Job::Attention::Shown) return present(job);
    connect(job, &Job::finished, this, [this, job] {
        if (!job->isClean()) present(job);
    });
}

void JobsPanel::present(Job *job)
{
    auto *row = new JobRow(job, m_content);
    m_layout->insertWidget(0, row);
    connect(row, &JobRow::dismissed, &m_room, &services::RoomService::dismiss);
    connect(job, &Job::finished, this, [this, job] { scheduleFarewell(job); });
    setVisible(true);
}

void JobsPanel::scheduleFarewell(Job *job)
{
    if (!job->isClean()) return;
    QTimer::singleShot(m_farewell, job, [this, job] { m_room.dismiss(job); });
}

void JobsPanel::remove(Job *job)
{
    for (auto *row : m_content->findChildren<JobRow *>()) {
        if (row->job() != job) continue;
        m_layout->removeWidget(row);
        row->disconnect();
        row->hide();
        row->deleteLater();
    }
    setVisible(m_layout->count() > 0);
}

} // namespace freshseat::ui
