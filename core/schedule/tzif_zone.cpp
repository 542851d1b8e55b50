// SPDX-License-Identifier: GPL-3.0-or-later
// A file has its data twice: for 32-bit times, which are passed over, and for 64-bit ones.
#include "core/schedule/tzif_zone.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace freshseat::schedule {

namespace {

using std::chrono::seconds;

constexpr std::size_t kHeader = 44;
constexpr std::size_t kMost = 1U << 20; ///< of a file: the longest there are have some kilobytes

/// Reads big-endian numbers; past the end all are 0 and `fits` is false.
class Bytes
{
public:
    explicit Bytes(std::string_view bytes)
        : m_bytes(bytes)
    {}
    template <class Number>
    Number number()
    {
        Number value = 0;
        if (!has(sizeof(Number))) return value;
        for (std::size_t i = 0; i < sizeof(Number); ++i)
            value = static_cast<Number>(value << 8U | static_cast<unsigned char>(m_bytes[m_at++]));
        return value;
    }
    std::string_view text(std::size_t size)
    {
        if (!has(size)) return {};
        m_at += size;
        return m_bytes.substr(m_at - size, size);
    }
    [[nodiscard]] std::string_view rest() const { return m_bytes.substr(m_at); }
    bool fits = true;

private:
    bool has(std::size_t size)
    {
        fits = fits && m_bytes.size() - m_at >= size;
        return fits;
    }
    std::string_view m_bytes;
    std::size_t m_at = 0;
};

struct Counts {
    std::size_t isUtc = 0, isStandard = 0, leaps = 0, times = 0, types = 0, letters = 0;
    [[nodiscard]] std::size_t size(std::size_t timeSize) const
    {
        return times * (timeSize + 1) + types * 6 + letters + leaps * (timeSize + 4) + isStandard + isUtc;
    }
};

std::optional<Counts> headerOf(Bytes &in)
{
    const auto magic = in.text(4);
    const auto version = in.text(1);
    in.text(15);
    Counts counts;
    for (std::size_t *count :
         {&counts.isUtc, &counts.isStandard, &counts.leaps, &counts.times, &counts.types, &counts.letters}) {
        *count = in.number<std::uint32_t>();
        if (*count > kMost) return std::nullopt;
    }
    if (!in.fits || magic != "TZif" || version < "2") return std::nullopt;
    return counts;
}

/// The parts of a rule, from its beginning on.
class RuleText
{
public:
    explicit RuleText(std::string_view text)
        : m_text(text)
    {}
    bool name()
    {
        const std::size_t before = m_at;
        if (next('<')) {
            while (m_at < m_text.size() && m_text[m_at] != '>') ++m_at;
            return next('>');
        }
        while (m_at < m_text.size() && std::isalpha(static_cast<unsigned char>(m_text[m_at])) != 0) ++m_at;
        return m_at - before >= 3;
    }
    bool next(char c)
    {
        if (m_at >= m_text.size() || m_text[m_at] != c) return false;
        ++m_at;
        return true;
    }
    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }
    [[nodiscard]] bool atTime() const
    {
        return m_at < m_text.size() && std::string_view("+-0123456789").find(m_text[m_at]) != std::string_view::npos;
    }
    std::optional<unsigned> number()
    {
        unsigned value = 0;
        const std::size_t before = m_at;
        while (m_at < m_text.size() && m_at - before < 3 && m_text[m_at] >= '0' && m_text[m_at] <= '9')
            value = value * 10 + static_cast<unsigned>(m_text[m_at++] - '0');
        return m_at == before ? std::nullopt : std::optional(value);
    }
    /// "[+-]H[:M[:S]]"
    std::optional<seconds> time()
    {
        const bool minus = next('-');
        if (!minus) next('+');
        const auto hours = number();
        if (!hours) return std::nullopt;
        seconds value = std::chrono::hours(*hours);
        if (next(':')) value += std::chrono::minutes(number().value_or(0));
        if (next(':')) value += seconds(number().value_or(0));
        return minus ? -value : value;
    }
    /// "Mm.w.d[/time]"
    std::optional<ZoneRule::Change> change()
    {
        ZoneRule::Change change;
        if (!next(',') || !next('M')) return std::nullopt;
        constexpr unsigned kNone = ~0U;
        change.month = number().value_or(kNone);
        change.week = next('.') ? number().value_or(kNone) : kNone;
        change.day = next('.') ? number().value_or(kNone) : kNone;
        if (change.month < 1 || change.month > 12 || change.week < 1 || change.week > 5 || change.day > 6)
            return std::nullopt;
        if (!next('/')) return change;
        const auto at = time();
        if (!at) return std::nullopt;
        change.at = *at;
        return change;
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
};

/// When local time, without summer time or with it, is at the change.
std::chrono::sys_seconds instantOf(const ZoneRule::Change &change, std::chrono::year year, seconds offset)
{
    using namespace std::chrono;
    const year_month month = year / std::chrono::month(change.month);
    const weekday day(change.day);
    const sys_days date = change.week == 5 ? sys_days(month / day[last]) : sys_days(month / day[change.week]);
    return date + change.at - offset;
}

seconds offsetBy(const ZoneRule &rule, std::chrono::sys_seconds at)
{
    using namespace std::chrono;
    if (!rule.changes) return rule.standard;
    const auto year = year_month_day(floor<days>(at + rule.standard)).year();
    const auto summer = instantOf(rule.changes->first, year, rule.standard);
    const auto standard = instantOf(rule.changes->second, year, rule.summer);
    const bool isSummer = summer < standard ? at >= summer && at < standard : at >= summer || at < standard;
    return isSummer ? rule.summer : rule.standard;
}

} // namespace

