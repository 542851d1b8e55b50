// SPDX-License-Identifier: GPL-3.0-or-later
// Tables in the terminal: aligned, no wider than the terminal, coloured only where colour was asked for.
#pragma once
#include <cstddef>
#include <string>
#include <vector>

namespace freshseat::cli {

enum class Align { Left, Right };
enum class Colour { None, Green, Yellow, Red, Blue };

/// What one place in the table says. The colour repeats what the words say, never more.
struct Cell {
    std::string text;
    Colour colour = Colour::None;

    Cell(std::string words, Colour shade = Colour::None)
        : text(std::move(words))
        , colour(shade)
    {}
    Cell(const char *words)
        : text(words)
    {}
};

struct Column {
    std::string title;
    Align align = Align::Left;
    std::size_t least = 0; ///< columns it keeps when the terminal is narrow; 0 = it is never shortened
};

struct TableStyle {
    std::size_t width = 0; ///< columns of the terminal; 0 = as wide as it gets (a pipe)
    bool colour = false;
};

class Table
{
public:
    explicit Table(std::vector<Column> columns);
    void add(std::vector<Cell> row); ///< as many cells as columns
    [[nodiscard]] bool empty() const { return m_rows.empty(); }
    /// With its heading (none if all titles are empty), every line ended; no blanks at the ends of lines.
    [[nodiscard]] std::string render(const TableStyle &style) const;

private:
    [[nodiscard]] std::vector<std::size_t> widths(std::size_t limit) const;

    std::vector<Column> m_columns;
    std::vector<std::vector<Cell>> m_rows;
};

[[nodiscard]] std::string coloured(const std::string &text, Colour colour, bool on);

} // namespace freshseat::cli
