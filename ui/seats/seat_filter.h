// SPDX-License-Identifier: GPL-3.0-or-later
// Which seats are shown, and in which order: a zone (group), a search text and a kind of state.
#pragma once
#include "ui/seats/seat_model.h"

#include <QSortFilterProxyModel>

#include <array>
#include <optional>

namespace freshseat::ui {

/// Not exclusive: a running seat with a warning is both Running and Attention.
enum class SeatKind { All, Running, Starting, Off, Update, Attention };
inline constexpr std::array kSeatKinds{SeatKind::All, SeatKind::Running, SeatKind::Starting,
                                       SeatKind::Off, SeatKind::Update,  SeatKind::Attention};

[[nodiscard]] bool isOfKind(const SeatTile &tile, SeatKind kind);

class SeatFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit SeatFilter(QObject *parent = nullptr);

    void setText(const QString &text); ///< every word of it has to be in name, master, address, state or a warning
    void setKind(SeatKind kind);
    /// Nothing: every group; empty: those without a group.
    void setZone(const std::optional<QString> &group);
    [[nodiscard]] SeatKind kind() const { return m_kind; }
    [[nodiscard]] bool isFiltering() const { return m_kind != SeatKind::All || !m_words.isEmpty() || m_zone; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    SeatKind m_kind = SeatKind::All;
    std::optional<QString> m_zone;
};

} // namespace freshseat::ui
