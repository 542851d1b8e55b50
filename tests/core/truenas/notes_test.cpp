// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truenas/notes.h"

#include <gtest/gtest.h>

namespace freshseat::truenas {
namespace {

/// What lies on the NAS after these updates.
void applyTo(std::map<std::string, std::string> &there, const Json &updates, std::size_t most)
{
    for (const Json &one : updates) {
        const auto key = one["key"].get<std::string>();
        if (one.value("remove", false)) {
            there.erase(key);
            continue;
        }
        const auto value = one["value"].get<std::string>();
        EXPECT_TRUE(most == 0 || value.size() <= most) << value.size();
        there[key] = value;
    }
}

TEST(Notes, LongValuesComeBackWhole)
{
    std::map<std::string, std::string> there;
    const std::string longest(zfs::kMaxValue, 'a');
    for (const std::string &value : {std::string("short"), std::string(1025, 'x'), longest, std::string("~odd"),
                                     std::string(1024, 'y'), std::string("short again")}) {
        applyTo(there, updatesOf({{"freshseat:seat", value}}, 1024), 1024);
        EXPECT_EQ(joined(there).at("freshseat:seat"), value); // whatever pieces lie behind it
        for (const auto &[key, piece] : there) {
            const auto keys = keysOf("freshseat:seat", 1024);
            EXPECT_NE(std::find(keys.begin(), keys.end(), key), keys.end()) << key;
        }
    }
    applyTo(there, updatesOf({{"freshseat:seat", ""}}, 1024), 1024);
    EXPECT_FALSE(joined(there).contains("freshseat:seat"));
}

TEST(Notes, WithoutALimitNothingIsCut)
{
    const std::string value(zfs::kMaxValue, 'a');
    EXPECT_EQ(updatesOf({{"freshseat:seat", value}}, 0).size(), 1U);
    std::map<std::string, std::string> there;
    applyTo(there, updatesOf({{"freshseat:seat", "~1~odd"}}, 0), 0);
    EXPECT_EQ(joined(there).at("freshseat:seat"), "~1~odd");
}

TEST(Notes, ChangesOfASnapshotAreThoseOfThisOneAndNoLaterOne)
{
    SnapshotNotes notes;
    notes.set("v3", "100", {{"freshseat:version", "dropped"}});
    const SnapshotNotes again(notes.note());
    zfs::Properties properties{{"freshseat:version", "as made"}, {"freshseat:other", "x"}};
    again.apply("v3", "100", properties);
    EXPECT_EQ(properties.at("freshseat:version"), "dropped");
    zfs::Properties later{{"freshseat:version", "as made"}};
    again.apply("v3", "101", later);
    EXPECT_EQ(later.at("freshseat:version"), "as made");
}

TEST(Notes, WhatIsGoneIsForgottenAndAPromotedCloneTakesOver)
{
    SnapshotNotes notes;
    notes.set("v1", "10", {{"a:b", "1"}});
    notes.set("v2", "20", {{"a:b", "2"}});
    SnapshotNotes clone;
    clone.merge(notes);
    notes.keepOnly({{"v1", "10"}, {"v2", "21"}});
    zfs::Properties properties;
    notes.apply("v2", "20", properties);
    EXPECT_TRUE(properties.empty());
    clone.apply("v2", "20", properties);
    EXPECT_EQ(properties.at("a:b"), "2");
    EXPECT_TRUE(SnapshotNotes("no json").empty());
    EXPECT_TRUE(SnapshotNotes(R"({"v1":[1,2],"v2":["1"]})").empty());
}

} // namespace
} // namespace freshseat::truenas
