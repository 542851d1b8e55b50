// SPDX-License-Identifier: GPL-3.0-or-later
// SeatFilter: the order is the model's until the table asks for another one.
#include "ui/seats/seat_filter.h"

#include <algorithm>

namespace freshseat::ui {

bool isOfKind(const SeatTile &tile, SeatKind kind)
{
    switch (kind) {
    case SeatKind::All:
        return true;
    case SeatKind::Running:
        return tile.state == SeatState::Running;
    case SeatKind::Starting:
        return tile.state == SeatState::Firmware || tile.state == SeatState::Starting;
    case SeatKind::Off:
        return tile.state == SeatState::Off;
    case SeatKind::Update:
        return tile.state == SeatState::Update;
    case SeatKind::Attention:
        break;
    }
    return tile.state == SeatState::Failed || tile.state == SeatState::Unknown || !tile.warnings.isEmpty();
}

SeatFilter::SeatFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SeatModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void SeatFilter::setZone(const std::optional<QString> &group)
{
    if (group == m_zone) return;
    m_zone = group;
    invalidateFilter();
}

void SeatFilter::setText(const QString &text)
{
    const QStringList words = text.split(QChar::Space, Qt::SkipEmptyParts);
    if (words == m_words) return;
    m_words = words;
    invalidateFilter();
}

void SeatFilter::setKind(SeatKind kind)
{
    if (kind == m_kind) return;
    m_kind = kind;
    invalidateFilter();
}

bool SeatFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto index = sourceModel()->index(row, 0, parent);
    const auto *tile = index.data(SeatModel::TileRole).value<const SeatTile *>();
    if (tile == nullptr || !isOfKind(*tile, m_kind)) return false;
    if (m_zone && tile->group.compare(*m_zone, Qt::CaseInsensitive) != 0) return false;
    const auto found = [tile](const QString &word) {
        const auto has = [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); };
        return has(tile->title) || has(tile->group) || has(tile->source) || has(tile->session) ||
               has(tile->stateWord) || std::any_of(tile->warnings.begin(), tile->warnings.end(), has);
    };
    return std::all_of(m_words.begin(), m_words.end(), found);
}

} // namespace freshseat::ui
