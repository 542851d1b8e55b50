// SPDX-License-Identifier: GPL-3.0-or-later
// ResetDialog: two previews become one question.
#include "ui/seats/reset_dialog.h"

#include "core/services/room_service.h"
#include "ui/common/error_view.h"
#include "ui/common/format.h"
#include "ui/common/host_sentence.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/jobs/host_calls_view.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace freshseat::ui {

namespace {

constexpr int kRowsShown = 6; ///< two lists of them fit a window of 720
constexpr int kRowsOnSmallScreen = 3;
constexpr int kSmallScreen = 680; ///< pixels: a notebook's whose scale is 150 %

QTreeWidget *makeList(QWidget *parent, const QStringList &columns)
{
    auto *list = new QTreeWidget(parent);
    list->setColumnCount(static_cast<int>(columns.size()));
    list->setHeaderLabels(columns);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setFocusPolicy(Qt::TabFocus);
    return list;
}

void fitHeight(QTreeWidget *list)
{
    const bool small = list->screen()->availableGeometry().height() < kSmallScreen;
    const int rows = qMin(list->topLevelItemCount(), small ? kRowsOnSmallScreen : kRowsShown);
    const int row = qMax(list->sizeHintForRow(0), list->fontMetrics().height() + 8);
    list->setFixedHeight(rows * row + list->header()->sizeHint().height() + 4);
    for (int column = 0; column + 1 < list->columnCount(); ++column) {
        list->resizeColumnToContents(column);
        list->setColumnWidth(column, list->columnWidth(column) + 18);
    }
}

QString lossText(std::uint64_t bytes)
{
    return bytes == 0 ? ResetDialog::tr("nothing written") : sizeText(bytes);
}

} // namespace

ResetDialog::ResetDialog(services::RoomService &room, std::vector<SeatName> seats, QWidget *parent)
    : QDialog(parent)
    , m_room(room)
    , m_seats(std::move(seats))
    , m_heading(new QLabel(this))
    , m_text(new QLabel(this))
    , m_busy(new QProgressBar(this))
    , m_error(new ErrorView(this))
    , m_losses(makeList(this, {tr("Seat"), tr("Lost"), tr("Master")}))
    , m_inUse(new QFrame(this))
    , m_inUseText(new QLabel(m_inUse))
    , m_inUseList(makeList(m_inUse, {tr("Seat"), tr("Lost"), tr("Used from")}))
    , m_force(new QCheckBox(m_inUse))
    , m_left(new QLabel(this))
    , m_calls(new HostCallsView(room, this))
{
    setObjectName(QStringLiteral("resetDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    ask();
}

void ResetDialog::build()
{
    const int n = static_cast<int>(m_seats.size());
    setWindowTitle(n == 1 ? tr("Reset %1").arg(text(m_seats.front().value())) : tr("Reset %n seat(s)", nullptr, n));
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.25);
    big.setWeight(QFont::DemiBold);
    m_heading->setFont(big);
    m_heading->setText(n == 1 ? tr("Make %1 fresh again?").arg(text(m_seats.front().value()))
                              : tr("Make %n seat(s) fresh again?", nullptr, n));
    m_text->setObjectName(QStringLiteral("resetText"));
    m_text->setText(tr("Asking the storage host what would be lost…"));
    m_left->setObjectName(QStringLiteral("resetLeft"));
    m_losses->setObjectName(QStringLiteral("resetLosses"));
    m_losses->setAccessibleName(tr("What is lost"));
    m_inUse->setObjectName(QStringLiteral("resetInUse"));
    setRole(*m_inUse, "warning-box");
    m_inUseText->setObjectName(QStringLiteral("resetInUseText"));
    setRole(*m_inUseText, "warning");
    m_inUseList->setAccessibleName(tr("Seats in use"));
    m_force->setObjectName(QStringLiteral("resetForce"));
    m_busy->setRange(0, 0);
    for (QLabel *label : {m_heading, m_text, m_left, m_inUseText}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }

    auto *warning = new QVBoxLayout(m_inUse);
    warning->setContentsMargins(12, 10, 12, 10);
    warning->addWidget(m_inUseText);
    warning->addWidget(m_inUseList);
    warning->addWidget(m_force);

    auto *buttons = new QDialogButtonBox(this);
    m_reset = buttons->addButton(tr("Reset"), QDialogButtonBox::AcceptRole);
    m_reset->setObjectName(QStringLiteral("resetConfirm"));
    setRole(*m_reset, "danger");
    m_reset->setEnabled(false);
    m_reset->setDefault(true);
    m_cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_cancel->setObjectName(QStringLiteral("resetCancel"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_heading, m_text, m_busy, m_error, m_losses, m_inUse, m_left, m_calls})
        layout->addWidget(widget);
    layout->addStretch(1);
    layout->addWidget(buttons);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_losses, m_inUse, m_left}) widget->hide();
    m_heading->setMinimumWidth(520); // not the dialog's: the layout keeps that wide enough for every word

    connect(m_force, &QCheckBox::toggled, this, &ResetDialog::showChoice);
    connect(m_calls, &HostCallsView::resized, this, &ResetDialog::settle);
    connect(buttons, &QDialogButtonBox::accepted, this, &ResetDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &ResetDialog::reject);
}

