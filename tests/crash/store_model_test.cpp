// SPDX-License-Identifier: GPL-3.0-or-later
// Model checker of the whole store: random steps against the reference, with deaths of daemon and host, a full disk and
// a disk that refuses. A run that fails is made shorter and printed as a script.
//
// In the environment: FRESHSEAT_MODEL_SECONDS how long (60); FRESHSEAT_MODEL_SEED the first seed (1);
// FRESHSEAT_MODEL_SCRIPT a file with a script to do again.
#include "core/base/log.h"
#include "tests/crash/store_runner.h"

#include <chrono>
#include <fstream>
#include <iostream>
#include <sstream>

namespace freshseat::blockstore::test {
namespace {

using Clock = std::chrono::steady_clock;
using Script = std::vector<Step>;

/// What is wrong, and after how many steps; empty: nothing.
struct Outcome {
    std::string why;
    std::size_t steps = 0;
};

Outcome play(const Script &script, StoreRunner::Counts *counts = nullptr)
{
    const TempDirectory directory(memoryDirectory());
    StoreRunner runner(directory.path() / "store");
    Outcome outcome;
    try {
        for (const Step &step : script) {
            ++outcome.steps;
            runner.run(step);
        }
        runner.finish();
    } catch (const Broken &broken) {
        outcome.why = broken.what();
    }
    if (counts != nullptr) *counts = runner.counts();
    return outcome;
}

/// Leaves out what is not needed to make it fail: halves, quarters, ... single steps.
Script shrunk(Script script)
{
    const auto end = Clock::now() + std::chrono::seconds(120);
    for (std::size_t part = script.size() / 2; part != 0 && Clock::now() < end;) {
        bool shorter = false;
        for (std::size_t at = 0; at + part <= script.size() && Clock::now() < end;) {
            Script without = script;
            without.erase(without.begin() + static_cast<std::ptrdiff_t>(at),
                          without.begin() + static_cast<std::ptrdiff_t>(at + part));
            const Outcome outcome = play(without);
            if (outcome.why.empty()) {
                at += part;
                continue;
            }
            without.resize(outcome.steps);
            script = std::move(without);
            shorter = true;
        }
        if (!shorter || part > script.size() / 2) part = std::min(part / 2, script.size() / 2);
    }
    return script;
}

Script draw(std::uint64_t seed, std::size_t steps)
{
    std::mt19937_64 random(seed);
    Script script;
    for (std::size_t i = 0; i < steps; ++i) script.push_back(drawStep(random));
    return script;
}

std::uint64_t fromEnvironment(const char *name, std::uint64_t otherwise)
{
    const char *text = std::getenv(name);
    return text == nullptr ? otherwise : std::strtoull(text, nullptr, 10);
}

std::optional<Script> scriptFromEnvironment()
{
    const char *path = std::getenv("FRESHSEAT_MODEL_SCRIPT");
    if (path == nullptr) return std::nullopt;
    std::ifstream file(path);
    Script script;
    for (std::string line; std::getline(file, line);)
        if (auto step = stepFromText(line)) script.push_back(*step);
    return script;
}

constexpr std::size_t kStepsOfARun = 2000;

TEST(StoreModelTest, KeepsItsPromises)
{
    log::setLevel(log::Level::Error);
    if (const auto script = scriptFromEnvironment()) {
        const Outcome outcome = play(*script);
        EXPECT_TRUE(outcome.why.empty()) << "step " << outcome.steps << ": " << outcome.why;
        return;
    }
    const auto end = Clock::now() + std::chrono::seconds(fromEnvironment("FRESHSEAT_MODEL_SECONDS", 60));
    StoreRunner::Counts all;
    for (std::uint64_t seed = fromEnvironment("FRESHSEAT_MODEL_SEED", 1); Clock::now() < end; ++seed) {
        const Script script = draw(seed, kStepsOfARun);
        StoreRunner::Counts counts;
        const Outcome outcome = play(script, &counts);
        all.add(counts);
        if (outcome.why.empty()) continue;
        const Script shorter =
            shrunk(Script(script.begin(), script.begin() + static_cast<std::ptrdiff_t>(outcome.steps)));
        FAIL() << "seed " << seed << ": " << outcome.why << "\nthe shortest script found: " << play(shorter).why << "\n"
               << toText(shorter);
    }
    std::printf("%llu steps, %llu reads and writes, %llu kills, %llu power cuts, %llu refusals, %llu checks\n",
                static_cast<unsigned long long>(all.steps), static_cast<unsigned long long>(all.ios),
                static_cast<unsigned long long>(all.kills), static_cast<unsigned long long>(all.powerCuts),
                static_cast<unsigned long long>(all.refusals), static_cast<unsigned long long>(all.checks));
    EXPECT_GT(all.kills, 0U);
    EXPECT_GT(all.powerCuts, 0U);
}

/// A script that once broke a promise.
void expectKept(const std::vector<std::string> &lines)
{
    log::setLevel(log::Level::Error);
    Script script;
    for (const std::string &line : lines) {
        const auto step = stepFromText(line);
        ASSERT_TRUE(step) << line;
        script.push_back(*step);
    }
    const Outcome outcome = play(script);
    EXPECT_TRUE(outcome.why.empty()) << "step " << outcome.steps << ": " << outcome.why;
}

/// A new durability that was refused when its directory could not be synced was there after the next start all the
/// same.
TEST(StoreModelTest, ARefusedChangeIsTheSameAfterARestart)
{
    expectKept({"create 378 0 1 lot 686832", "reset 328 803 66 lot 317967", "write 916 907 13 lot 124626",
                "fail 15 10 327 lot 991332", "write 553 165 5 lot 228467", "write 315 388 12 lot 892182",
                "write 493 970 14 lot 100916", "configure 107 1 1 lot 111407"});
}

/// The daemon was killed in a move to another snapshot, came back upon the new one, and the power cut took it back to
/// the old one, which might have been dropped by then.
TEST(StoreModelTest, WhatTheNextStartFindsStaysThatWay)
{
    expectKept({"create 867 0 1 lot 827223",      "create 156 0 5 lot 424220",      "reset 64 388 611 lot 522838",
                "reset 4 272 945 lot 890905",     "write 297 180 19 lot 814202",    "import 38 163 962 lot 742608",
                "powercut 0 485 600 lot 121051",  "background 3 90 214 lot 664671", "kill 20 270 508 lot 379910",
                "write 549 286 0 lot 787433",     "write 398 339 18 lot 888497",    "zero 293 915 2 lot 167688",
                "write 1005 415 17 lot 340067",   "write 831 289 5 lot 234186",     "move 134 483 847 lot 446299",
                "powercut 33 191 727 lot 349076", "write 26 994 17 lot 434905",     "write 351 444 264 lot 816988",
                "write 227 503 3 lot 651575",     "write 277 430 13 lot 669731",    "write 5 317 17 lot 349249",
                "write 543 948 12 lot 294763",    "create 117 1 0 lot 31043"});
}

/// The seat's policy went from `boot` to `keep` while the disk could not be read for a moment: what the seat had
/// written was taken for mixed up, and thrown away.
TEST(StoreModelTest, AReadThatFailsThrowsNothingAway)
{
    expectKept({"create 428 0 2 lot 702364", "create 331 0 4 lot 314897", "create 479 1 0 lot 146662",
                "create 720 0 3 lot 582589", "create 676 1 0 lot 775057", "write 277 257 17 lot 251842",
                "failread 12 63 21 lot 185714", "write 296 931 1 lot 190902", "write 117 1008 0 lot 174055",
                "close 26 719 492 lot 40845", "read 482 266 5 lot 91231", "flush 306 418 530 lot 930891",
                "flush 498 282 858 lot 19587", "configure 121 1 0 lot 665435"});
}

/// An export of a snapshot that was dropped, and then the one below it: the second was given back under the export.
TEST(StoreModelTest, AnExportKeepsWhatStandsBelowIt)
{
    expectKept({"create 585 0 5 lot 352965", "create 505 1 0 lot 44380", "create 530 0 4 lot 715794",
                "remove 893 809 503 lot 1228", "create 711 0 4 lot 618528", "create 594 1 4 lot 361162",
                "import 566 76 527 lot 387857", "move 57 411 108 lot 948389", "remove 986 337 123 lot 746306",
                "create 199 1 0 lot 980207", "create 31 0 2 lot 70690", "move 5 147 612 lot 690157",
                "publish 392 632 667 lot 541503", "reader 242 563 678 lot 82679", "drop 32 748 830 lot 728440",
                "drop 248 629 234 lot 689956", "zero 377 261 9 lot 564137", "export 927 432 4 lot 643648"});
}

/// A superblock that a power cut had parted was repaired right after the other one had been written: the next cut
/// parted both.
TEST(StoreModelTest, TwoPowerCutsLeaveASuperblock)
{
    expectKept({"create 994 0 0 lot 732884", "create 707 1 0 lot 37348", "create 107 0 0 lot 249495",
                "create 589 1 0 lot 724500", "create 251 1 0 lot 244658", "write 884 901 114 lot 489933",
                "remove 818 966 167 lot 680572", "write 506 266 11 lot 837678", "write 626 857 10 lot 545086",
                "write 602 229 232 lot 693917", "zero 812 951 7 lot 497458", "write 121 407 16 lot 936253",
                "powercut 30 389 369 lot 411013", "write 431 229 14 lot 165274", "configure 761 1 0 lot 427961",
                "write 537 76 97 lot 289676", "write 239 373 6 lot 996262", "publish 523 154 257 lot 594805",
                "powercut 0 54 716 lot 382591"});
}

/// Of a removed snapshot the last one above went, and then the disk refused a call: the check took what had been given
/// back of it before for damage.
TEST(StoreModelTest, WhatNobodyStandsOnIsNotDamaged)
{
    expectKept({"create 974 0 0 lot 164969",      "create 376 1 0 lot 393662",      "zero 999 508 15 lot 906850",
                "publish 529 684 694 lot 954125", "create 1016 1 3 lot 256780",     "create 233 1 0 lot 287978",
                "remove 871 474 786 lot 39105",   "publish 785 206 442 lot 551426", "move 176 905 707 lot 766598",
                "drop 748 1022 871 lot 348665",   "drop 544 240 528 lot 852230",    "create 384 0 0 lot 959283",
                "create 226 1 5 lot 127245",      "create 870 0 0 lot 860991",      "import 463 690 276 lot 751987",
                "remove 356 582 450 lot 47649",   "create 737 1 0 lot 879335",      "import 228 600 515 lot 963624",
                "remove 739 981 910 lot 4861",    "move 574 935 681 lot 822345",    "remove 215 185 202 lot 941744",
                "create 964 0 0 lot 599873",      "remove 378 775 81 lot 456867",   "reader 37 764 242 lot 398018",
                "publish 956 615 140 lot 311312", "reader 661 950 797 lot 736091",  "fill 855 691 682 lot 251272",
                "reader 68 133 364 lot 655676",   "drop 356 248 74 lot 789377",     "endreader 775 344 41 lot 621249",
                "reset 240 257 742 lot 729995",   "fail 14 466 847 lot 327383",     "endreader 895 711 45 lot 917116",
                "move 583 152 370 lot 688755",    "check 50 399 155 lot 110301"});
}

/// The disk could not read the checksums of a receive for a moment: all that had come was thrown away.
TEST(StoreModelTest, AReceiveOutlivesAReadThatFails)
{
    expectKept({"create 51 1 0 lot 169435",       "publish 798 344 972 lot 834868", "import 204 279 73 lot 200452",
                "create 349 0 4 lot 218593",      "create 83 0 4 lot 988595",       "remove 433 866 172 lot 500045",
                "import 735 788 205 lot 192321",  "receive 249 475 773 lot 376087", "import 753 555 300 lot 676298",
                "create 121 1 0 lot 645321",      "receive 633 66 695 lot 710050",  "drop 951 596 244 lot 741745",
                "drop 755 85 559 lot 959905",     "receive 815 14 392 lot 123345",  "receive 800 371 408 lot 147706",
                "receive 578 580 361 lot 866909", "receive 118 64 100 lot 648628",  "write 228 230 18 lot 380751",
                "publish 445 177 529 lot 662796", "move 1008 507 43 lot 403216",    "failread 13 712 330 lot 123200",
                "create 996 0 0 lot 163672",      "zero 609 899 17 lot 553305",     "write 709 833 296 lot 717021",
                "receive 739 988 570 lot 368777"});
}

/// The daemon was killed while a receive began, went on with it, and a power cut took its directory back.
TEST(StoreModelTest, AReceiveThatAStartHasFoundStays)
{
    expectKept({"create 460 0 0 lot 98328", "create 376 0 1 lot 88079", "create 467 0 0 lot 524731",
                "create 517 0 2 lot 953725", "import 239 947 719 lot 958890", "create 865 0 3 lot 463017",
                "write 734 90 56 lot 872207", "import 393 556 246 lot 535824", "remove 923 147 128 lot 138108",
                "keep 527 161 951 lot 840744", "kill 39 752 134 lot 36923", "write 194 92 9 lot 102377",
                "move 487 57 15 lot 659252", "create 563 1 0 lot 582993", "zero 597 316 46 lot 93454",
                "receive 89 646 331 lot 564977", "powercut 0 921 261 lot 130012"});
}

/// The name of a file that was to be forgotten could not be taken; its contents were given back all the same.
TEST(StoreModelTest, WhatKeepsItsNameKeepsItsContents)
{
    expectKept({"create 869 0 4 lot 857887", "create 644 0 0 lot 833416", "create 371 0 1 lot 609020",
                "remove 933 639 485 lot 111272", "create 224 1 0 lot 967217", "write 809 351 3 lot 986064",
                "remove 651 465 710 lot 558570", "keep 843 770 638 lot 350244", "fail 0 483 513 lot 907298",
                "trim 145 525 964 lot 986551", "check 966 548 630 lot 416969"});
}

TEST(StoreStepsTest, TextAndBack)
{
    for (const Step &step : draw(7, 500)) {
        const auto back = stepFromText(toText(step));
        ASSERT_TRUE(back) << toText(step);
        EXPECT_EQ(toText(*back), toText(step));
    }
    EXPECT_FALSE(stepFromText("fly 1 2 3 lot 4"));
    EXPECT_FALSE(stepFromText("write 1 2"));
}

} // namespace
} // namespace freshseat::blockstore::test
