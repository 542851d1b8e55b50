// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zfs/linux_night.h"

#include "core/base/digest.h"
#include "core/base/shell_words.h"
#include "core/base/text.h"
#include "core/zfs/night_script.h"
#include "core/zfs/zfs_commands.h"

#include <algorithm>
#include <charconv>

namespace freshseat::zfs {

namespace {

constexpr const char *kScripts = "/usr/local/lib/freshseat";
constexpr int kNoSystemd = 36; ///< exit code of a script
constexpr int kNoTimer = 37;

// What follows has `unit`, and `id` where it is about one entry.
constexpr const char *kBegin = R"sh(
cd /etc/systemd/system 2>/dev/null && [ -d /run/systemd/system ] || exit 36
name=$unit-$id stamp=/var/lib/systemd/timers/stamp-$unit-$id.timer
# Scripts that no service runs any more, of whatever room.
drop_scripts() {
    for old in "$scripts"/night-*.sh; do
        [ ! -e "$old" ] || grep -qsF "$old" freshseat-*.service || rm -f "$old"
    done
    rmdir "$scripts" 2>/dev/null || true
}
)sh";

// `script`, `timer`, `service` are texts, `path` is the script's file, `switch` is enable or disable.
constexpr const char *kPut = R"sh(
umask 022
mkdir -p "${path%/*}" || exit
printf %s "$script" >"$path.new" && mv "$path.new" "$path" || exit
printf %s "$service" >"$name.service.new" && mv "$name.service.new" "$name.service" || exit
printf %s "$timer" >"$name.timer.new" && mv "$name.timer.new" "$name.timer" || exit
systemctl daemon-reload && systemctl --quiet "$switch" "$name.timer" || exit
if [ "$switch" = enable ]; then
    # What went by while it was off is not made up for.
    systemctl --quiet is-active "$name.timer" || rm -f "$stamp"
    systemctl restart "$name.timer" || exit
else
    systemctl stop "$name.timer" || exit
fi
drop_scripts
)sh";

constexpr const char *kRemove = R"sh(
[ -e "$name.timer" ] || exit 37
systemctl --quiet disable --now "$name.timer" || exit
rm -f "$name.timer" "$name.service" "$stamp" && systemctl daemon-reload || exit
drop_scripts
)sh";

constexpr const char *kRun = R"sh(
[ -e "$name.service" ] || exit 37
systemctl start --no-block "$name.service"
)sh";

constexpr const char *kLook = R"sh(
cd /etc/systemd/system 2>/dev/null && [ -d /run/systemd/system ] || exit 0
for file in "$unit"-*.timer; do
    [ -e "$file" ] || continue
    id=${file#"$unit"-}
    echo "${id%.timer} $(systemctl is-enabled "$file" 2>/dev/null)"
    grep -E '^(OnCalendar|Persistent)=' "$file"
done
exit 0
)sh";

std::string assignment(const char *name, const std::string &value)
{
    return std::string(name) + "=" + shellLine({value}) + "\n";
}

