// SPDX-License-Identifier: GPL-3.0-or-later
// JournalFilter: words, outcome, day.
#include "ui/journal/journal_filter.h"

#include "ui/journal/journal_model.h"

#include <QDateTime>

#include <algorithm>

namespace freshseat::ui {

JournalFilter::JournalFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{}

void JournalFilter::setText(const QString &text)
{
    m_words = text.split(QChar::Space, Qt::SkipEmptyParts);
    invalidateFilter();
}

void JournalFilter::setOutcome(const QString &outcome)
{
    m_outcome = outcome;
    invalidateFilter();
}

void JournalFilter::setSince(const QDate &day)
{
    m_since = day;
    invalidateFilter();
}

bool JournalFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex first = sourceModel()->index(row, 0, parent);
    if (!m_outcome.isEmpty() && first.data(JournalModel::OutcomeRole).toString() != m_outcome) return false;
    if (m_since.isValid() && first.data(JournalModel::AtRole).toDateTime().date() < m_since) return false;
    QString all;
    for (int column = 0; column < JournalModel::ColumnCount && !m_words.isEmpty(); ++column)
        all += first.siblingAtColumn(column).data().toString() + '\n';
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace freshseat::ui
