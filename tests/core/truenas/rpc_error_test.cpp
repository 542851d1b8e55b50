// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truenas/rpc_error.h"

#include <gtest/gtest.h>

namespace freshseat::truenas {
namespace {

Json jsonRpc(int code, const Json &data)
{
    return {{"code", code}, {"message", "Method call error"}, {"data", data}};
}

Error of(const Refusal &refusal)
{
    return errorOf(refusal, "iscsi.extent.create", "SHARING_ISCSI_WRITE");
}

TEST(RpcError, AMissingRoleIsNamed)
{
    const Error error = of(refusalFromJsonRpc(
        jsonRpc(-32001, {{"error", 13}, {"errname", "EACCES"}, {"reason", "[EACCES] Not authorized"}})));
    EXPECT_EQ(error.code, ErrorCode::NotAllowed);
    EXPECT_NE(error.message.find("SHARING_ISCSI_WRITE"), std::string::npos);
    EXPECT_NE(error.message.find("iscsi.extent.create"), std::string::npos);
}

TEST(RpcError, WhatIsMissingIsFoundInTheListOfAValidation)
{
    const Json data{{"error", 22},
                    {"errname", "EINVAL"},
                    {"reason", "[ENOENT] None: iSCSI extent 9 does not exist"},
                    {"extra", Json::array({Json::array({nullptr, "iSCSI extent 9 does not exist", 2})})}};
    EXPECT_EQ(of(refusalFromJsonRpc(jsonRpc(-32602, data))).code, ErrorCode::NotFound);
}

TEST(RpcError, AttributesAreToldWithoutTheirVersionsPrefix)
{
    const Json data{
        {"error", 22},
        {"errname", "EINVAL"},
        {"extra",
         Json::array({Json::array({"iscsi_extent_create.disk", "Disk currently in use by extent seat-01", 22})})}};
    const Error error = of(refusalFromJsonRpc(jsonRpc(-32602, data)));
    EXPECT_EQ(error.code, ErrorCode::InUse);
    EXPECT_EQ(error.message, "iscsi.extent.create: disk: Disk currently in use by extent seat-01");
}

TEST(RpcError, BusyFullAndUnknown)
{
    const auto said = [](const char *name, const std::string &reason) {
        return of(refusalFromJsonRpc(jsonRpc(-32001, {{"errname", name}, {"reason", reason}}))).code;
    };
    EXPECT_EQ(said("EBUSY", "[EBUSY] Failed to delete dataset: cannot destroy 'a': dataset is busy"), ErrorCode::InUse);
    EXPECT_EQ(said("EFAULT", "[EFAULT] Target pc-01 is in use."), ErrorCode::InUse);
    EXPECT_EQ(said("EFAULT", "[EFAULT] Failed to delete dataset: cannot destroy 'a': volume has dependent clones"),
              ErrorCode::InUse);
    EXPECT_EQ(said("ENOSPC", "[ENOSPC] out of space"), ErrorCode::OutOfSpace);
    EXPECT_EQ(said("EINVAL", "MatchNotFound()"), ErrorCode::NotFound);
    EXPECT_EQ(said("EFAULT", "[EFAULT] something else"), ErrorCode::Failed);
    EXPECT_EQ(of(refusalFromJsonRpc({{"code", -32601}, {"message", "Method does not exist"}})).code,
              ErrorCode::Unsupported);
    EXPECT_EQ(refusalFromJsonRpc({{"code", -32000}, {"message", "Maximum number"}}).name, "TOOMANY");
}

TEST(RpcError, DdpNamesErrorsInTheirTextOrByNumber)
{
    const Refusal busy = refusalFromDdp({{"error", 16}, {"type", nullptr}, {"reason", "[EBUSY] dataset is busy"}});
    EXPECT_EQ(busy.name, "EBUSY");
    EXPECT_EQ(busy.reason, "dataset is busy");
    EXPECT_TRUE(isLoggedOut(refusalFromDdp({{"error", 207}, {"reason", "Not authenticated"}})));
    // 66 is ENOTEMPTY on one system and something else on the other: the text counts
    EXPECT_EQ(refusalFromDdp({{"error", 66}, {"reason", "[ENOTEMPTY] filesystem has children"}}).name, "ENOTEMPTY");
    EXPECT_EQ(refusalFromDdp(Json("broken")).name, "");
}

TEST(RpcError, NoSecretIsRepeated)
{
    KnownSecrets secrets;
    secrets.learn(
        Json::array({{{"user", "pc-01"}, {"secret", "planted-secret-1"}, {"peersecret", "planted-2"}, {"tag", 1}}}));
    secrets.learn(std::string("7-key"));
    secrets.learn(Json{{"secret", ""}});
    EXPECT_EQ(secrets.removedFrom("secret planted-secret-1 is too long, so is planted-2; 7-key"),
              "secret *** is too long, so is ***; ***");
    EXPECT_EQ(secrets.removedFrom("pc-01 stays"), "pc-01 stays");
}

} // namespace
} // namespace freshseat::truenas
