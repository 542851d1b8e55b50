// SPDX-License-Identifier: GPL-3.0-or-later
// Result<T>: the one way a function reports failure across a layer boundary.
#pragma once
#include <tl/expected.hpp>

#include <string>
#include <utility>

namespace freshseat {

/// What kind of failure it is. The kinds are the outward exit codes of freshseatctl, so that no layer has to translate.
enum class ErrorCode {
    Failed = 1,      ///< anything the other words do not say
    Usage = 2,       ///< the request itself is wrong (a bad name, a bad size)
    InUse = 3,       ///< refused: a live session, an open update session, a snapshot with clones
    NotFound = 4,    ///< no such seat, master, snapshot, file
    Unreachable = 5, ///< the storage host is away, or went away during the call
    Unsupported = 6, ///< this backend cannot do it
    NotAllowed = 7,  ///< wrong credential, unknown host key, missing privilege
    OutOfSpace = 8,
};

/// A failure in words an owner can act on. `message` says what happened and what state things are in now; `hint` what
/// to do about it (may be empty). Neither ever holds a secret.
struct Error {
    ErrorCode code = ErrorCode::Failed;
    std::string message;
    std::string hint;

    bool operator==(const Error &) const = default;
};

/// A value or an Error. Dropping one is a compile error.
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
};

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, std::string message, std::string hint = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(hint)});
}

/// Passes the error of another Result on: `if (!r) return failure(r);`
template <class T>
[[nodiscard]] tl::unexpected<Error> failure(const Result<T> &result)
{
    return tl::unexpected<Error>(result.error());
}

} // namespace freshseat
