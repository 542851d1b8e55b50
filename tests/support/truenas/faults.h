// SPDX-License-Identifier: GPL-3.0-or-later
// What methods throw: inside the server alone, the session turns it into an answer.
#pragma once
#include <string>
#include <utility>
#include <vector>

namespace freshseat::test::truenas {

/// Answered as a "Method call error".
struct CallError {
    std::string errname; ///< "EFAULT"
    std::string reason;  ///< without the name in brackets
};

/// Answered as "Invalid params".
struct Invalid {
    struct Entry {
        std::string attribute; ///< empty: null
        std::string message;
        std::string errname = "EINVAL";
    };
    explicit Invalid(std::vector<Entry> list)
        : entries(std::move(list))
    {}
    Invalid(std::string attribute, std::string message, std::string errname = "EINVAL")
        : entries{{std::move(attribute), std::move(message), std::move(errname)}}
    {}
    std::vector<Entry> entries;
};

/// "X does not exist", of update, delete and get_instance.
[[noreturn]] inline void throwNotFound(const std::string &what)
{
    throw Invalid({}, what + " does not exist", "ENOENT");
}

/// The number that goes with a name: Linux's, FreeBSD's where `freebsd` and they differ.
int errorNumber(const std::string &errname, bool freebsd);

} // namespace freshseat::test::truenas
