// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a seat as a tile with a Reset button on it. Knows where the button is; the view does the clicking.
#pragma once
#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace freshseat::ui {

struct SeatTile;
struct Theme;

class SeatTileDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit SeatTileDelegate(QObject *parent = nullptr);

    /// What the pointer does, told by the view.
    struct Pointer {
        QPersistentModelIndex tile;
        bool overButton = false;
        bool pressed = false;
        bool operator==(const Pointer &) const = default;
    };
    void setPointer(const Pointer &pointer) { m_pointer = pointer; }
    [[nodiscard]] const Pointer &pointer() const { return m_pointer; }
    /// Tiles fill their cells of the grid.
    void setCell(const QSize &cell) { m_cell = cell; }
    /// A stale room is paler and its buttons do nothing.
    void setStale(bool stale) { m_stale = stale; }
    [[nodiscard]] bool isStale() const { return m_stale; }
    /// Name, icon and colour alone, in letters that can be read when the plan is zoomed out. No button.
    void setCompact(bool compact) { m_compact = compact; }
    [[nodiscard]] bool isCompact() const { return m_compact; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The smallest tile that cuts no word in this font; the same for every seat.
    [[nodiscard]] static QSize tileSize(const QFont &font);
    /// Where the button is on a tile in `cell` (the item's rectangle in the view).
    [[nodiscard]] static QRect buttonRect(const QRect &cell, const QFont &font, Qt::LayoutDirection direction);
    /// Whether this tile's button would do something now.
    [[nodiscard]] bool canReset(const QModelIndex &index) const;

private:
    struct Scene;
    void paintCard(const Scene &scene) const;
    void paintHead(const Scene &scene) const;
    void paintClone(const Scene &scene) const;
    void paintFoot(const Scene &scene) const;
    void paintButton(const Scene &scene) const;
    void paintTraffic(const Scene &scene, const QRect &line) const;
    void paintCompact(const Scene &scene) const;

    Pointer m_pointer;
    QSize m_cell;
    bool m_stale = false;
    bool m_compact = false;
};

} // namespace freshseat::ui
