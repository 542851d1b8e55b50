// SPDX-License-Identifier: GPL-3.0-or-later
// The Clone a store hands out: a handle that closes its core when it dies.
#pragma once
#include "core/blockstore/clone_core.h"

#include <memory>

namespace freshseat::blockstore {

std::shared_ptr<Clone> makeCloneDevice(std::shared_ptr<CloneCore> core);

} // namespace freshseat::blockstore
