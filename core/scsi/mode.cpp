// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scsi/mode.h"

#include <algorithm>
#include <array>
#include <vector>

namespace freshseat::scsi {

namespace {

constexpr std::uint8_t kRecovery = 0x01;
constexpr std::uint8_t kCaching = 0x08;
constexpr std::uint8_t kControl = 0x0A;
constexpr std::uint8_t kExceptions = 0x1C;
constexpr std::array kPages{kRecovery, kCaching, kControl, kExceptions};

constexpr std::uint8_t kWce = 0x04;    // caching page, byte 2
constexpr std::uint8_t kDSense = 0x04; // control page, byte 2
constexpr std::uint8_t kSwp = 0x08;    // control page, byte 4

using Page = std::vector<std::uint8_t>;

/// A page with nothing set but its code and length.
Page blankPage(std::uint8_t code)
{
    const std::uint8_t length = code == kCaching ? 0x12 : 0x0A;
    Page page(2U + length);
    page[0] = code;
    page[1] = length;
    return page;
}

Page pageWith(std::uint8_t code, const ModeParameters &parameters)
{
    Page page = blankPage(code);
    if (code == kRecovery) page[2] = 0x80; // AWRE: bad blocks are the store's matter
    if (code == kCaching && parameters.writeCache) page[2] |= kWce;
    if (code == kControl) {
        if (parameters.descriptorSense) page[2] |= kDSense;
        page[3] = 0x10; // unrestricted reordering
        if (parameters.writeProtect) page[4] |= kSwp;
        page[8] = page[9] = 0xFF; // busy time-out: unlimited
    }
    return page;
}

Page changeableBits(std::uint8_t code)
{
    Page page = blankPage(code);
    if (code == kCaching) page[2] = kWce;
    if (code == kControl) {
        page[2] = kDSense;
        page[4] = kSwp;
    }
    return page;
}

void takePage(const Page &page, ModeParameters &parameters)
{
    if (page[0] == kCaching) parameters.writeCache = (page[2] & kWce) != 0;
    if (page[0] == kControl) {
        parameters.descriptorSense = (page[2] & kDSense) != 0;
        parameters.writeProtect = (page[4] & kSwp) != 0;
    }
}

bool known(std::uint8_t code)
{
    return std::find(kPages.begin(), kPages.end(), code) != kPages.end();
}

/// Whether `asked` differs from the present page only in bits that can be changed. PS in byte 0 is not looked at.
bool acceptable(const Page &asked, const ModeParameters &parameters)
{
    const Page now = pageWith(asked[0], parameters);
    const Page mask = changeableBits(asked[0]);
    for (std::size_t i = 2; i < now.size(); ++i)
        if (((asked[i] ^ now[i]) & ~mask[i]) != 0) return false;
    return true;
}

} // namespace

bool appendModePages(Reply &reply, std::uint8_t code, PageControl control, const ModeParameters &current)
{
    if (code != kAllPages && !known(code)) return false;
    for (const std::uint8_t each : kPages) {
        if (code != kAllPages && code != each) continue;
        const Page page = control == PageControl::Changeable ? changeableBits(each)
                          : control == PageControl::Default  ? pageWith(each, ModeParameters{})
                                                             : pageWith(each, current);
        for (const std::uint8_t byte : page) reply.put8(byte);
    }
    return true;
}

PageProblem parseModePages(std::span<const std::byte> pages, ModeParameters &parameters)
{
    while (!pages.empty()) {
        if (pages.size() < 2) return PageProblem::TooShort;
        const auto code = std::to_integer<std::uint8_t>(pages[0]) & 0x7FU; // bit 6 (SPF) makes it unknown
        if (!known(static_cast<std::uint8_t>(code))) return PageProblem::Invalid;
        const Page blank = blankPage(static_cast<std::uint8_t>(code));
        if (std::to_integer<std::uint8_t>(pages[1]) != blank[1]) return PageProblem::Invalid;
        if (pages.size() < blank.size()) return PageProblem::TooShort;
        Page asked(blank.size());
        for (std::size_t i = 0; i < asked.size(); ++i) asked[i] = std::to_integer<std::uint8_t>(pages[i]);
        asked[0] = blank[0];
        if (!acceptable(asked, parameters)) return PageProblem::Invalid;
        takePage(asked, parameters);
        pages = pages.subspan(asked.size());
    }
    return PageProblem::None;
}

} // namespace freshseat::scsi
