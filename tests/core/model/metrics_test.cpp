// SPDX-License-Identifier: GPL-3.0-or-later
// The Prometheus text, read by a strict little parser of the text format 0.0.4.
#include "core/model/metrics.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <sstream>
#include <string>

namespace freshseat {
namespace {

using namespace std::chrono_literals;

/// Reads the whole or says what is wrong. A sample's key is its name and its labels, sorted: `name|label=value|...`.
class MetricsReader
{
public:
    explicit MetricsReader(const std::string &text)
    {
        if (text.empty() || text.back() != '\n') blame("does not end in a newline");
        std::istringstream lines(text);
        for (std::string line; std::getline(lines, line);) {
            if (line.starts_with("# "))
                announce(line);
            else
                sample(line);
        }
    }

    std::string problem;
    std::map<std::string, double> samples;
    std::map<std::string, std::string> types;

private:
    void blame(const std::string &what)
    {
        if (problem.empty()) problem = what;
    }

    static bool isName(const std::string &name)
    {
        static constexpr const char *kLetters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_";
        const std::string first = name.substr(0, 1);
        return !name.empty() && first.find_first_of(kLetters) == 0 &&
               name.find_first_not_of(std::string(kLetters) + "0123456789") == std::string::npos;
    }

    void announce(const std::string &line)
    {
        std::istringstream words(line.substr(2));
        std::string what;
        std::string name;
        std::string rest;
        words >> what >> name;
        std::getline(words, rest);
        if (!isName(name) || rest.size() < 2) return blame(line);
        if (what == "HELP") {
            if (!m_helped.insert(name).second) return blame("announced twice: " + name);
            m_family = name;
            return;
        }
        static const std::set<std::string> kTypes{" counter", " gauge", " summary"};
        if (what != "TYPE" || name != m_family || types.contains(name) || !kTypes.contains(rest)) return blame(line);
        types[name] = rest.substr(1);
    }

    [[nodiscard]] bool isOfFamily(const std::string &name) const
    {
        if (!types.contains(m_family)) return false;
        if (name == m_family) return true;
        return types.at(m_family) == "summary" && (name == m_family + "_sum" || name == m_family + "_count");
    }

    void sample(const std::string &line)
    {
        std::size_t at = line.find_first_of("{ ");
        if (at == std::string::npos) return blame("no sample: " + line);
        const std::string name = line.substr(0, at);
        if (!isName(name) || !isOfFamily(name)) return blame("outside of its family: " + line);
        const auto labels =
            line[at] == '{' ? readLabels(line, at) : std::optional(std::map<std::string, std::string>());
        if (!labels || at >= line.size() || line[at] != ' ') return blame(line);
        const std::string value = line.substr(at + 1);
        std::size_t used = 0;
        double number = 0;
        try {
            number = std::stod(value, &used);
        } catch (const std::exception &) {
            return blame(line);
        }
        if (used != value.size() || !std::isfinite(number)) return blame(line);
        std::string key = name;
        for (const auto &[label, text] : *labels) key += "|" + label + "=" + text;
        if (!samples.emplace(key, number).second) blame("twice: " + line);
    }

    /// From '{' to behind '}'.
    static std::optional<std::map<std::string, std::string>> readLabels(const std::string &line, std::size_t &at)
    {
        std::map<std::string, std::string> labels;
        do {
            const std::size_t equals = line.find("=\"", ++at);
            if (equals == std::string::npos || !isName(line.substr(at, equals - at))) return std::nullopt;
            const std::string name = line.substr(at, equals - at);
            at = equals + 2;
            std::string value;
            for (; at < line.size() && line[at] != '"'; ++at) {
                if (line[at] != '\\') {
                    value += line[at];
                    continue;
                }
                const char next = ++at < line.size() ? line[at] : '\0';
                if (next != '\\' && next != '"' && next != 'n') return std::nullopt;
                value += next == 'n' ? '\n' : next;
            }
            if (at >= line.size() || !labels.emplace(name, value).second) return std::nullopt;
            ++at;
        } while (at < line.size() && line[at] == ',');
        if (at >= line.size() || line[at] != '}') return std::nullopt;
        ++at;
        return labels;
    }

