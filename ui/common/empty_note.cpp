// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/empty_note.h"

#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QEvent>

namespace freshseat::ui {

EmptyNote::EmptyNote(QAbstractItemView &view)
    : QLabel(view.viewport())
    , m_view(view)
{
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setRole(*this, "dim");
    view.viewport()->installEventFilter(this);
    const QAbstractItemModel *model = view.model();
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &EmptyNote::refresh);
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyNote::refresh);
    refresh();
}

bool EmptyNote::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) refresh();
    return QLabel::eventFilter(watched, event);
}

void EmptyNote::refresh()
{
    setGeometry(m_view.viewport()->rect().adjusted(20, 0, -20, 0));
    setVisible(m_view.model()->rowCount() == 0);
}

} // namespace freshseat::ui
