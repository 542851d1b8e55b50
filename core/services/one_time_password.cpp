// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/one_time_password.h"

#include "core/model/login_words.h"

#include <utility>

namespace freshseat::services {

void OneTimePassword::put(Secret password)
{
    const std::scoped_lock lock(m_mutex);
    m_password = std::move(password);
}

Result<Secret> OneTimePassword::take(const std::string &user)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_password) return fail(ErrorCode::NotAllowed, "the one-time password of " + user + " is wanted");
    return *std::exchange(m_password, std::nullopt);
}

bool wantsOneTimePassword(const Error &error)
{
    return error.code == ErrorCode::NotAllowed && error.message.find(kOneTimePassword) != std::string::npos;
}

} // namespace freshseat::services
