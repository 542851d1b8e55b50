// SPDX-License-Identifier: GPL-3.0-or-later
// One family of samples after the other: the format wants those of one name together.
#include "core/model/metrics.h"

#include "core/model/json.h"

#include <array>
#include <cstdio>
#include <initializer_list>
#include <string_view>
#include <utility>

namespace freshseat {

namespace {

struct Label {
    std::string_view name;
    std::string value;
};
using Labels = std::initializer_list<Label>;

class MetricsText
{
public:
    /// Samples from here on are of this family.
    void family(std::string_view name, std::string_view type, std::string_view help)
    {
        m_name = "freshseat_" + std::string(name);
        m_text += "# HELP " + m_name + ' ' + std::string(help) + "\n# TYPE " + m_name + ' ' + std::string(type) + '\n';
    }
    /// `part` is "_sum", "_count" or nothing.
    void sample(Labels labels, std::uint64_t value, std::string_view part = {})
    {
        line(labels, std::to_string(value), part);
    }
    void sample(Labels labels, std::chrono::nanoseconds value, std::string_view part = {})
    {
        std::array<char, 40> text{};
        const int length =
            std::snprintf(text.data(), text.size(), "%.9f", std::chrono::duration<double>(value).count());
        line(labels, std::string(text.data(), static_cast<std::size_t>(length)), part);
    }
    std::string take() { return std::move(m_text); }

private:
    void line(Labels labels, const std::string &value, std::string_view part)
    {
        m_text += m_name;
        m_text += part;
        char before = '{';
        for (const Label &label : labels) {
            m_text += before;
            m_text += label.name;
            m_text += "=\"";
            escape(label.value);
            m_text += '"';
            before = ',';
        }
        if (labels.size() > 0) m_text += '}';
        m_text += ' ' + value + '\n';
    }
    void escape(const std::string &text)
    {
        for (const char c : text) {
            if (c == '\\' || c == '"') m_text += '\\';
            if (c == '\n')
                m_text += "\\n";
            else
                m_text += c;
        }
    }

