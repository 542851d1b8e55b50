// SPDX-License-Identifier: GPL-3.0-or-later
// Each verdict is a question asked of the facts of one boot. The first that says yes holds.
#include "core/boot/timeline.h"

#include <algorithm>
#include <array>
#include <optional>

namespace freshseat::boot {

namespace {

using namespace std::chrono_literals;

// How long a step may take before its absence means something. iPXE's own tries for an address last half a minute;
// loading Windows through the firmware takes one or two minutes on a busy evening.
constexpr auto kAddressTakes = 120s;
constexpr auto kBinaryTakes = 60s;
constexpr auto kScriptTakes = 60s;
constexpr auto kLoginTakes = 60s;
constexpr auto kSystemTakes = 240s;
constexpr auto kHandsOver = 60s;  ///< a system that loads its drivers has no session meanwhile
constexpr auto kStartsAnew = 30s; ///< logins of the firmware so far apart are two boots
constexpr auto kSlowStart = 150s;
constexpr auto kLateLink = 25s;
constexpr int kManyAsks = 4;
constexpr auto kRestartsWithin = 900s;
constexpr int kManyBoots = 4;
constexpr auto kRefusalShows = 720s; ///< one who tries on is told of every 600 s
constexpr auto kNews = 3600s;        ///< nobody has tried for so long: the PC was switched off
constexpr auto kAnotherBoot = 900s;  ///< silence that parts two boots that came to nothing

bool isBefore(std::string_view event)
{
    return event == event::kWoken || event == event::kAddress || event == event::kBinary || event == event::kScript ||
           event == event::kWaiting || event == event::kFirmwareLogin || event == event::kLoginRefused;
}

bool isSystem(std::string_view event)
{
    return event == event::kSystemLogin || event == event::kFirstWrites || event == event::kRunning;
}

/// One boot, and what else the questions need.
class Facts
{
public:
    Facts(std::span<const TimelineEvent> timeline, TimePoint now)
        : m_all(timeline)
        , m_boot(timeline.subspan(newestBoot(timeline)))
        , m_now(now)
    {}