    std::set<std::string> m_helped;
    std::string m_family;
};

std::vector<Seat> threeSeats()
{
    SessionStatistics statistics;
    statistics.reads = {1000, 70ms, 61us, 270us};
    statistics.writes = {7, 800us, 90us, 1ms};
    statistics.commands = 1011;
    statistics.queueDepth = 3;
    statistics.queueDepthMost = 32;
    statistics.retries = 2;
    statistics.linkErrors = 5;
    Seat used;
    used.name = SeatName("PC-01");
    used.state = SeatState::Running;
    used.dirtyBytes = 8192;
    used.data = {{MasterName("games"), 1, 1, 4096, false, {}}};
    used.sessions = {{"iqn.x", "192.0.2.7", {}, 4096000, 65536, statistics}};
    used.totals = SeatTotals{4, 5'000'000, 70'000, statistics};
    Seat idle;
    idle.name = SeatName("PC-02");
    idle.state = SeatState::Off;
    idle.totals = SeatTotals();
    Seat uncounted;
    uncounted.name = SeatName("PC-03");
    uncounted.state = SeatState::Off;
    return {used, idle, uncounted};
}

HostStatus host()
{
    HostStatus status{"helper", "0.1", "nas \"one\"\\two\nthree", 1000, 400, 50, {}, 1, 2, 1, {}};
    status.warnings.push_back({"space-low", "little is left", {}});
    return status;
}

TEST(Metrics, IsWellFormed)
{
    for (const auto &seats : {threeSeats(), std::vector<Seat>()}) {
        const MetricsReader got(metricsText(host(), seats));
        EXPECT_EQ(got.problem, "");
        EXPECT_GT(got.types.size(), 15U);
    }
    EXPECT_EQ(MetricsReader(metricsText(HostStatus(), {})).problem, "");
}

/// The reader is strict: else the test above says nothing.
TEST(Metrics, TheReaderRefusesWhatIsWrong)
{
    const std::string head = "# HELP a b c\n# TYPE a gauge\n";
    EXPECT_EQ(MetricsReader(head + "a{x=\"1\"} 2\n").problem, "");
    for (const char *wrong :
         {"a 1", "b 1\n", "a{x=\"1} 2\n", "a{x=1} 2\n", "a{x=\"\\q\"} 2\n", "a{x=\"1\",x=\"2\"} 2\n", "a two\n", "a\n",
          "a 1\na 1\n", "a_sum 1\n", "a nan\n", "# HELP a b\n", "# TYPE b gauge\n", "a{x=\"1\"}2\n", "\n", "a{} 1\n"})
        EXPECT_NE(MetricsReader(head + wrong).problem, "") << wrong;
}

TEST(Metrics, TellsTheRoomAndItsSeats)
{
    const MetricsReader got(metricsText(host(), threeSeats()));
    ASSERT_EQ(got.problem, "");
    const auto value = [&](const std::string &key) {
        const auto found = got.samples.find("freshseat_" + key);
        return found == got.samples.end() ? -1.0 : found->second;
    };
    EXPECT_EQ(value("info|backend=helper|host=nas \"one\"\\two\nthree|version=0.1"), 1);
    EXPECT_EQ(value("space_bytes|kind=total"), 1000);
    EXPECT_EQ(value("space_bytes|kind=used"), 400);
    EXPECT_EQ(value("space_bytes|kind=reserve"), 50);
    EXPECT_EQ(value("seats|state=off"), 2);
    EXPECT_EQ(value("seats|state=running"), 1);
    EXPECT_EQ(value("seats|state=failed"), 0);
    EXPECT_EQ(value("warnings"), 1);
    EXPECT_EQ(value("seat_dirty_bytes|lun=0|seat=PC-01"), 8192);
    EXPECT_EQ(value("seat_dirty_bytes|lun=1|seat=PC-01"), 4096);
    EXPECT_EQ(value("seat_sessions|seat=PC-01"), 1);
    EXPECT_EQ(value("seat_sessions|seat=PC-03"), 0);
    EXPECT_EQ(value("seat_logins_total|seat=PC-01"), 4);
    EXPECT_EQ(value("seat_bytes_total|operation=read|seat=PC-01"), 5'000'000);
    EXPECT_EQ(value("seat_bytes_total|operation=write|seat=PC-01"), 70'000);
    EXPECT_EQ(value("seat_operations_total|operation=read|seat=PC-01"), 1000);
    EXPECT_EQ(value("seat_latency_seconds|operation=read|quantile=0.99|seat=PC-01"), 0.00027);
    EXPECT_EQ(value("seat_latency_seconds|operation=write|quantile=0.5|seat=PC-01"), 0.00009);
    EXPECT_EQ(value("seat_latency_seconds_sum|operation=read|seat=PC-01"), 0.07);
    EXPECT_EQ(value("seat_latency_seconds_count|operation=write|seat=PC-01"), 7);
    EXPECT_EQ(value("seat_latency_seconds_count|operation=write|seat=PC-02"), 0);
    EXPECT_EQ(value("seat_latency_seconds|operation=write|quantile=0.5|seat=PC-02"), -1) << "of nothing";
    EXPECT_EQ(value("seat_queue_depth|seat=PC-01"), 3);
    EXPECT_EQ(value("seat_queue_depth_most|seat=PC-01"), 32);
    EXPECT_EQ(value("seat_retries_total|seat=PC-01"), 2);
    EXPECT_EQ(value("seat_link_errors_total|seat=PC-01"), 5);
    EXPECT_EQ(value("seat_link_errors_total|seat=PC-02"), 0);
    EXPECT_EQ(value("seat_link_errors_total|seat=PC-03"), -1) << "nobody counts it";
    EXPECT_EQ(got.types.at("freshseat_seat_latency_seconds"), "summary");
    EXPECT_EQ(got.types.at("freshseat_seat_bytes_total"), "counter");
}

} // namespace
} // namespace freshseat
