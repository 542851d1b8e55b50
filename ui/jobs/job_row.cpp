// SPDX-License-Identifier: GPL-3.0-or-later
// JobRow: listens to its job.
#include "ui/jobs/job_row.h"

#include "core/services/job.h"
#include "ui/common/format.h"
#include "ui/common/host_sentence.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace freshseat::ui {

using services::Job;

namespace {

constexpr int kIcon = 18;
constexpr int kRowsShown = 5;

QString titleOf(const Job &job)
{
    const int n = job.total();
    if (std::holds_alternative<ResetSeats>(job.action())) return JobRow::tr("Reset of %n seat(s)", nullptr, n);
    if (std::holds_alternative<RemoveSeats>(job.action())) return JobRow::tr("Removal of %n seat(s)", nullptr, n);
    return journalActionWord(std::string(actionName(job.action())));
}

bool isProblem(const ItemOutcome &item)
{
    return item.outcome != Outcome::Done;
}

} // namespace

JobRow::JobRow(Job *job, QWidget *parent)
    : QFrame(parent)
    , m_job(job)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_button(new QToolButton(this))
    , m_problems(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("jobRow"));
    setRole(*this, "card");
    setRole(*m_title, "title");
    m_summary->setObjectName(QStringLiteral("jobSummary"));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setMaximumWidth(220);
    m_button->setObjectName(QStringLiteral("jobButton"));
    m_button->setIconSize({14, 14});
    m_problems->setObjectName(QStringLiteral("jobProblems"));
    m_problems->setAccessibleName(tr("Seats that were not done"));
    m_problems->setColumnCount(3);
    m_problems->setHeaderHidden(true);
    m_problems->setRootIsDecorated(false);
    m_problems->setWordWrap(true);
    m_problems->header()->setStretchLastSection(true);
    m_problems->hide();

    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_icon);
    line->addWidget(m_title);
    line->addWidget(m_summary, 1);
    line->addWidget(m_bar);
    line->addWidget(m_button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 7, 8, 7);
    layout->setSpacing(6);
    layout->addLayout(line);
    layout->addWidget(m_problems);

    connect(m_button, &QToolButton::clicked, this, &JobRow::buttonClicked);
    connect(job, &Job::changed, this, &JobRow::refresh);
    connect(job, &Job::finished, this, &JobRow::showProblems);
    refresh();
    if (job->isOver()) showProblems();
}

QString JobRow::summary() const
{
    if (m_job->state() == Job::State::Failed) {
        const Error &error = *m_job->error();
        return QStringList{errorHeading(error.code) + ':', hostSentence(error.message), errorAdvice(error)}
            .join(' ')
            .trimmed();
    }
    QStringList parts;
    const auto add = [&](Outcome outcome, const QString &words) {
        if (m_job->count(outcome) > 0) parts << words;
    };
    add(Outcome::Done, tr("%n done", nullptr, m_job->count(Outcome::Done)));
    add(Outcome::Refused, tr("%n refused", nullptr, m_job->count(Outcome::Refused)));
    add(Outcome::Failed, tr("%n failed", nullptr, m_job->count(Outcome::Failed)));
    add(Outcome::Skipped, tr("%n skipped", nullptr, m_job->count(Outcome::Skipped)));
    // What else a change brought about: a schedule that follows, or has nobody left.
    if (m_job->items().size() == 1 && m_job->items().front().outcome == Outcome::Done)
        parts << hostSentence(m_job->items().front().message);
    parts.removeAll(QString());
    if (m_job->state() == Job::State::Cancelling)
        parts << tr("stopping after what is under way");
    else if (!m_job->isOver() && parts.isEmpty())
        parts << tr("working");
    return parts.join(QStringLiteral(" · "));
}

void JobRow::refresh()
{
    const Theme &theme = Theme::current();
    const bool over = m_job->isOver();
    const bool failed = m_job->state() == Job::State::Failed || m_job->count(Outcome::Failed) > 0;
    const bool partly = m_job->count(Outcome::Refused) > 0;
    const QString name = !over    ? QStringLiteral("state-resetting")
                         : failed ? QStringLiteral("state-failed")
                         : partly ? QStringLiteral("warning")
                                  : QStringLiteral("check");
    const QColor color = !over ? theme.accent : failed ? theme.error : partly ? theme.warning : theme.success;
    m_icon->setPixmap(icon(name, color).pixmap(QSize(kIcon, kIcon), devicePixelRatioF()));
    m_title->setText(titleOf(*m_job));
    m_summary->setText(summary());
    setRole(*m_summary, m_job->state() == Job::State::Failed ? "error" : "dim");
    m_bar->setVisible(!over);
    m_bar->setMaximum(m_job->total());
    m_bar->setValue(static_cast<int>(m_job->items().size()));
    const QString what = over ? tr("Close") : tr("Cancel");
    m_button->setIcon(icon(QStringLiteral("close")));
    m_button->setText(what);
    m_button->setToolButtonStyle(over ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_button->setToolTip(over ? tr("Close") : tr("Stop: what is under way is finished, the rest is left alone"));
    m_button->setAccessibleName(what);
    m_button->setEnabled(m_job->state() != Job::State::Cancelling);
    setAccessibleName(m_title->text() + QStringLiteral(": ") + m_summary->text());
}

void JobRow::showProblems()
{
    m_problems->clear();
    for (const ItemOutcome &item : m_job->items()) {
        if (!isProblem(item)) continue;
        auto *row =
            new QTreeWidgetItem(m_problems, {text(item.name), outcomeWord(item.outcome), hostSentence(item.message)});
        row->setToolTip(2, hostSentence(item.message));
    }
    const int rows = m_problems->topLevelItemCount();
    m_problems->setVisible(rows > 0);
    if (rows == 0) return;
    m_problems->resizeColumnToContents(0);
    m_problems->resizeColumnToContents(1);
    const int rowHeight = qMax(m_problems->sizeHintForRow(0), fontMetrics().height() + 8);
    m_problems->setFixedHeight(qMin(rows, kRowsShown) * rowHeight + 4);
}

void JobRow::buttonClicked()
{
    if (m_job->isOver())
        emit dismissed(m_job);
    else
        m_job->cancel();
}

} // namespace freshseat::ui