void ResetDialog::ask()
{
    const SeatSelection selection{m_seats, {}, false};
    m_room.preview(ResetSeats{selection, false}, this, [this](auto changes) { onPlain(std::move(changes)); });
    m_room.preview(ResetSeats{selection, true}, this, [this](auto changes) { onForced(std::move(changes)); });
}

void ResetDialog::onPlain(Result<std::vector<Change>> changes)
{
    if (!changes) return showFailure(changes.error());
    m_plain = std::move(*changes);
    if (m_forced) showPlan();
}

void ResetDialog::onForced(Result<std::vector<Change>> changes)
{
    if (!changes) return showFailure(changes.error());
    m_forced = std::move(*changes);
    if (m_plain) showPlan();
}

void ResetDialog::showFailure(const Error &error)
{
    m_busy->hide();
    m_text->hide();
    m_error->show(error);
    m_reset->hide();
    m_cancel->setText(tr("Close"));
}

void ResetDialog::showPlan()
{
    if (m_error->isVisibleTo(this)) return;
    m_plan = planReset(*m_plain, *m_forced);
    m_busy->hide();
    for (const auto &loss : m_plan.free) {
        const Seat *seat = m_room.seat(loss.name);
        const QString master = seat != nullptr ? text(seat->master.value()) : QString();
        new QTreeWidgetItem(m_losses, {text(loss.name.value()), lossText(loss.bytes), master});
    }
    for (const auto &loss : m_plan.inUse) {
        const Seat *seat = m_room.seat(loss.name);
        QStringList from;
        if (seat != nullptr) {
            for (const auto &session : seat->sessions)
                from << tr("%1 since %2").arg(text(session.address), timeText(session.since));
        }
        auto *row = new QTreeWidgetItem(m_inUseList, {text(loss.name.value()), lossText(loss.bytes), from.join(", ")});
        for (const auto &session : loss.sessions) row->setToolTip(2, hostSentence(session));
    }
    m_losses->setVisible(!m_plan.free.empty());
    m_inUse->setVisible(!m_plan.inUse.empty());
    QStringList left;
    for (const auto &[name, reason] : m_plan.left)
        left << tr("%1 is left as it is: %2").arg(text(name.value()), hostSentence(reason));
    m_left->setText(left.join('\n'));
    m_left->setVisible(!left.isEmpty());
    fitHeight(m_losses);
    fitHeight(m_inUseList);
    const int used = static_cast<int>(m_plan.inUse.size());
    m_inUseText->setText(tr("%n seat(s) in use will be skipped.", nullptr, used));
    m_force->setText(tr("Also reset %n seat(s) in use: drops the session, unsaved work is lost", nullptr, used));
    showChoice();
    settle();
    m_reset->setFocus();
}

/// It has grown while it was open: back to the middle of its window.
void ResetDialog::settle()
{
    // Not adjustSize(): that stops at two thirds of the screen and cuts what is long in other languages.
    layout()->activate(); // what was shown just now counts
    const int width = qMax(sizeHint().width(), minimumWidth());
    resize(QSize(width, layout()->totalHeightForWidth(width)).boundedTo(screen()->availableSize()));
    const QWidget *window = parentWidget() != nullptr ? parentWidget()->window() : nullptr;
    if (window == nullptr) return;
    QRect place(QPoint(), size());
    place.moveCenter(window->geometry().center());
    const QRect screen = window->screen()->availableGeometry();
    place.moveTop(qMax(screen.top(), qMin(place.top(), screen.bottom() - place.height())));
    move(place.topLeft());
}

std::vector<SeatName> ResetDialog::chosen() const
{
    std::vector<SeatName> names;
    for (const auto &loss : m_plan.free) names.push_back(loss.name);
    if (m_force->isChecked()) {
        for (const auto &loss : m_plan.inUse) names.push_back(loss.name);
    }
    return names;
}

void ResetDialog::showChoice()
{
    const auto names = chosen();
    const int n = static_cast<int>(names.size());
    std::uint64_t bytes = ResetPlan::bytes(m_plan.free);
    if (m_force->isChecked()) bytes += ResetPlan::bytes(m_plan.inUse);
    if (n == 0 && m_plan.inUse.empty())
        m_text->setText(tr("Nothing can be reset now."));
    else if (n == 0)
        m_text->setText(tr("Nothing will be reset: every chosen seat is in use."));
    else if (bytes == 0)
        m_text->setText(tr("Nothing is lost: nothing was written since the last reset."));
    else
        m_text->setText(tr("%1 written since the last reset will be lost for good. The master stays as it is.")
                            .arg(sizeText(bytes)));
    m_reset->setText(tr("Reset %n seat(s)", nullptr, n));
    m_reset->setEnabled(n > 0);
    m_calls->setAction(ResetSeats{{names, {}, false}, m_force->isChecked()});
    if (n == 0) m_calls->hide();
}

void ResetDialog::confirm()
{
    const auto names = chosen();
    if (names.empty()) return;
    emit confirmed(names, m_force->isChecked());
    accept();
}

} // namespace freshseat::ui
