// SPDX-License-Identifier: GPL-3.0-or-later
// Mailbox, Connection and BackendCalls: the parts that are not templates.
#include "core/services/backend_calls.h"

#include "core/services/retirement.h"

namespace freshseat::services {

namespace {
constexpr int kThreads = 8; ///< a few long jobs must not keep a preview waiting
}

void Mailbox::post(std::function<void()> letter)
{
    const std::lock_guard lock(m_mutex);
    if (m_owner != nullptr) QMetaObject::invokeMethod(m_owner, std::move(letter), Qt::QueuedConnection);
}

void Mailbox::close()
{
    const std::lock_guard lock(m_mutex);
    m_owner = nullptr;
}

void Connection::setBackend(std::unique_ptr<StorageBackend> backend)
{
    const std::lock_guard lock(m_mutex);
    m_backend = std::move(backend);
    if (m_cancelled) m_backend->cancel();
}

void Connection::cancel()
{
    const std::lock_guard lock(m_mutex);
    m_cancelled = true;
    if (m_backend) m_backend->cancel();
}

BackendCalls::BackendCalls(QObject *owner, Retirement &retirement)
    : m_mailbox(std::make_shared<Mailbox>(owner))
    , m_pool(std::make_unique<QThreadPool>())
    , m_retirement(retirement)
{
    m_pool->setMaxThreadCount(kThreads);
}

BackendCalls::~BackendCalls()
{
    m_mailbox->close();
    m_retirement.take(std::move(m_pool));
}

void BackendCalls::drop(std::shared_ptr<Connection> connection)
{
    if (!connection) return;
    connection->cancel();
    m_pool->start([last = std::move(connection)]() mutable { last.reset(); });
}

} // namespace freshseat::services
