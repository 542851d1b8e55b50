// SPDX-License-Identifier: GPL-3.0-or-later
// Which entries of the journal are shown.
#pragma once
#include <QDate>
#include <QSortFilterProxyModel>

namespace freshseat::ui {

class JournalFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit JournalFilter(QObject *parent = nullptr);

    void setText(const QString &text);       ///< every word of it has to be in the row
    void setOutcome(const QString &outcome); ///< "done", "refused", "failed", "skipped"; empty: all
    void setSince(const QDate &day);         ///< that local day and later; null: all

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    QString m_outcome;
    QDate m_since;
};

} // namespace freshseat::ui
