// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/truenas/certificates.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace freshseat::truenas {
namespace {

struct CertificatesTest : ::testing::Test {
    CertificatesTest() { std::filesystem::create_directories(directory); }
    ~CertificatesTest() override { std::filesystem::remove_all(directory); }
    CertificatesTest(const CertificatesTest &) = delete;
    CertificatesTest &operator=(const CertificatesTest &) = delete;

    [[nodiscard]] KnownCertificates accepting(const std::string &fingerprint) const
    {
        return {directory + "/new/known_certificates", fingerprint};
    }
    const std::string directory = ::testing::TempDir() + "certificates-" + randomId();
    const std::string first = "SHA256:" + std::string(43, 'A');
    const std::string second = "SHA256:" + std::string(43, 'B');
};

TEST_F(CertificatesTest, UnknownAcceptedKnownChanged)
{
    const auto unknown = accepting("").check("NAS", 443, first);
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, ErrorCode::NotAllowed);
    EXPECT_NE(unknown.error().message.find(first), std::string::npos);
    EXPECT_NE(unknown.error().hint.find("--accept-cert " + first), std::string::npos);

    ASSERT_FALSE(accepting(second).check("NAS", 443, first));
    ASSERT_TRUE(accepting(first).check("NAS", 443, first));
    EXPECT_TRUE(accepting("").check("nas", 443, first)); // known from now on
    EXPECT_FALSE(accepting("").check("nas", 444, first));

    const auto changed = accepting("").check("nas", 443, second);
    ASSERT_FALSE(changed);
    EXPECT_NE(changed.error().message.find("has changed"), std::string::npos);
    ASSERT_TRUE(accepting(second).check("nas", 443, second)); // the way to accept again
    EXPECT_TRUE(accepting("").check("nas", 443, second));
    EXPECT_FALSE(accepting("").check("nas", 443, first));
}

TEST_F(CertificatesTest, WhatIsNoFileKeepsNothing)
{
    const std::string path = directory + "/no-file";
    std::filesystem::create_directory(path);
    EXPECT_TRUE(KnownCertificates(path, first).check("a", 443, first));
    EXPECT_TRUE(std::filesystem::is_directory(path));
    EXPECT_FALSE(std::filesystem::exists(path + ".lock"));
}

TEST_F(CertificatesTest, EachHostHasItsOwn)
{
    ASSERT_TRUE(accepting(first).check("a", 443, first));
    ASSERT_TRUE(accepting(second).check("fe80::1", 443, second));
    EXPECT_TRUE(accepting("").check("a", 443, first));
    EXPECT_TRUE(accepting("").check("fe80::1", 443, second));
    EXPECT_FALSE(accepting("").check("a", 443, second));
}

} // namespace
} // namespace freshseat::truenas