    std::string m_name;
    std::string m_text;
};

void addHost(MetricsText &out, const HostStatus &status)
{
    out.family("info", "gauge", "The storage host.");
    out.sample({{"backend", status.backend}, {"version", status.version}, {"host", status.host}}, 1);
    out.family("space_bytes", "gauge", "Disk space of the storage host.");
    out.sample({{"kind", "total"}}, status.spaceTotal);
    out.sample({{"kind", "used"}}, status.spaceUsed);
    out.sample({{"kind", "reserve"}}, status.spaceReserve);
    out.family("masters", "gauge", "Master images.");
    out.sample({}, static_cast<std::uint64_t>(status.masters));
    out.family("sessions", "gauge", "Sessions of all seats.");
    out.sample({}, static_cast<std::uint64_t>(status.sessions));
    out.family("warnings", "gauge", "Warnings that stand.");
    out.sample({}, status.warnings.size());
}

void addStates(MetricsText &out, std::span<const Seat> seats)
{
    out.family("seats", "gauge", "Seats by state.");
    for (const SeatState state : {SeatState::Off, SeatState::Firmware, SeatState::Starting, SeatState::Running,
                                  SeatState::Update, SeatState::Resetting, SeatState::Failed, SeatState::Unknown}) {
        std::uint64_t count = 0;
        for (const Seat &seat : seats) count += seat.state == state ? 1 : 0;
        out.sample({{"state", std::string(toText(state))}}, count);
    }
}

void addDisks(MetricsText &out, std::span<const Seat> seats)
{
    out.family("seat_dirty_bytes", "gauge", "What the seat wrote on its clone since the last reset.");
    for (const Seat &seat : seats) {
        out.sample({{"seat", seat.name.value()}, {"lun", std::to_string(seat.lun)}}, seat.dirtyBytes);
        for (const DataDisk &disk : seat.data)
            out.sample({{"seat", seat.name.value()}, {"lun", std::to_string(disk.lun)}}, disk.dirtyBytes);
    }
    out.family("seat_sessions", "gauge", "Sessions of the seat.");
    for (const Seat &seat : seats) out.sample({{"seat", seat.name.value()}}, seat.sessions.size());
}

/// Calls visit(name, totals) for every seat that is counted.
template <class Visit>
void eachCounted(std::span<const Seat> seats, Visit visit)
{
    for (const Seat &seat : seats)
        if (seat.totals) visit(seat.name.value(), *seat.totals);
}

void addLatency(MetricsText &out, const std::string &seat, const std::string &operation,
                const SessionStatistics::Operations &operations)
{
    if (operations.count > 0) { // a quantile of nothing is no number
        out.sample({{"seat", seat}, {"operation", operation}, {"quantile", "0.5"}}, operations.p50);
        out.sample({{"seat", seat}, {"operation", operation}, {"quantile", "0.99"}}, operations.p99);
    }
    out.sample({{"seat", seat}, {"operation", operation}}, operations.total, "_sum");
    out.sample({{"seat", seat}, {"operation", operation}}, operations.count, "_count");
}

void addOperations(MetricsText &out, std::span<const Seat> seats)
{
    out.family("seat_bytes_total", "counter", "Data moved since the daemon started.");
    eachCounted(seats, [&](const std::string &seat, const SeatTotals &totals) {
        out.sample({{"seat", seat}, {"operation", "read"}}, totals.bytesRead);
        out.sample({{"seat", seat}, {"operation", "write"}}, totals.bytesWritten);
    });
    out.family("seat_operations_total", "counter", "Commands that moved data, answered.");
    eachCounted(seats, [&](const std::string &seat, const SeatTotals &totals) {
        out.sample({{"seat", seat}, {"operation", "read"}}, totals.statistics.reads.count);
        out.sample({{"seat", seat}, {"operation", "write"}}, totals.statistics.writes.count);
    });
    out.family("seat_latency_seconds", "summary",
               "Time from a command to its answer. Quantiles are of all time since the daemon started.");
    eachCounted(seats, [&](const std::string &seat, const SeatTotals &totals) {
        addLatency(out, seat, "read", totals.statistics.reads);
        addLatency(out, seat, "write", totals.statistics.writes);
    });
}

void addCounters(MetricsText &out, std::span<const Seat> seats)
{
    const auto add = [&](std::string_view name, std::string_view type, std::string_view help,
                         std::uint64_t SessionStatistics::*member) {
        out.family(name, type, help);
        eachCounted(seats, [&](const std::string &seat, const SeatTotals &totals) {
            out.sample({{"seat", seat}}, totals.statistics.*member);
        });
    };
    out.family("seat_logins_total", "counter", "Sessions that began.");
    eachCounted(seats, [&](const std::string &seat, const SeatTotals &totals) {
        out.sample({{"seat", seat}}, totals.logins);
    });
    add("seat_commands_total", "counter", "Commands of all kinds.", &SessionStatistics::commands);
    add("seat_queue_depth", "gauge", "Commands at work lately.", &SessionStatistics::queueDepth);
    add("seat_queue_depth_most", "gauge", "The most commands at work at once.", &SessionStatistics::queueDepthMost);
    add("seat_retries_total", "counter", "Aborts and resets the PC asked for.", &SessionStatistics::retries);
    add("seat_link_errors_total", "counter",
        "Wrong digests and PDUs, peers that fell silent, connections taken up anew.", &SessionStatistics::linkErrors);
}

} // namespace

std::string metricsText(const HostStatus &status, std::span<const Seat> seats)
{
    MetricsText out;
    addHost(out, status);
    addStates(out, seats);
    addDisks(out, seats);
    addOperations(out, seats);
    addCounters(out, seats);
    return out.take();
}

} // namespace freshseat
