// SPDX-License-Identifier: GPL-3.0-or-later
// A boot stick on its way from the storage host onto a USB device, as the interface sees it.
#pragma once
#include "core/base/result.h"
#include "core/model/boot.h"
#include "core/services/drives.h"

#include <QObject>

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

enum class StickPhase { Fetching, Writing, Checking };

enum class StickTrouble {
    None,
    Host,     ///< the storage host made no image; see `error`
    Drive,    ///< the stick could not be opened; see `drive`
    TooSmall, ///< the image does not fit
    NotWritten,
    Gone,    ///< pulled out
    Differs, ///< what is read back is not what was written: the stick is broken
    Stopped,
};

struct StickEnd {
    StickTrouble trouble = StickTrouble::None;
    bool begun = false;      ///< something was written: what was on it is lost
    std::uint64_t bytes = 0; ///< of the image
    Error error = {};
    DriveFailure drive = {};
    QString said = {}; ///< the system's words, of NotWritten
};

/// Made and owned by RoomService, lives on its thread; deleted with it, or by whoever has seen its end.
class StickTask : public QObject
{
    Q_OBJECT
public:
    explicit StickTask(QObject *parent);
    ~StickTask() override; ///< cancels

    [[nodiscard]] bool isOver() const { return m_end.has_value(); }
    [[nodiscard]] const std::optional<StickEnd> &end() const { return m_end; }
    [[nodiscard]] StickPhase phase() const { return m_phase; }
    [[nodiscard]] int percent() const { return m_percent; } ///< of the phase; -1: not known
    /// Ends soon; what was written stays as it is.
    void cancel();

signals:
    void progressed();
    void finished();

private:
    friend class RoomService;
    void note(StickPhase phase, std::uint64_t done, std::uint64_t total);
    void finish(const Result<StickEnd> &end);

    StickPhase m_phase = StickPhase::Fetching;
    int m_percent = -1;
    std::optional<StickEnd> m_end;
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
};

/// What runStick's Progress calls the phases.
[[nodiscard]] StickPhase stickPhase(std::string_view word);

/// Blocks: fetches the image whole, and only then opens the stick; writes it and reads it back from the stick itself.
StickEnd runStick(StorageBackend &backend, const Caller &caller, const StickSpec &spec, Drives &drives,
                  const Drive &drive, const Progress &progress);

} // namespace freshseat::services
