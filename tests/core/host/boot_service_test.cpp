// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/host/boot_service.h"

#include <gtest/gtest.h>

#include <fstream>
#include <httplib.h>

namespace freshseat::host {
namespace {

class BootServiceTest : public ::testing::Test
{
protected:
    BootServiceTest()
        : folder(std::filesystem::temp_directory_path() / ("freshseat-" + randomId()))
    {
        std::filesystem::create_directories(folder / "inner");
        std::ofstream(folder / "undionly.kpxe") << "program";
        std::ofstream(folder / ".hidden") << "hidden";
        service.serveFiles(folder);
        service.route("/hello", [](const boot::HttpRequest &) {
            return boot::HttpReply{200, "text/plain", "hello", {}};
        });
    }
    ~BootServiceTest() override { std::filesystem::remove_all(folder); }
    static int portOf(const std::string &address) { return std::stoi(address.substr(address.rfind(':') + 1)); }
    int status(const std::string &path)
    {
        httplib::Client client("127.0.0.1", portOf(service.address()));
        const auto result = client.Get(path);
        return result ? result->status : -1;
    }
    std::filesystem::path folder;
    BootService service;
};

TEST_F(BootServiceTest, GivesFilesOfTheFolderAloneAndRoutesOfOthers)
{
    ASSERT_TRUE(service.open("127.0.0.1:0"));
    EXPECT_EQ(status("/hello"), 200);
    EXPECT_EQ(status("/ipxe/undionly.kpxe"), 200);
    for (const char *path : {"/ipxe/", "/ipxe/none", "/ipxe/.hidden", "/ipxe/inner", "/ipxe/../undionly.kpxe",
                             "/ipxe/%2e%2e/%2e%2e/etc/passwd", "/ipxe/..%2f..%2fetc%2fpasswd"})
        EXPECT_NE(status(path), 200) << path;
}

TEST_F(BootServiceTest, StaysOnLoopbackWhateverItWasTold)
{
    const auto real = service.open("0.0.0.0:0");
    ASSERT_TRUE(real);
    EXPECT_TRUE(real->starts_with("127.0.0.1:")) << *real;
    EXPECT_EQ(service.address(), *real);
    EXPECT_EQ(service.openNetwork("192.0.2.1").error().code, ErrorCode::Usage) << "not an address of this machine";
    EXPECT_EQ(service.address(), *real);
    const auto second = service.openNetwork("127.0.0.2");
    ASSERT_TRUE(second) << second.error().message;
    EXPECT_EQ(portOf(*second), portOf(*real));
    EXPECT_EQ(service.address(), *second);
    service.closeNetwork();
    EXPECT_EQ(service.address(), *real);
    service.close();
    EXPECT_EQ(service.address(), "");
    EXPECT_FALSE(service.openNetwork("127.0.0.2")) << "there is no service";
}

} // namespace
} // namespace freshseat::host
