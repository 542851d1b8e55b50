// SPDX-License-Identifier: GPL-3.0-or-later
// OneTimePassword: the code of a second factor, on its way from the person to the thread that logs in.
#pragma once
#include "core/base/result.h"
#include "core/base/secret.h"

#include <mutex>
#include <optional>
#include <string>

namespace freshseat::services {

/// Any thread. One that was put is taken once: it is good for one login.
class OneTimePassword
{
public:
    void put(Secret password);
    /// NotAllowed, and wantsOneTimePassword(), when none is there: the person is asked, then it is connected again.
    Result<Secret> take(const std::string &user);

private:
    std::mutex m_mutex;
    std::optional<Secret> m_password;
};

/// A login failed for want of one, or the one it had was wrong.
[[nodiscard]] bool wantsOneTimePassword(const Error &error);

} // namespace freshseat::services