    [[nodiscard]] std::optional<TimePoint> first(std::string_view event) const
    {
        const auto found = std::find_if(m_boot.begin(), m_boot.end(),
                                        [event](const TimelineEvent &entry) { return entry.event == event; });
        return found == m_boot.end() ? std::nullopt : std::optional(found->at);
    }
    [[nodiscard]] bool has(std::string_view event) const { return first(event).has_value(); }
    [[nodiscard]] bool systemCame() const
    {
        return std::any_of(m_boot.begin(), m_boot.end(),
                           [](const TimelineEvent &entry) { return isSystem(entry.event); });
    }
    [[nodiscard]] bool ends(std::string_view event) const { return !m_boot.empty() && m_boot.back().event == event; }
    /// The same, `within` the newest while: others' attempts mean nothing for long.
    [[nodiscard]] bool endedWith(std::string_view event, std::chrono::seconds within) const
    {
        return !m_all.empty() && m_all.back().event == event && m_now - m_all.back().at < within;
    }
    /// `event` was seen, and that long ago.
    [[nodiscard]] bool passed(std::string_view event, std::chrono::seconds time) const
    {
        const auto at = first(event);
        return at && m_now - *at >= time;
    }
    [[nodiscard]] std::optional<std::chrono::nanoseconds> between(std::string_view from, std::string_view to) const
    {
        const auto a = first(from);
        const auto b = first(to);
        return a && b ? std::optional<std::chrono::nanoseconds>(*b - *a) : std::nullopt;
    }
    /// Its session has been over for longer than a system needs to come, or it began anew. Within a boot it logs in
    /// twice: for its hook, and for its start.
    [[nodiscard]] bool firmwareGaveUp() const
    {
        if (ends(event::kGone) && has(event::kFirmwareLogin) && m_now - m_boot.back().at >= kHandsOver) return true;
        const auto login = first(event::kFirmwareLogin);
        return std::any_of(m_boot.begin(), m_boot.end(), [&](const TimelineEvent &entry) {
            return entry.event == event::kFirmwareLogin && entry.at - *login >= kStartsAnew;
        });
    }
    /// One program, the firmware's or a boot program, asked for an address often and for long before it got through:
    /// each of them asks anew.
    [[nodiscard]] bool askedLong() const
    {
        int asks = 0;
        TimePoint first{};
        for (const TimelineEvent &entry : m_boot) {
            if (entry.event == event::kAddress) {
                if (asks++ == 0) first = entry.at;
            } else {
                if (asks >= kManyAsks && entry.at - first >= kLateLink) return true;
                asks = 0;
            }
        }
        return false;
    }
    /// Firmware logins that came after a system's, within the newest while.
    [[nodiscard]] int restarts() const
    {
        int boots = 0;
        bool system = false;
        for (const TimelineEvent &entry : m_all) {
            if (m_now - entry.at > kRestartsWithin) continue;
            system = system || isSystem(entry.event);
            if (entry.event != event::kFirmwareLogin || !system) continue;
            ++boots;
            system = false;
        }
        return boots;
    }

private:
    std::span<const TimelineEvent> m_all;
    std::span<const TimelineEvent> m_boot;
    TimePoint m_now;
};

struct Rule {
    std::string_view verdict;
    bool (*holds)(const Facts &facts);
};

constexpr std::array kRules{
    Rule{"secret-refused", [](const Facts &facts) { return facts.ends(event::kLoginRefused); }},
    Rule{"not-its-turn",
         [](const Facts &facts) {
             return facts.ends(event::kWaiting) || facts.endedWith(event::kSecondPc, kRefusalShows);
         }},
    Rule{"wrong-initiator", [](const Facts &facts) { return facts.endedWith(event::kWrongInitiator, kRefusalShows); }},
    Rule{"restarts", [](const Facts &facts) { return facts.restarts() >= kManyBoots; }},
    Rule{"system-silent",
         [](const Facts &facts) {
             return !facts.systemCame() &&
                    (facts.passed(event::kFirmwareLogin, kSystemTakes) || facts.firmwareGaveUp());
         }},
    Rule{"no-login",
         [](const Facts &facts) {
             return !facts.systemCame() && !facts.has(event::kFirmwareLogin) &&
                    facts.passed(event::kScript, kLoginTakes);
         }},
    Rule{"wrong-binary",
         [](const Facts &facts) {
             return !facts.systemCame() && !facts.has(event::kFirmwareLogin) && !facts.has(event::kScript) &&
                    facts.passed(event::kBinary, kScriptTakes);
         }},
    Rule{"no-binary",
         [](const Facts &facts) {
             return !facts.systemCame() && !facts.has(event::kFirmwareLogin) && !facts.has(event::kScript) &&
                    !facts.has(event::kBinary) && facts.passed(event::kAddress, kBinaryTakes);
         }},
    Rule{"no-address",
         [](const Facts &facts) { return facts.ends(event::kWoken) && facts.passed(event::kWoken, kAddressTakes); }},
    Rule{"slow-start",
         [](const Facts &facts) {
             const auto took = facts.between(event::kFirmwareLogin, event::kSystemLogin);
             return took && *took >= kSlowStart;
         }},
    Rule{"late-link", [](const Facts &facts) { return facts.askedLong(); }},
};

/// Boots that go on in the end; and what has a warning of its own.
constexpr std::array<std::string_view, 3> kNoFailures{"slow-start", "late-link", "must-boot"};

} // namespace

std::size_t newestBoot(std::span<const TimelineEvent> timeline)
{
    std::size_t begin = timeline.size();
    while (begin > 0 && !isBefore(timeline[begin - 1].event)) --begin; // a system, its end, resets
    while (begin > 0 && !isSystem(timeline[begin - 1].event)) {
        if (begin < timeline.size() && timeline[begin].at - timeline[begin - 1].at > kAnotherBoot) break;
        --begin;
    }
    // What is left of the boot before: its end, and resets between the two.
    while (begin < timeline.size() && !isBefore(timeline[begin].event)) ++begin;
    return begin;
}

const VerdictText *verdictOn(std::span<const TimelineEvent> timeline, TimePoint now)
{
    const Facts facts(timeline, now);
    for (const Rule &rule : kRules) {
        if (rule.holds(facts)) return verdictText(rule.verdict);
    }
    return nullptr;
}

const VerdictText *failureOn(std::span<const TimelineEvent> timeline, TimePoint now)
{
    if (timeline.empty() || now - timeline.back().at > kNews) return nullptr;
    const VerdictText *verdict = verdictOn(timeline, now);
    if (verdict == nullptr) return nullptr;
    const bool goesOn = std::find(kNoFailures.begin(), kNoFailures.end(), verdict->id) != kNoFailures.end();
    return goesOn ? nullptr : verdict;
}

} // namespace freshseat::boot
