// SPDX-License-Identifier: GPL-3.0-or-later
// BootSecrets: CHAP secrets that are good for one boot ([boot] one-time-secrets of freshseatd.toml).
//
// A script holds a secret made for it. The firmware logs in with it as often as it needs. The first operating system
// that does so has it for itself from then on, told by its initiator name, ISID and address, so that it can come back
// after a broken connection; all other such secrets of the seat are over then. What is read from the wire or from an
// old script opens nothing later. The seat's own secret stays good: it is on sticks, and never goes over the network.
//
// Threading: any thread; accepted() answers from memory.
#pragma once
#include "core/host/room_core.h"
#include "core/iscsi/gatekeeper.h"

#include <vector>

namespace freshseat::host {

class BootSecrets
{
public:
    explicit BootSecrets(RoomCore &core)
        : m_core(core)
    {}

    /// What was known before the start.
    Result<void> load();
    /// A new one, for the boot that begins now.
    Result<Secret> make(const SeatName &seat);
    /// Those a login to the seat may use. The registry is locked by the caller.
    [[nodiscard]] static std::vector<iscsi::OtherSecret> accepted(const SeatRuntime &seat,
                                                                  const iscsi::LoginClaim &claim);
    /// An operating system was let in with `claim.provenBy`. Its own are kept, all others of the seat are over.
    Result<void> used(RowId seat, const iscsi::LoginClaim &claim, bool knownAgain);
    /// All of the seat are over: its secret was renewed.
    Result<void> forget(const SeatName &seat);

private:
    RoomCore &m_core;
};

} // namespace freshseat::host
