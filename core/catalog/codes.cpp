// SPDX-License-Identifier: GPL-3.0-or-later
// Words and numbers of the catalogue's columns.
#include "core/catalog/codes.h"

#include <array>
#include <utility>

namespace freshseat::catalog {

namespace {

constexpr std::array<std::pair<ResetPolicy, std::string_view>, 3> kPolicies{
    {{ResetPolicy::Boot, "boot"}, {ResetPolicy::Nightly, "nightly"}, {ResetPolicy::Keep, "keep"}}};
constexpr std::array<std::pair<AuthMode, std::string_view>, 3> kAuthModes{
    {{AuthMode::Chap, "chap"}, {AuthMode::Mutual, "mutual"}, {AuthMode::None, "none"}}};
constexpr std::array<std::pair<BootProgram, std::string_view>, 4> kBootPrograms{{{BootProgram::Auto, "auto"},
                                                                                 {BootProgram::Snponly, "snponly"},
                                                                                 {BootProgram::Ipxe, "ipxe"},
                                                                                 {BootProgram::Undionly, "undionly"}}};
constexpr std::array<std::pair<PendingKind, std::string_view>, 3> kPendingKinds{
    {{PendingKind::Clone, "clone"}, {PendingKind::Snapshot, "snapshot"}, {PendingKind::Import, "import"}}};

template <class Table, class Value>
std::string_view codeOf(const Table &table, Value value)
{
    for (const auto &[known, code] : table) {
        if (known == value) return code;
    }
    return {};
}

template <class Value, class Table>
Result<Value> valueOf(const Table &table, std::string_view code)
{
    for (const auto &[value, known] : table) {
        if (known == code) return value;
    }
    return fail(ErrorCode::Failed, "the catalogue holds a word it should not: \"" + std::string(code) + "\"");
}

} // namespace

std::int64_t toMilliseconds(TimePoint at)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(at.time_since_epoch()).count();
}

TimePoint fromMilliseconds(std::int64_t milliseconds)
{
    return TimePoint(std::chrono::milliseconds(milliseconds));
}

std::string_view policyCode(ResetPolicy policy)
{
    return codeOf(kPolicies, policy);
}
std::string_view authCode(AuthMode mode)
{
    return codeOf(kAuthModes, mode);
}
std::string_view bootProgramCode(BootProgram program)
{
    return codeOf(kBootPrograms, program);
}
std::string_view pendingCode(PendingKind kind)
{
    return codeOf(kPendingKinds, kind);
}

Result<ResetPolicy> policyFromCode(std::string_view code)
{
    return valueOf<ResetPolicy>(kPolicies, code);
}
Result<AuthMode> authFromCode(std::string_view code)
{
    return valueOf<AuthMode>(kAuthModes, code);
}
Result<BootProgram> bootProgramFromCode(std::string_view code)
{
    return valueOf<BootProgram>(kBootPrograms, code);
}
Result<PendingKind> pendingFromCode(std::string_view code)
{
    return valueOf<PendingKind>(kPendingKinds, code);
}

} // namespace freshseat::catalog
