// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/companion/link.h"

#include "core/base/log.h"

namespace freshseat::companion {

namespace {
constexpr std::chrono::seconds kTryAgain{5};
} // namespace

std::shared_ptr<StorageBackend> Link::current()
{
    const std::scoped_lock lock(m_mutex);
    return m_backend;
}

Result<std::shared_ptr<StorageBackend>> Link::backend()
{
    const std::scoped_lock opening(m_opening);
    {
        const std::scoped_lock lock(m_mutex);
        if (m_closed) return fail(ErrorCode::Unreachable, "the companion ends");
        if (m_backend) return m_backend;
    }
    if (m_error && m_clock.steady() < m_nextTry) return tl::unexpected(*m_error);
    auto opened = m_open();
    if (!opened) {
        const bool news = !m_error || m_error->message != opened.error().message;
        if (news) log::warning("the storage host cannot be reached: " + opened.error().message);
        m_error = opened.error();
        m_nextTry = m_clock.steady() + kTryAgain;
        return failure(opened);
    }
    if (m_error) log::info("the storage host is reached again");
    m_error.reset();
    const std::scoped_lock lock(m_mutex);
    if (m_closed) return fail(ErrorCode::Unreachable, "the companion ends");
    m_backend = std::move(*opened);
    return m_backend;
}

void Link::lost(const std::shared_ptr<StorageBackend> &backend)
{
    std::shared_ptr<StorageBackend> last; // not destroyed under the lock
    const std::scoped_lock lock(m_mutex);
    if (m_backend != backend) return;
    if (!m_closed) log::warning("the connection to the storage host is lost; it is opened anew");
    last = std::move(m_backend);
    m_backend = nullptr;
}

Result<void> Link::enter()
{
    const std::scoped_lock lock(m_mutex);
    if (m_closed) return fail(ErrorCode::Unreachable, "the companion ends");
    return {};
}

void Link::close()
{
    std::shared_ptr<StorageBackend> last;
    {
        const std::scoped_lock lock(m_mutex);
        m_closed = true;
        last = m_backend;
    }
    if (last) last->cancel();
}

} // namespace freshseat::companion
