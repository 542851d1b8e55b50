// SPDX-License-Identifier: GPL-3.0-or-later
// Machine: the computer a store runs on, in the hands of a test: it may die before any change of a file, its disk may
// be full or refuse a call, and it knows what a power cut would leave.
#pragma once
#include "tests/crash/recorded_disk.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <random>
#include <utility>

namespace freshseat::test {

/// While one lives it is the process's call hook.
class Machine final : public CallHook
{
public:
    explicit Machine(std::filesystem::path root);
    ~Machine() override;
    Machine(const Machine &) = delete;
    Machine &operator=(const Machine &) = delete;

    void stopAfter(std::uint64_t changes) { m_stopIn = changes; }
    [[nodiscard]] bool stopped() const { return m_stopped; }
    void fill(bool full) { m_full = full; }
    [[nodiscard]] bool full() const { return m_full; }
    void failChange(std::uint64_t n) { m_failIn = n; }
    void failRead(std::uint64_t n) { m_failReadIn = n; }
    /// Whether a call was refused since the last time this was asked.
    [[nodiscard]] bool takeFault() { return std::exchange(m_fault, false); }
    /// What will be refused is not any more.
    void calm();
    /// Up again, with an empty memory. `lost`: the power had gone, so the tree becomes what the disk has.
    void start(bool lost, Lot &lot);
    /// Everything there is, is on the disk.
    void settle();

    [[nodiscard]] const RecordedDisk &disk() const { return *m_disk; }
    /// The record holds what the tree holds: no change went past it.
    [[nodiscard]] bool recordIsTrue() const;
    /// Is shown every change, after it was made.
    std::function<void(const RecordedDisk::Change &)> seen;
    /// Is called before every sync, which takes its time: what other threads do then. Its own calls count as any.
    std::function<void()> meanwhile;

    int before(const FileCall &call) override;
    void after(const FileCall &call) override;

private:
    [[nodiscard]] bool needsSpace(const FileCall &call) const;

    std::filesystem::path m_root;
    std::unique_ptr<RecordedDisk> m_disk;
    CallHook *m_previous;
    std::optional<std::uint64_t> m_stopIn, m_failIn, m_failReadIn;
    bool m_stopped = false;
    bool m_full = false;
    bool m_fault = false;
};

/// Decides by chance; `keep` = how likely what is not promised is there nevertheless.
class ChanceLot final : public Lot
{
public:
    ChanceLot(std::uint64_t seed, double keep)
        : m_random(seed)
        , m_keep(keep)
    {}
    unsigned pick(unsigned choices) override
    {
        if (std::uniform_real_distribution<double>(0, 1)(m_random) < m_keep) return 1;
        return static_cast<unsigned>(m_random() % choices);
    }
    std::uint64_t any() override { return m_random(); }

private:
    std::mt19937_64 m_random;
    double m_keep;
};

} // namespace freshseat::test
