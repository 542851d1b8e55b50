// SPDX-License-Identifier: GPL-3.0-or-later
// The outward words of the enums.
#include "core/model/json.h"

namespace freshseat {

std::string_view toText(ResetPolicy policy)
{
    switch (policy) {
    case ResetPolicy::Boot:
        return "boot";
    case ResetPolicy::Nightly:
        return "nightly";
    case ResetPolicy::Keep:
        return "keep";
    }
    return "boot";
}

std::string_view toText(SeatState state)
{
    switch (state) {
    case SeatState::Off:
        return "off";
    case SeatState::Firmware:
        return "firmware";
    case SeatState::Starting:
        return "starting";
    case SeatState::Running:
        return "running";
    case SeatState::Update:
        return "update";
    case SeatState::Resetting:
        return "resetting";
    case SeatState::Failed:
        return "failed";
    case SeatState::Unknown:
        break;
    }
    return "unknown";
}

std::string_view toText(ImageFormat format)
{
    switch (format) {
    case ImageFormat::Auto:
        return "auto";
    case ImageFormat::Raw:
        return "raw";
    case ImageFormat::Qcow2:
        return "qcow2";
    case ImageFormat::Vhd:
        return "vhd";
    case ImageFormat::Vhdx:
        return "vhdx";
    case ImageFormat::Vmdk:
        return "vmdk";
    }
    return "auto";
}

std::string_view toText(AuthMode mode)
{
    switch (mode) {
    case AuthMode::Chap:
        return "chap";
    case AuthMode::Mutual:
        return "mutual";
    case AuthMode::None:
        return "none";
    }
    return "chap";
}

std::string_view toText(BootProgram program)
{
    switch (program) {
    case BootProgram::Auto:
        return "auto";
    case BootProgram::Snponly:
        return "snponly";
    case BootProgram::Ipxe:
        return "ipxe";
    case BootProgram::Undionly:
        return "undionly";
    }
    return "auto";
}

std::string_view toText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Done:
        return "done";
    case Outcome::Refused:
        return "refused";
    case Outcome::Failed:
        return "failed";
    case Outcome::Skipped:
        return "skipped";
    }
    return "failed";
}

Result<ResetPolicy> parsePolicy(std::string_view text)
{
    for (const ResetPolicy policy : {ResetPolicy::Boot, ResetPolicy::Nightly, ResetPolicy::Keep}) {
        if (text == toText(policy)) return policy;
    }
    return fail(ErrorCode::Usage, inQuotes(text) + " is not a reset policy", "policies are boot, nightly and keep");
}

Result<ImageFormat> parseImageFormat(std::string_view text)
{
    for (const ImageFormat format : {ImageFormat::Auto, ImageFormat::Raw, ImageFormat::Qcow2, ImageFormat::Vhd,
                                     ImageFormat::Vhdx, ImageFormat::Vmdk}) {
        if (text == toText(format)) return format;
    }
    return fail(ErrorCode::Usage, inQuotes(text) + " is not an image format",
                "formats are auto, raw, qcow2, vhd, vhdx and vmdk");
}

Result<AuthMode> parseAuthMode(std::string_view text)
{
    for (const AuthMode mode : {AuthMode::Chap, AuthMode::Mutual, AuthMode::None}) {
        if (text == toText(mode)) return mode;
    }
    return fail(ErrorCode::Usage, inQuotes(text) + " is not a way of logging in", "auth is chap, mutual or none");
}

Result<BootProgram> parseBootProgram(std::string_view text)
{
    for (const BootProgram program :
         {BootProgram::Auto, BootProgram::Snponly, BootProgram::Ipxe, BootProgram::Undionly}) {
        if (text == toText(program)) return program;
    }
    return fail(ErrorCode::Usage, inQuotes(text) + " is not a boot program",
                "firmware is auto, snponly, ipxe or undionly");
}

} // namespace freshseat
