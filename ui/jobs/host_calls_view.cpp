// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/host_calls_view.h"

#include "core/base/text.h"
#include "core/services/room_service.h"
#include "ui/common/format.h"
#include "ui/common/host_sentence.h"
#include "ui/common/theme.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace freshseat::ui {

namespace {

constexpr int kLinesShown = 9;

QString textOf(const std::vector<HostCall> &calls)
{
    QStringList lines;
    for (const HostCall &call : calls) {
        lines << text(lineOf(call));
        if (call.input.empty()) continue;
        for (const std::string &line : split(trimmed(call.input), '\n')) lines << QStringLiteral("< ") + text(line);
    }
    return lines.join('\n');
}

} // namespace

HostCallsView::HostCallsView(services::RoomService &room, QWidget *parent)
    : QWidget(parent)
    , m_room(room)
    , m_show(new QPushButton(tr("Show the exact calls"), this))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_note(new QLabel(this))
    , m_calls(new QPlainTextEdit(this))
{
    m_show->setObjectName(QStringLiteral("hostCallsShow"));
    m_show->setCheckable(true);
    m_show->setAutoDefault(false);
    setRole(*m_show, "chip");
    m_copy->setObjectName(QStringLiteral("hostCallsCopy"));
    m_copy->setAutoDefault(false);
    m_note->setObjectName(QStringLiteral("hostCallsNote"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_calls->setObjectName(QStringLiteral("hostCalls"));
    m_calls->setAccessibleName(tr("The exact calls"));
    m_calls->setReadOnly(true);
    m_calls->setTabChangesFocus(true);
    m_calls->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_calls->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_calls->setLayoutDirection(Qt::LeftToRight); // in every language
    m_calls->setFixedHeight(kLinesShown * m_calls->fontMetrics().lineSpacing());

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_show);
    buttons->addStretch(1);
    buttons->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(buttons);
    layout->addWidget(m_note);
    layout->addWidget(m_calls);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_copy, m_note, m_calls}) widget->hide();
    hide();
    connect(m_show, &QPushButton::toggled, this, &HostCallsView::unfold);
    connect(m_copy, &QPushButton::clicked, this, &HostCallsView::copy);
}

void HostCallsView::setAction(const Action &action)
{
    m_action = action;
    m_show->setChecked(false);
    setVisible(m_room.tellsHostCalls());
}

void HostCallsView::unfold(bool open)
{
    const int question = ++m_question;
    m_copy->hide();
    m_calls->hide();
    m_note->setText(tr("Asking the storage host…"));
    m_note->setVisible(open);
    if (open) {
        m_room.hostCalls(m_action, this, [this, question](const Result<std::vector<HostCall>> &calls) {
            if (question == m_question) tell(calls);
        });
    }
    emit resized();
}

void HostCallsView::tell(const Result<std::vector<HostCall>> &calls)
{
    const bool some = calls && !calls->empty();
    if (!calls)
        m_note->setText(hostSentence(calls.error().message));
    else
        m_note->setText(some
                            ? tr("By these calls the storage host would be changed, in this order. Secrets are masked.")
                            : tr("The storage host would not be changed."));
    m_calls->setPlainText(some ? textOf(*calls) : QString());
    m_calls->setVisible(some);
    m_copy->setVisible(some);
    emit resized();
}

void HostCallsView::copy()
{
    QGuiApplication::clipboard()->setText(m_calls->toPlainText());
}

} // namespace freshseat::ui
