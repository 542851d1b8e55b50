// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table.h"

#include "app/cli/human.h"

#include <algorithm>
#include <numeric>

namespace freshseat::cli {

namespace {

constexpr std::size_t kGap = 2;

std::string_view escapeCode(Colour colour)
{
    switch (colour) {
    case Colour::Green:
        return "\x1b[32m";
    case Colour::Yellow:
        return "\x1b[33m";
    case Colour::Red:
        return "\x1b[31m";
    case Colour::Blue:
        return "\x1b[34m";
    case Colour::None:
        break;
    }
    return {};
}

std::string renderCell(const Cell &cell, const Column &column, std::size_t width, bool colour)
{
    const std::string text = shortened(cell.text, width);
    const std::string blanks(width - std::min(width, displayWidth(text)), ' ');
    const std::string shown = coloured(text, cell.colour, colour);
    return column.align == Align::Left ? shown + blanks : blanks + shown;
}

std::string renderLine(const std::vector<Cell> &cells, const std::vector<Column> &columns,
                       const std::vector<std::size_t> &widths, bool colour)
{
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) line.append(kGap, ' ');
        line += renderCell(cells[i], columns[i], widths[i], colour);
    }
    line.erase(line.find_last_not_of(' ') + 1);
    return line + '\n';
}

} // namespace

Table::Table(std::vector<Column> columns)
    : m_columns(std::move(columns))
{}

void Table::add(std::vector<Cell> row)
{
    for (auto &cell : row) cell.text = printable(cell.text);
    m_rows.push_back(std::move(row));
}

std::vector<std::size_t> Table::widths(std::size_t limit) const
{
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        std::size_t widest = displayWidth(m_columns[i].title);
        for (const auto &row : m_rows) widest = std::max(widest, displayWidth(row[i].text));
        out.push_back(widest);
    }
    if (limit == 0) return out;
    std::size_t total = std::accumulate(out.begin(), out.end(), kGap * (out.size() - 1));
    while (total > limit) { // take from the widest that may give
        std::size_t giver = out.size();
        for (std::size_t i = 0; i < out.size(); ++i) {
            const bool gives = m_columns[i].least > 0 && out[i] > m_columns[i].least;
            if (gives && (giver == out.size() || out[i] > out[giver])) giver = i;
        }
        if (giver == out.size()) break;
        --out[giver];
        --total;
    }
    return out;
}

std::string Table::render(const TableStyle &style) const
{
    const auto width = widths(style.width);
    std::string out;
    const bool titled =
        std::any_of(m_columns.begin(), m_columns.end(), [](const Column &c) { return !c.title.empty(); });
    if (titled) {
        std::vector<Cell> titles;
        for (const auto &column : m_columns) titles.emplace_back(column.title);
        out += renderLine(titles, m_columns, width, false);
    }
    for (const auto &row : m_rows) out += renderLine(row, m_columns, width, style.colour);
    return out;
}

std::string coloured(const std::string &text, Colour colour, bool on)
{
    if (!on || colour == Colour::None || text.empty()) return text;
    return std::string(escapeCode(colour)) + text + "\x1b[0m";
}

} // namespace freshseat::cli