std::optional<ZoneRule> parseZoneRule(std::string_view text)
{
    RuleText in(text);
    ZoneRule rule;
    if (!in.name()) return std::nullopt;
    const auto west = in.time();
    if (!west) return std::nullopt;
    rule.standard = -*west; // POSIX counts to the west
    if (in.atEnd()) return rule;
    if (!in.name()) return std::nullopt;
    rule.summer = rule.standard + std::chrono::hours(1);
    if (in.atTime()) {
        const auto summer = in.time();
        if (!summer) return std::nullopt;
        rule.summer = -*summer;
    }
    const auto first = in.change();
    const auto second = in.change();
    if (!first || !second || !in.atEnd()) return std::nullopt;
    rule.changes = {*first, *second};
    return rule;
}

Result<std::unique_ptr<TzifZone>> TzifZone::from(std::string_view bytes)
{
    const auto wrong = [] { return fail(ErrorCode::Failed, "the time zone of the storage host cannot be read"); };
    if (bytes.size() > kMost) return wrong();
    Bytes in(bytes);
    const auto old = headerOf(in);
    if (!old) return wrong();
    in.text(old->size(4));
    const auto counts = headerOf(in);
    if (!counts || counts->types == 0 || in.rest().size() < counts->size(8)) return wrong();
    auto zone = std::make_unique<TzifZone>();
    std::vector<std::size_t> types;
    for (std::size_t i = 0; i < counts->times; ++i)
        zone->m_transitions.push_back({static_cast<std::int64_t>(in.number<std::uint64_t>()), {}});
    for (std::size_t i = 0; i < counts->times; ++i) types.push_back(in.number<std::uint8_t>());
    std::vector<seconds> offsets;
    for (std::size_t i = 0; i < counts->types; ++i) {
        offsets.emplace_back(static_cast<std::int32_t>(in.number<std::uint32_t>()));
        in.text(2);
    }
    for (std::size_t i = 0; i < types.size(); ++i) {
        if (types[i] >= offsets.size()) return wrong();
        zone->m_transitions[i].offset = offsets[types[i]];
    }
    zone->m_first = offsets.front();
    in.text(counts->letters + counts->leaps * 12 + counts->isStandard + counts->isUtc);
    std::string_view rule = in.rest(); // "\nCET-1CEST,M3.5.0,M10.5.0/3\n"
    if (rule.starts_with('\n')) zone->m_rule = parseZoneRule(rule.substr(1, rule.find('\n', 1) - 1));
    return zone;
}

seconds TzifZone::offsetAt(TimePoint at) const
{
    const auto whole = std::chrono::floor<seconds>(at);
    const std::int64_t count = whole.time_since_epoch().count();
    if (m_rule && (m_transitions.empty() || count >= m_transitions.back().at)) return offsetBy(*m_rule, whole);
    const auto after = std::upper_bound(m_transitions.begin(), m_transitions.end(), count,
                                        [](std::int64_t time, const Transition &one) { return time < one.at; });
    return after == m_transitions.begin() ? m_first : std::prev(after)->offset;
}

} // namespace freshseat::schedule
