// SPDX-License-Identifier: GPL-3.0-or-later
// Sense keys and codes this unit answers with, and the two layouts they travel in (SPC-4 4.5).
#pragma once
#include "core/scsi/task.h"

#include <cstdint>
#include <optional>

namespace freshseat::scsi {

struct SenseCode {
    std::uint8_t key = 0;
    std::uint8_t asc = 0;
    std::uint8_t ascq = 0;

    bool operator==(const SenseCode &) const = default;
};

namespace sense {
inline constexpr SenseCode kNone{0x0, 0x00, 0x00};
inline constexpr SenseCode kBecomingReady{0x2, 0x04, 0x01};
inline constexpr SenseCode kUnrecoveredRead{0x3, 0x11, 0x00};
inline constexpr SenseCode kWriteError{0x3, 0x0C, 0x00};
inline constexpr SenseCode kParameterListLength{0x5, 0x1A, 0x00};
inline constexpr SenseCode kInvalidOpcode{0x5, 0x20, 0x00};
inline constexpr SenseCode kLbaOutOfRange{0x5, 0x21, 0x00};
inline constexpr SenseCode kInvalidFieldInCdb{0x5, 0x24, 0x00};
inline constexpr SenseCode kInvalidFieldInParameters{0x5, 0x26, 0x00};
inline constexpr SenseCode kInvalidRelease{0x5, 0x26, 0x04};
inline constexpr SenseCode kSavingNotSupported{0x5, 0x39, 0x00};
inline constexpr SenseCode kWrongDataLength{0x5, 0x0E, 0x03};       ///< data-out and CDB do not agree
inline constexpr SenseCode kRegistrationResources{0x5, 0x55, 0x04}; ///< insufficient
inline constexpr SenseCode kMediumMayHaveChanged{0x6, 0x28, 0x00};
inline constexpr SenseCode kResetOccurred{0x6, 0x29, 0x00};
inline constexpr SenseCode kDeviceReset{0x6, 0x29, 0x03};
inline constexpr SenseCode kModeParametersChanged{0x6, 0x2A, 0x01};
inline constexpr SenseCode kReservationsPreempted{0x6, 0x2A, 0x03};
inline constexpr SenseCode kReservationsReleased{0x6, 0x2A, 0x04};
inline constexpr SenseCode kRegistrationsPreempted{0x6, 0x2A, 0x05};
inline constexpr SenseCode kReportedLunsChanged{0x6, 0x3F, 0x0E};
inline constexpr SenseCode kCommandsCleared{0x6, 0x2F, 0x00};
inline constexpr SenseCode kWriteProtected{0x7, 0x27, 0x00};
inline constexpr SenseCode kSpaceAllocationFailed{0x7, 0x27, 0x07};
inline constexpr SenseCode kMiscompare{0xE, 0x1D, 0x00};
} // namespace sense

/// The byte (and its highest wrong bit) that an INVALID FIELD is about (SPC-4 4.5.2.4.2).
struct FieldPointer {
    static constexpr std::uint8_t kWholeByte = 8;

    bool inCdb = true; ///< or in the parameter list
    std::uint8_t bit = kWholeByte;
    std::uint16_t byte = 0;

    bool operator==(const FieldPointer &) const = default;
};

/// Why a command is refused.
struct Refusal {
    SenseCode code;
    std::optional<FieldPointer> field;

    Refusal(SenseCode why) // NOLINT(google-explicit-constructor): most refusals point nowhere
        : code(why)
    {}
    Refusal(SenseCode why, FieldPointer where)
        : code(why)
        , field(where)
    {}
};

/// INVALID FIELD IN CDB.
[[nodiscard]] inline Refusal badCdb(std::uint16_t byte, std::uint8_t bit = FieldPointer::kWholeByte)
{
    return {sense::kInvalidFieldInCdb, {true, bit, byte}};
}
/// INVALID FIELD IN PARAMETER LIST.
[[nodiscard]] inline Refusal badParameter(std::uint16_t byte, std::uint8_t bit = FieldPointer::kWholeByte)
{
    return {sense::kInvalidFieldInParameters, {false, bit, byte}};
}

/// Sense data for `why`; `information` is the LBA or byte offset it is about.
[[nodiscard]] Sense makeSense(const Refusal &why, bool descriptorFormat, std::optional<std::uint64_t> information = {});

} // namespace freshseat::scsi
