// SPDX-License-Identifier: GPL-3.0-or-later
// freshseatctl doctor [host | master NAME | file FILE]
#include "app/cli/file_argument.h"
#include "app/cli/human.h"
#include "app/cli/verbs.h"
#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/image/disk_layout.h"
#include "core/image/image.h"
#include "core/model/checks.h"

#include <algorithm>

namespace freshseat::cli {

namespace {

int tell(Invocation &in, const std::vector<Check> &checks)
{
    const bool failed =
        std::any_of(checks.begin(), checks.end(), [](const Check &check) { return check.result == CheckResult::Fail; });
    if (in.json()) {
        in.output().document(jsonArray(checks));
        return failed ? 1 : 0;
    }
    Table table({{""}, {""}, {"", Align::Left, 20}});
    for (const Check &check : checks) {
        const Colour colour = check.result == CheckResult::Pass   ? Colour::Green
                              : check.result == CheckResult::Warn ? Colour::Yellow
                                                                  : Colour::Red;
        table.add({{std::string(toText(check.result)), colour}, check.check, printable(check.text)});
        if (!check.remedy.empty()) table.add({"", "", "-> " + printable(check.remedy)});
    }
    in.output().table(table);
    return failed ? 1 : 0;
}

/// What a backend does not have is left out; what it has and cannot tell is an error.
template <class T>
Result<std::optional<T>> ifThere(Result<T> result)
{
    if (result) return std::optional<T>(std::move(*result));
    if (result.error().code == ErrorCode::Unsupported) return std::optional<T>();
    return tl::unexpected<Error>(result.error());
}

Result<RoomFacts> factsOf(StorageBackend &backend)
{
    RoomFacts facts;
    auto status = backend.status();
    if (!status) return failure(status);
    auto masters = backend.masters();
    if (!masters) return failure(masters);
    auto seats = backend.seats();
    if (!seats) return failure(seats);
    auto network = ifThere(backend.bootNetwork());
    if (!network) return failure(network);
    auto scrub = ifThere(backend.scrub());
    if (!scrub) return failure(scrub);
    facts.status = std::move(*status);
    facts.masters = std::move(*masters);
    facts.seats = std::move(*seats);
    facts.bootNetwork = std::move(*network);
    facts.scrub = std::move(*scrub);
    facts.now = SystemClock().now();
    return facts;
}

Result<int> lookAtHost(Invocation &in)
{
    const auto backend = in.backend();
    if (!backend) return failure(backend);
    const auto facts = factsOf(**backend);
    if (!facts) return failure(facts);
    return tell(in, checkHost(*facts));
}

Result<int> lookAtMaster(Invocation &in, const std::string &word)
{
    const auto name = parseMasterName(word);
    if (!name) return failure(name);
    const auto backend = in.backend();
    if (!backend) return failure(backend);
    const auto snapshots = (*backend)->snapshots(*name);
    if (!snapshots) return failure(snapshots);
    const auto facts = factsOf(**backend);
    if (!facts) return failure(facts);
    const auto master = std::find_if(facts->masters.begin(), facts->masters.end(),
                                     [&](const Master &one) { return one.name == *name; });
    if (master == facts->masters.end()) return fail(ErrorCode::NotFound, "Master " + word + " went away meanwhile.");
    return tell(in, checkMaster(*master, *snapshots, *facts));
}

Check layoutCheck(const image::DiskLayout &layout)
{
    using Table = image::DiskLayout::Table;
    const std::string check = "boot";
    if (layout.efiSystem) {
        const bool both = layout.table == Table::Mbr && layout.active;
        return {check,
                CheckResult::Pass,
                both ? "It starts PCs with UEFI, and with BIOS."
                     : "It starts PCs with UEFI: there is an EFI system partition.",
                {}};
    }
    if (layout.table == Table::Gpt)
        return {check, CheckResult::Warn,
                "It has partitions and no EFI system partition: a PC with UEFI will not start from it.",
                "As a data disk it is fine. Of a PC, copy the whole disk, not one partition."};
    if (layout.table == Table::Mbr && layout.active && layout.bootCode)
        return {check,
                CheckResult::Pass,
                "It starts PCs with BIOS: an active partition and a boot sector. Not with UEFI.",
                {}};
    if (layout.table == Table::Mbr)
        return {check, CheckResult::Warn, "It has partitions, and nothing to start from.",
                "As a data disk it is fine. Of a PC, copy the whole disk, not one partition."};
    return {check, CheckResult::Warn, "It has no partition table: no PC will start from it.",
            "Copy the whole disk of a PC, not one partition or one folder."};
}

/// The file alone: no storage host is asked.
Result<int> lookAtFile(Invocation &in, const std::string &file)
{
    if (auto readable = checkReadable(file); !readable) return failure(readable);
    std::vector<Check> checks;
    const auto info = image::inspect(file, ImageFormat::Auto);
    if (!info) {
        checks.push_back({"format", CheckResult::Fail, info.error().message, info.error().hint});
        return tell(in, checks);
    }
    if (info->guessedRaw)
        checks.push_back({"format", CheckResult::Warn, "No known image header: it would be taken as raw.",
                          "If it is a raw disk, say so: --format raw."});
    else
        checks.push_back(
            {"format", CheckResult::Pass, std::string(toText(info->format)) + ", whole, and it stands alone.", {}});
    checks.push_back({"size", CheckResult::Pass, "A disk of " + formatSize(info->virtualSize) + '.', {}});
    const auto head = image::readHead(file, *info, image::kLayoutBytes);
    if (head)
        checks.push_back(layoutCheck(image::layoutOf(*head)));
    else
        checks.push_back({"boot", CheckResult::Fail, head.error().message, head.error().hint});
    return tell(in, checks);
}

} // namespace

Result<int> runDoctor(Invocation &in)
{
    const auto &words = in.words();
    const std::string what = words.empty() ? "host" : words[0];
    if (what == "host" && words.size() <= 1) return lookAtHost(in);
    if (what == "master" && words.size() == 2) return lookAtMaster(in, words[1]);
    if (what == "file" && words.size() == 2) return lookAtFile(in, words[1]);
    return fail(ErrorCode::Usage, "doctor looks at host, at master NAME or at file FILE.",
                "freshseatctl doctor master win11");
}

} // namespace freshseat::cli
