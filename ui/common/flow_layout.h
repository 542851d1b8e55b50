// SPDX-License-Identifier: GPL-3.0-or-later
// A row of widgets that breaks into further rows when the window is narrow (filter chips in long languages).
#pragma once
#include <QLayout>
#include <QList>

namespace freshseat::ui {

class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;
    /// All items as wide as the widest, or wider: rows that are full, columns that stand beneath one another.
    void setEven(bool even);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Pass { Measure, Place };
    int arrange(const QRect &rect, Pass pass) const; ///< answers the height
    [[nodiscard]] int evenWidth(int room) const;     ///< of each item

    QList<QLayoutItem *> m_items;
    bool m_even = false;
};

} // namespace freshseat::ui
