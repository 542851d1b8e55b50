// SPDX-License-Identifier: GPL-3.0-or-later
// Why a seat does not boot, in the owner's words: symptom, likely cause, what to do. The texts are data, so that the
// console can translate them; which one holds is core/boot's to find.
#pragma once
#include <span>
#include <string>
#include <string_view>

namespace freshseat {

struct VerdictText {
    std::string_view id;
    std::string_view symptom;
    std::string_view cause;
    std::string_view remedy;
};

[[nodiscard]] std::span<const VerdictText> allVerdicts();
/// nullptr for an unknown id.
[[nodiscard]] const VerdictText *verdictText(std::string_view id);
/// "SYMPTOM. Likely cause: CAUSE. REMEDY."
[[nodiscard]] std::string describe(const VerdictText &verdict);

} // namespace freshseat
