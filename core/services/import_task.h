// SPDX-License-Identifier: GPL-3.0-or-later
// An image file on its way to the storage host, as the interface sees it.
#pragma once
#include "core/base/result.h"
#include "core/model/actions.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>

namespace freshseat {
class StorageBackend;
struct Caller;
struct Progress;
} // namespace freshseat

namespace freshseat::services {

/// Made and owned by RoomService, lives on its thread; deleted with it, or by whoever has seen its end.
class ImportTask : public QObject
{
    Q_OBJECT
public:
    explicit ImportTask(ImportSpec spec, QObject *parent);
    ~ImportTask() override; ///< cancels

    [[nodiscard]] const ImportSpec &spec() const { return m_spec; }
    [[nodiscard]] bool isOver() const { return m_over; }
    /// Why it failed; nothing while it runs or when it was done.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] QString phase() const { return m_phase; } ///< the storage host's word: "sending", "converting", ...
    [[nodiscard]] std::uint64_t done() const { return m_done; }
    [[nodiscard]] std::uint64_t total() const { return m_total; } ///< 0: not known
    /// Ends soon with a failure; nothing of it is left on the storage host.
    void cancel();

signals:
    void progressed();
    void finished();

private:
    friend class RoomService;
    void note(const QString &phase, std::uint64_t done, std::uint64_t total);
    void finish(const Result<Master> &result);

    ImportSpec m_spec;
    QString m_phase;
    std::uint64_t m_done = 0;
    std::uint64_t m_total = 0;
    std::optional<Error> m_error;
    bool m_over = false;
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
};

/// Blocks: sends spec.fileName (or lets the host open spec.hostPath) and waits until it is a master.
Result<Master> runImport(StorageBackend &backend, const Caller &caller, ImportSpec spec, const Progress &progress);

} // namespace freshseat::services
