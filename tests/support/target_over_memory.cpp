// SPDX-License-Identifier: GPL-3.0-or-later
// target_over_memory: an iSCSI target over RAM disks or files, for conformance runs and benchmarks. Serves until
// SIGTERM or SIGINT.
//
//     target_over_memory [--listen ADDR:PORT] [--size SIZE | --file PATH] [--luns N] [--targets N] [--workers N]
//     [--read-only]
//                        [--moved-to ADDR:PORT] [--user NAME --secret TEXT] [--mutual-user NAME --mutual-secret TEXT]
//
// Prints "listening ADDR:PORT" on stdout. Targets: iqn.2026-01.net.freshseat.test:disk0, :disk1, ...
#include "core/base/text.h"
#include "core/base/thread_pool.h"
#include "core/block/file_device.h"
#include "core/block/memory_device.h"
#include "tests/support/room_of_disks.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <optional>
#include <string>

namespace {

using namespace freshseat;

using Options = std::map<std::string, std::string>;

[[noreturn]] void quit(const std::string &why)
{
    std::fprintf(stderr, "target_over_memory: %s\n", why.c_str());
    std::exit(2);
}

Options readOptions(int argc, char **argv)
{
    Options options{
        {"--listen", "127.0.0.1:0"}, {"--size", "512M"}, {"--luns", "1"}, {"--targets", "1"}, {"--workers", "0"}};
    for (int i = 1; i < argc; ++i) {
        const std::string name = argv[i];
        if (name == "--read-only") {
            options[name] = "yes";
        } else if (i + 1 < argc) {
            options[name] = argv[++i];
        } else {
            quit("what is \"" + name + "\"?");
        }
    }
    return options;
}

unsigned number(const Options &options, const std::string &name)
{
    return static_cast<unsigned>(std::strtoul(options.at(name).c_str(), nullptr, 10));
}

std::string valueOf(const Options &options, const std::string &name)
{
    const auto found = options.find(name);
    return found == options.end() ? std::string() : found->second;
}

std::shared_ptr<block::BlockDevice> openDisk(const Options &options, Executor &owner, Executor &pool)
{
    const bool readOnly = options.contains("--read-only");
    if (options.contains("--file")) {
        auto file = block::FileDevice::open(options.at("--file"), readOnly, owner, pool);
        if (!file) quit(file.error().message);
        return std::move(*file);
    }
    const auto size = parseSize(options.at("--size"));
    if (!size) quit(size.error().message);
    return std::make_shared<block::MemoryDevice>(*size, readOnly);
}

void addTargets(test::RoomOfDisks &room, target::TargetServer &server, const Options &options, Executor &pool)
{
    for (unsigned i = 0; i < number(options, "--targets"); ++i) {
        const unsigned worker = i % server.workers();
        std::vector<std::shared_ptr<block::BlockDevice>> disks;
        for (unsigned lun = 0; lun < number(options, "--luns"); ++lun)
            disks.push_back(openDisk(options, server.worker(worker), pool));
        room.add(server, "iqn.2026-01.net.freshseat.test:disk" + std::to_string(i), worker, std::move(disks));
    }
}

void waitForSignal()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    int signal = 0;
    sigwait(&signals, &signal);
}

/// Before any thread begins: they inherit it.
void blockSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

} // namespace

int main(int argc, char **argv)
{
    blockSignals();
    const Options options = readOptions(argc, argv);
    const SystemClock clock;
    ThreadPool pool("disk", 4);
    test::RoomOfDisks room({valueOf(options, "--user"), Secret(valueOf(options, "--secret")),
                            valueOf(options, "--mutual-user"), Secret(valueOf(options, "--mutual-secret"))});
    room.moveTo(valueOf(options, "--moved-to"));
    target::ServerOptions serverOptions;
    serverOptions.workers = number(options, "--workers");
    target::TargetServer server(room, clock, serverOptions);
    addTargets(room, server, options, pool);
    const auto address = server.listen(options.at("--listen"));
    if (!address) quit(address.error().message);
    std::printf("listening %s\n", address->c_str());
    std::fflush(stdout);
    waitForSignal();
    server.stopAccepting();
    std::vector<iscsi::SessionId> all;
    for (const auto &session : server.sessions()) all.push_back(session.id);
    std::mutex mutex;
    std::condition_variable over;
    bool closed = false;
    server.drop(all, [&] {
        const std::lock_guard lock(mutex);
        closed = true;
        over.notify_one();
    });
    std::unique_lock lock(mutex);
    over.wait(lock, [&] { return closed; });
    room.clear(server);
    return 0;
}
