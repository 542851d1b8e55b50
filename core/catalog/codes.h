// SPDX-License-Identifier: GPL-3.0-or-later
// How values of the model are written in the catalogue's columns. The words are the file's format: they never change.
#pragma once
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/catalog/records.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace freshseat::catalog {

[[nodiscard]] std::int64_t toMilliseconds(TimePoint at);
[[nodiscard]] TimePoint fromMilliseconds(std::int64_t milliseconds);

[[nodiscard]] std::string_view policyCode(ResetPolicy policy);
[[nodiscard]] std::string_view authCode(AuthMode mode);
[[nodiscard]] std::string_view bootProgramCode(BootProgram program);
[[nodiscard]] std::string_view pendingCode(PendingKind kind);
// Failed: a word this program does not know.
Result<ResetPolicy> policyFromCode(std::string_view code);
Result<AuthMode> authFromCode(std::string_view code);
Result<BootProgram> bootProgramFromCode(std::string_view code);
Result<PendingKind> pendingFromCode(std::string_view code);

} // namespace freshseat::catalog
