// SPDX-License-Identifier: GPL-3.0-or-later
// The methods that TrueNasServer knows: in which releases, with which arguments, for whom. Ours: of the fields, those a
// client of diskless seats has a use for; anything else is refused. check_truenas_tables compares them with the
// vendor's schemas where those are at hand.
#pragma once
#include "tests/support/truenas/shape.h"

namespace freshseat::test::truenas {

struct Method {
    std::string name;
    Releases releases;
    bool job = false;
    bool anonymous = false;         ///< may be called before a login
    bool anybody = false;           ///< whoever has logged in
    std::vector<std::string> roles; ///< one of them is enough; none: FULL_ADMIN alone
    std::vector<Field> arguments;   ///< by position
};

const std::vector<Method> &methods();
/// Null: this release does not have it.
const Method *findMethod(const std::string &name, TrueNasVersion version);
/// Whether somebody with `held` may do what `wanted` names: umbrellas and what writes may also read.
bool mayDo(const std::vector<std::string> &held, const std::string &wanted);

} // namespace freshseat::test::truenas
