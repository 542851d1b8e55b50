// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truenas/methods.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace freshseat::truenas {
namespace {

Api apiOf(const char *version)
{
    return Api::newestOf({version}).value_or(Api());
}

TEST(Methods, TheNewestListedVersionIsTaken)
{
    const auto api = Api::newestOf({"v25.04.0", "v25.10.5", "v25.10.10", "v25.04.2", "latest", "v1.x"});
    ASSERT_TRUE(api);
    EXPECT_EQ(api->endpoint, "/api/v25.10.10");
    EXPECT_EQ(api->year, 2510);
    EXPECT_EQ(api->dialect, Dialect::JsonRpc);
    EXPECT_FALSE(Api::newestOf({}));
    EXPECT_FALSE(Api::newestOf({"current"}));
}

TEST(Methods, SnapshotsAndServicesHaveOtherNamesFrom2510On)
{
    EXPECT_EQ(nameOf(Method::SnapshotClone, Api()), "zfs.snapshot.clone");
    EXPECT_EQ(nameOf(Method::SnapshotClone, apiOf("v25.04.2")), "zfs.snapshot.clone");
    EXPECT_EQ(nameOf(Method::SnapshotClone, apiOf("v25.10.0")), "pool.snapshot.clone");
    EXPECT_EQ(nameOf(Method::SnapshotClone, apiOf("v26.0.0")), "pool.snapshot.clone");
    EXPECT_EQ(nameOf(Method::ServiceStart, apiOf("v25.04.0")), "service.start");
    EXPECT_EQ(nameOf(Method::ServiceStart, apiOf("v26.0.0")), "service.control");
    EXPECT_EQ(nameOf(Method::LoginEx, Api()), "");
}

Api core()
{
    Api api;
    api.year = kCore;
    return api;
}

TEST(Methods, CoreHasLess)
{
    for (const Ability ability : {Ability::UserProperties, Ability::Columns, Ability::Roles, Ability::EndsSessions,
                                  Ability::RunsSchedule, Ability::DeletesTree, Ability::LoudStart}) {
        EXPECT_FALSE(core().can(ability));
        EXPECT_TRUE(Api().can(ability));
        EXPECT_TRUE(apiOf("v26.0.0").can(ability));
    }
    EXPECT_EQ(nameOf(Method::Me, core()), "");
    EXPECT_EQ(nameOf(Method::Alive, core()), "system.version");
    EXPECT_EQ(nameOf(Method::Alive, Api()), "auth.me");
    EXPECT_EQ(nameOf(Method::SnapshotCreate, core()), "zfs.snapshot.create");
    EXPECT_EQ(core().startService(), Json::array({"iscsitarget"}));
    EXPECT_EQ(core().snapshotAlone(), (Json{{"defer", false}}));
    EXPECT_EQ(core().textMost(), 1024U);
    EXPECT_EQ(roleOf(Method::SnapshotRollback, core()), "") << "a key is root's";
    EXPECT_THAT(rolesFor(core()), ::testing::IsEmpty());
}

TEST(Methods, LaterVersionsCanMore)
{
    EXPECT_FALSE(Api().can(Ability::LoginEx));
    EXPECT_TRUE(apiOf("v25.04.0").can(Ability::LoginEx));
    EXPECT_FALSE(apiOf("v25.10.5").can(Ability::Scram));
    EXPECT_TRUE(apiOf("v26.0.0").can(Ability::Scram));
    EXPECT_EQ(apiOf("v25.04.0").textMost(), 1024U);
    EXPECT_EQ(apiOf("v25.10.0").textMost(), 0U);
    EXPECT_TRUE(apiOf("v25.04.0").volumeDefaults().empty());
    EXPECT_FALSE(apiOf("v25.10.0").volumeDefaults().empty());
}

TEST(Methods, RolesAreThoseOfTheVersion)
{
    EXPECT_EQ(roleOf(Method::SnapshotRollback, apiOf("v25.04.2")), "FULL_ADMIN");
    EXPECT_EQ(roleOf(Method::SnapshotRollback, apiOf("v25.10.5")), "SNAPSHOT_WRITE");
    const auto roles = rolesFor(apiOf("v25.10.5"));
    EXPECT_THAT(roles, ::testing::UnorderedElementsAre("DATASET_READ", "DATASET_WRITE", "DATASET_DELETE",
                                                       "SNAPSHOT_READ", "SNAPSHOT_WRITE", "SNAPSHOT_DELETE",
                                                       "SHARING_ISCSI_READ", "SHARING_ISCSI_WRITE", "SERVICE_READ",
                                                       "SYSTEM_GENERAL_READ", "SYSTEM_CRON_READ", "SYSTEM_CRON_WRITE"));
}

TEST(Methods, RolesThatAreNotHeldAreMissing)
{
    const auto missing = [](const Json &roles) {
        return missingRoles({{"pw_name", "svc"}, {"privilege", {{"roles", roles}}}}, apiOf("v25.10.5"));
    };
    EXPECT_THAT(missing({{"$set", {"FULL_ADMIN"}}}), ::testing::IsEmpty());
    EXPECT_THAT(missing({"DATASET_WRITE", "SNAPSHOT_WRITE", "SHARING_ISCSI_WRITE", "SERVICE_READ", "SYSTEM_CRON_WRITE",
                         "SYSTEM_GENERAL_READ"}),
                ::testing::UnorderedElementsAre("DATASET_DELETE", "SNAPSHOT_DELETE"));
    EXPECT_THAT(missingRoles(Json(), apiOf("v25.10.5")), ::testing::IsEmpty()); // an older version does not tell
}

} // namespace
} // namespace freshseat::truenas
