// SPDX-License-Identifier: GPL-3.0-or-later
// freshseatd: the Freshseat helper.
#include "app/daemon/check_store.h"
#include "app/daemon/daemon.h"
#include "core/base/core_dumps.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <unistd.h>

namespace {

using namespace freshseat;

int complain(const Error &error)
{
    std::fprintf(stderr, "freshseatd: %s\n", error.message.c_str());
    if (!error.hint.empty()) std::fprintf(stderr, "freshseatd: %s\n", error.hint.c_str());
    return static_cast<int>(error.code);
}

std::optional<std::string> environment(const char *name)
{
    const char *value = std::getenv(name);
    if (value == nullptr || *value == '\0') return std::nullopt;
    return value;
}

Result<daemon::Config> configure(const daemon::Arguments &arguments)
{
    const daemon::Surroundings surroundings{::geteuid() == 0, environment};
    daemon::FileConfig file;
    const auto standard = daemon::defaultConfigFile(surroundings);
    const bool named = arguments.config.has_value();
    if (named || (standard && std::filesystem::exists(*standard))) {
        auto read = daemon::readConfig(named ? std::filesystem::path(*arguments.config) : *standard);
        if (!read) return failure(read);
        file = std::move(*read);
    }
    return daemon::resolveConfig(arguments, file, surroundings);
}

int serve(const daemon::Arguments &arguments, daemon::Config config)
{
    std::signal(SIGPIPE, SIG_IGN); // NOLINT(cert-err33-c): a peer that goes away is the error of a write
    daemon::blockSignals();
    daemon::Daemon daemon(std::move(config), [&arguments] { return configure(arguments); });
    if (const auto started = daemon.start(); !started) return complain(started.error());
    std::printf("%s\n", daemon.listeningLine().c_str());
    std::fflush(stdout);
    daemon.run();
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    refuseCoreDumps();
    const auto arguments = daemon::parseArguments({argv + 1, argv + argc});
    if (!arguments) return complain(arguments.error());
    if (arguments->help) return std::fputs(daemon::helpText().c_str(), stdout), 0;
    if (arguments->version) return std::printf("freshseatd %s\n", FRESHSEAT_VERSION), 0;
    auto config = configure(*arguments);
    if (!config) return complain(config.error());
    if (arguments->checkConfig) return 0;
    if (arguments->checkStore) {
        const auto problems = daemon::checkStore(*config, std::cout);
        if (!problems) return complain(problems.error());
        return *problems == 0 ? 0 : 1;
    }
    return serve(*arguments, std::move(*config));
}
