// SPDX-License-Identifier: GPL-3.0-or-later
// ErrorView: three labels in a frame.
#include "ui/common/error_view.h"

#include "ui/common/host_sentence.h"
#include "ui/common/theme.h"
#include "ui/common/words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace freshseat::ui {

ErrorView::ErrorView(QWidget *parent)
    : QFrame(parent)
    , m_heading(new QLabel(this))
    , m_message(new QLabel(this))
    , m_advice(new QLabel(this))
{
    setObjectName("errorView");
    setRole(*this, "error-box");
    setRole(*m_heading, "title");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(4);
    for (QLabel *label : {m_heading, m_message, m_advice}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        layout->addWidget(label);
    }
    hide();
}

void ErrorView::show(const Error &error)
{
    m_heading->setText(errorHeading(error.code));
    m_message->setText(hostSentence(error.message));
    m_advice->setText(errorAdvice(error));
    m_advice->setVisible(!m_advice->text().isEmpty());
    setAccessibleName(text());
    setVisible(true);
}

void ErrorView::clear()
{
    for (QLabel *label : {m_heading, m_message, m_advice}) label->clear();
    hide();
}

QString ErrorView::text() const
{
    return QStringList{m_heading->text(), m_message->text(), m_advice->text()}.join(' ').trimmed();
}

} // namespace freshseat::ui
