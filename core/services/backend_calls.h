// SPDX-License-Identifier: GPL-3.0-or-later
// How blocking calls of a backend become answers on the interface's thread. For core/services alone.
//
// QFuture::then(context) is not used: Qt 6.4 aborts when its context dies first. Here an answer is posted to the one
// object that certainly lives on the right thread (the Mailbox's owner) and handed on there if its receiver still
// lives.
#pragma once
#include "core/storage/backend.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <mutex>

namespace freshseat::services {

class Retirement;

/// Post to an object's thread from any thread, also while that object is being destroyed: then nothing happens.
class Mailbox
{
public:
    explicit Mailbox(QObject *owner)
        : m_owner(owner)
    {}
    /// Runs `letter` later on the owner's thread, or never if the owner has gone.
    void post(std::function<void()> letter);
    /// Called by the owner when it dies. Letters under way are dropped.
    void close();

private:
    std::mutex m_mutex; ///< guards m_owner; held only while posting, so close() does not wait for anything slow
    QObject *m_owner;
};

/// A backend that is being made, is there, or is given up. Shared by the calls that use it; dies on a pool's thread,
/// since ending a watch or a connection may take a while.
class Connection
{
public:
    Connection() = default;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Both are called once, by the call that connects.
    void setBackend(std::unique_ptr<StorageBackend> backend);
    void setWatch(std::unique_ptr<Watch> watch) { m_watch = std::move(watch); }
    /// Makes running and later calls fail soon; also what is not connected yet. Any thread.
    void cancel();
    /// Only after setBackend().
    [[nodiscard]] StorageBackend &backend() const { return *m_backend; }

private:
    std::mutex m_mutex; ///< guards m_cancelled and the moment m_backend appears
    bool m_cancelled = false;
    std::unique_ptr<StorageBackend> m_backend;
    std::unique_ptr<Watch> m_watch; ///< ends before its backend does
};

/// One room's threads. Lives on its owner's thread.
class BackendCalls
{
public:
    BackendCalls(QObject *owner, Retirement &retirement);
    ~BackendCalls(); ///< never waits
    BackendCalls(const BackendCalls &) = delete;
    BackendCalls &operator=(const BackendCalls &) = delete;

    [[nodiscard]] const std::shared_ptr<Mailbox> &mailbox() const { return m_mailbox; }

    /// Runs answer = work(connection.get()) on a thread of the pool, then done(answer) on the owner's thread; done is
    /// dropped when `receiver` has died by then.
    template <class Work, class Done>
    void call(std::shared_ptr<Connection> connection, QObject *receiver, Work work, Done done)
    {
        auto task = [mailbox = m_mailbox, connection = std::move(connection), alive = QPointer<QObject>(receiver),
                     work = std::move(work), done = std::move(done)]() mutable {
            auto answer = work(connection.get());
            mailbox->post([alive, done = std::move(done), answer = std::move(answer)]() mutable {
                if (alive) done(std::move(answer));
            });
        };
        m_pool->start(std::move(task));
    }

    /// Cancels a connection and lets go of it on a thread of the pool.
    void drop(std::shared_ptr<Connection> connection);

private:
    std::shared_ptr<Mailbox> m_mailbox;
    std::unique_ptr<QThreadPool> m_pool;
    Retirement &m_retirement;
};

} // namespace freshseat::services
