// SPDX-License-Identifier: GPL-3.0-or-later
// Link: the way to the storage host that keeps the room's disks: opened when it is needed, and anew after it broke.
#pragma once
#include "core/base/clock.h"
#include "core/storage/backend.h"

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace freshseat::companion {

/// Thread-safe. Blocking: opening takes as long as the connection does.
class Link
{
public:
    using Open = std::function<Result<std::unique_ptr<StorageBackend>>()>;
    Link(Open open, const Clock &clock)
        : m_open(std::move(open))
        , m_clock(clock)
    {}

    /// The error of the newest try, while it is too early for another one.
    Result<std::shared_ptr<StorageBackend>> backend();
    /// `use(backend)`. Unreachable: the next call opens the way anew.
    template <class Use>
    auto with(Use use) -> decltype(use(std::declval<StorageBackend &>()))
    {
        auto backend = this->backend();
        if (!backend) return failure(backend);
        auto result = use(**backend);
        if (!result && result.error().code == ErrorCode::Unreachable) lost(*backend);
        return result;
    }
    /// It is no good any more.
    void lost(const std::shared_ptr<StorageBackend> &backend);
    /// The one that is open, if one is.
    [[nodiscard]] std::shared_ptr<StorageBackend> current();
    /// Calls that run end soon, later ones fail. May be called twice.
    void close();
    /// Unreachable once it is closed.
    Result<void> enter();

private:
    const Open m_open;
    const Clock &m_clock;
    std::mutex m_opening; ///< held while the way is opened; guards the two below
    std::optional<Error> m_error;
    std::chrono::steady_clock::time_point m_nextTry{};
    std::mutex m_mutex; ///< guards everything below
    std::shared_ptr<StorageBackend> m_backend;
    bool m_closed = false;
};

} // namespace freshseat::companion
