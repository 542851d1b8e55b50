// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace freshseat {

/// From now on no dump of this process's memory is written when it crashes, nor is one given to a program that gathers
/// them: it holds secrets. First thing in main(). What it runs leaves none either.
void refuseCoreDumps();

} // namespace freshseat