/// In a unit file % begins what systemd puts in, and a line ends the value.
std::string escaped(const std::string &text)
{
    std::string safe;
    for (const char c : text) {
        if (c == '%') safe += '%';
        safe += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
    return safe;
}

/// "Mon,Fri *-*-* 04:00:00", or without days.
std::string calendarOf(const NightJob &job)
{
    const std::string time = "*-*-* " + toText(job.at) + ":00";
    return job.days == Weekdays::daily() ? time : join(wordsOf(job.days), ",") + " " + time;
}

void readCalendar(const std::string &text, NightJob &job)
{
    const auto words = split(text, ' ');
    if (words.size() < 2) return;
    if (const auto at = parseTimeOfDay(words.back().substr(0, 5))) job.at = *at;
    if (words.size() < 3) return;
    if (const auto days = parseWeekdays(words.front())) job.days = *days;
}

class LinuxNight final : public NightHost
{
public:
    LinuxNight(std::shared_ptr<Commands> looking, std::shared_ptr<Commands> changing, std::vector<std::string> before)
        : m_looking(std::move(looking))
        , m_changing(std::move(changing))
        , m_shell(std::move(before))
    {
        m_shell.insert(m_shell.end(), {"env", "LC_ALL=C", "sh", "-s"});
    }

    [[nodiscard]] bool canMakeUp() const override { return true; }
    Result<std::vector<NightJob>> jobs(const std::string &root) override
    {
        const auto said = m_looking->run(m_shell, wholeScript(assignment("unit", nightUnitName(root)) + kLook));
        if (!said) return failure(said);
        if (said->exitCode != 0) return tl::unexpected<Error>(zfsError(*said, "looking at the timers"));
        return parseNightTimers(said->output);
    }
    Result<void> put(const std::string &root, const NightJob &job) override
    {
        const std::string script = nightScriptForLio();
        static constexpr std::size_t kNameDigits = 12;
        const std::string path = std::string(kScripts) + "/night-" + sha256(script).substr(0, kNameDigits) + ".sh";
        const NightUnits units = nightUnits(root, job, path);
        return change(root, job.id,
                      assignment("script", script) + assignment("path", path) + assignment("service", units.service) +
                          assignment("timer", units.timer) + assignment("switch", job.enabled ? "enable" : "disable"),
                      kPut);
    }
    Result<void> remove(const std::string &root, ScheduleId id) override { return change(root, id, {}, kRemove); }
    Result<void> run(const std::string &root, ScheduleId id) override { return change(root, id, {}, kRun); }
    Result<std::string> zone() override
    {
        auto said = m_looking->run({"cat", "/etc/localtime"});
        if (!said) return failure(said);
        return said->exitCode == 0 ? std::move(said->output) : std::string();
    }

private:
    Result<void> change(const std::string &root, ScheduleId id, const std::string &values, const char *script)
    {
        const auto said = m_changing->run(
            m_shell, wholeScript(assignment("unit", nightUnitName(root)) + assignment("id", std::to_string(id)) +
                                 assignment("scripts", kScripts) + values + kBegin + script));
        if (!said) return failure(said);
        if (said->exitCode == 0) return {};
        if (said->exitCode == kNoSystemd) {
            return fail(ErrorCode::Unsupported,
                        "the storage host has no systemd, which would begin the runs; a companion would",
                        "run freshseatd --companion on a machine that is always on, and connect to that: "
                        "freshseatd(8)");
        }
        if (said->exitCode == kNoTimer)
            return fail(ErrorCode::NotFound,
                        "the timer of schedule " + std::to_string(id) + " is not on the storage host any more");
        return tl::unexpected<Error>(zfsError(*said, "the timer of schedule " + std::to_string(id)));
    }

    const std::shared_ptr<Commands> m_looking;
    const std::shared_ptr<Commands> m_changing;
    std::vector<std::string> m_shell;
};

} // namespace

std::string nightUnitName(const std::string &root)
{
    static constexpr std::size_t kHashDigits = 8;
    std::string name = "freshseat-";
    for (const char c : root) name += c == '/' || c == '.' || c == ':' ? '-' : c;
    return name + "-" + sha256(root).substr(0, kHashDigits);
}

NightUnits nightUnits(const std::string &root, const NightJob &job, const std::string &script)
{
    const std::string what = escaped("Freshseat " + root + " schedule " + std::to_string(job.id) + ": " + job.text);
    NightUnits units;
    units.timer = "[Unit]\nDescription=" + what + "\n\n[Timer]\nOnCalendar=" + calendarOf(job) +
                  "\nPersistent=" + (job.makesUp ? "true" : "false") +
                  "\nAccuracySec=1s\n\n[Install]\nWantedBy=timers.target\n";
    units.service = "[Unit]\nDescription=" + what +
                    "\nAfter=zfs.target target.service rtslib-fb-targetctl.service\n\n" +
                    "[Service]\nType=exec\nExecStart=/bin/sh " + escaped(script) + " " + escaped(root) + " " +
                    std::to_string(job.id) + "\n";
    return units;
}

std::vector<NightJob> parseNightTimers(std::string_view text)
{
    static constexpr std::string_view kCalendar = "OnCalendar=";
    static constexpr std::string_view kPersistent = "Persistent=";
    std::vector<NightJob> jobs;
    for (const std::string &line : split(text, '\n')) {
        if (line.starts_with(kCalendar)) {
            if (!jobs.empty()) readCalendar(line.substr(kCalendar.size()), jobs.back());
        } else if (line.starts_with(kPersistent)) {
            if (!jobs.empty()) jobs.back().makesUp = line.substr(kPersistent.size()) == "true";
        } else {
            const auto words = split(line, ' ');
            NightJob job;
            const auto [end, error] = std::from_chars(words[0].data(), words[0].data() + words[0].size(), job.id);
            if (error != std::errc{} || end != words[0].data() + words[0].size() || words.size() < 2) continue;
            job.enabled = words[1] == "enabled";
            jobs.push_back(job);
        }
    }
    std::sort(jobs.begin(), jobs.end(), [](const NightJob &a, const NightJob &b) { return a.id < b.id; });
    return jobs;
}

std::unique_ptr<NightHost> linuxNight(std::shared_ptr<Commands> looking, std::shared_ptr<Commands> changing,
                                      std::vector<std::string> before)
{
    return std::make_unique<LinuxNight>(std::move(looking), std::move(changing), std::move(before));
}

} // namespace freshseat::zfs
