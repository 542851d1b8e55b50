// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/nearest.h"

#include <algorithm>

namespace freshseat::cli {

std::size_t editDistance(std::string_view a, std::string_view b)
{
    // Optimal string alignment; row i holds the distances of a's first i letters to every beginning of b.
    std::vector<std::vector<std::size_t>> rows(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) rows[i][0] = i;
    for (std::size_t j = 0; j <= b.size(); ++j) rows[0][j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            rows[i][j] = std::min({rows[i - 1][j] + 1, rows[i][j - 1] + 1, changed});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) rows[i][j] = std::min(rows[i][j], rows[i - 2][j - 2] + 1);
        }
    }
    return rows[a.size()][b.size()];
}

std::string nearestWord(std::string_view typed, const std::vector<std::string_view> &known)
{
    constexpr std::size_t kLongestWord = 40; // nobody means one of our words by more
    if (typed.empty() || typed.size() > kLongestWord) return {};
    std::string_view best;
    std::size_t bestDistance = std::max<std::size_t>(typed.size() / 3, 1) + 1;
    for (const auto word : known) {
        const std::size_t distance = typed.size() >= 2 && word.starts_with(typed) ? 1 : editDistance(typed, word);
        if (distance < bestDistance) {
            best = word;
            bestDistance = distance;
        }
    }
    return std::string(best);
}

} // namespace freshseat::cli
