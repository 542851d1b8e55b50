// SPDX-License-Identifier: GPL-3.0-or-later
// ActionDialog: preview, then perform.
#include "ui/jobs/action_dialog.h"

#include "core/services/room_service.h"
#include "ui/common/change_words.h"
#include "ui/common/error_view.h"
#include "ui/common/format.h"
#include "ui/common/host_sentence.h"
#include "ui/common/theme.h"
#include "ui/jobs/host_calls_view.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace freshseat::ui {

namespace {

constexpr int kChangesShown = 10;

bool isLeftAlone(const Change &change)
{
    return change.what == "refused" || change.what == "skipped";
}

} // namespace

ActionDialog::ActionDialog(services::RoomService &room, Action action, const Words &words, QWidget *parent)
    : QDialog(parent)
    , m_room(room)
    , m_action(std::move(action))
    , m_heading(new QLabel(words.heading, this))
    , m_text(new QLabel(tr("Asking the storage host what would change…"), this))
    , m_busy(new QProgressBar(this))
    , m_error(new ErrorView(this))
    , m_changes(new QTreeWidget(this))
    , m_calls(new HostCallsView(room, this))
{
    setObjectName(QStringLiteral("actionDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(words.heading);
    build(words);
    m_room.preview(m_action, this, [this](const Result<std::vector<Change>> &changes) { onPreview(changes); });
}

void ActionDialog::build(const Words &words)
{
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.25);
    big.setWeight(QFont::DemiBold);
    m_heading->setFont(big);
    m_text->setObjectName(QStringLiteral("actionText"));
    for (QLabel *label : {m_heading, m_text}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_busy->setRange(0, 0);
    m_changes->setObjectName(QStringLiteral("actionChanges"));
    m_changes->setAccessibleName(tr("What would change"));
    m_changes->setHeaderLabels({tr("What"), tr("Which"), tr("Details"), tr("Lost")});
    m_changes->setRootIsDecorated(false);
    m_changes->setUniformRowHeights(true);
    m_changes->setSelectionMode(QAbstractItemView::NoSelection);
    m_changes->hide();
    auto *buttons = new QDialogButtonBox(this);
    m_confirm = buttons->addButton(words.verb, QDialogButtonBox::AcceptRole);
    m_confirm->setObjectName(QStringLiteral("actionConfirm"));
    setRole(*m_confirm, words.danger ? "danger" : "primary");
    m_confirm->setEnabled(false);
    auto *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("actionCancel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_heading, m_text, m_busy, m_error, m_changes, m_calls})
        layout->addWidget(widget);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(600);
    connect(buttons, &QDialogButtonBox::accepted, this, &ActionDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &ActionDialog::reject);
    connect(m_calls, &HostCallsView::resized, this, [this] { adjustSize(); });
}

void ActionDialog::onPreview(const Result<std::vector<Change>> &changes)
{
    m_busy->hide();
    if (!changes) {
        m_text->hide();
        return m_error->show(changes.error());
    }
    std::uint64_t lost = 0;
    for (const Change &change : *changes) {
        lost += change.bytesLost;
        new QTreeWidgetItem(m_changes, {changeWord(change.what), text(change.name), hostSentence(change.detail),
                                        change.bytesLost == 0 ? QString() : sizeText(change.bytesLost)});
    }
    m_text->setText(lost == 0 ? tr("Nothing that was written is lost.")
                              : tr("%1 will be lost for good.").arg(sizeText(lost)));
    m_changes->setVisible(!changes->empty());
    for (int column = 0; column < 3; ++column) m_changes->resizeColumnToContents(column);
    const int rows = std::min(m_changes->topLevelItemCount(), kChangesShown);
    const int height = std::max(m_changes->sizeHintForRow(0), fontMetrics().height() + 8);
    m_changes->setFixedHeight(rows * height + m_changes->header()->sizeHint().height() + 6);
    const bool some = std::any_of(changes->begin(), changes->end(), [](const auto &c) { return !isLeftAlone(c); });
    if (!some) m_text->setText(tr("Nothing can be done now."));
    m_confirm->setEnabled(some);
    if (some) m_calls->setAction(m_action);
    if (some) m_confirm->setFocus();
    adjustSize();
}

void ActionDialog::confirm()
{
    emit performed(m_room.perform(m_action));
    accept();
}

} // namespace freshseat::ui
