// SPDX-License-Identifier: GPL-3.0-or-later
// So many PCs ask the boot service for their scripts at the same moment, as after a power cut: each on a connection of
// its own, all of them at once. Usage: script_storm ADDR:PORT ROUNDS MACS-FILE; prints one row of a table.
#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <latch>
#include <netdb.h>
#include <string>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

using Steady = std::chrono::steady_clock;

/// The whole answer; empty: no connection, or it broke.
std::string ask(const addrinfo &server, const std::string &mac)
{
    const int fd = ::socket(server.ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    std::string answer;
    if (fd < 0) return answer;
    const std::string request = "GET /boot?mac=" + mac + " HTTP/1.1\r\nHost: bench\r\nConnection: close\r\n\r\n";
    if (::connect(fd, server.ai_addr, server.ai_addrlen) == 0 &&
        ::send(fd, request.data(), request.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(request.size())) {
        std::array<char, 8192> bytes{};
        for (ssize_t got = 0; (got = ::recv(fd, bytes.data(), bytes.size(), 0)) > 0;)
            answer.append(bytes.data(), static_cast<std::size_t>(got));
    }
    ::close(fd);
    return answer;
}

double percentile(const std::vector<double> &sorted, double part)
{
    if (sorted.empty()) return 0;
    return sorted[std::min(sorted.size() - 1, static_cast<std::size_t>(part * static_cast<double>(sorted.size())))];
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4) return std::fputs("usage: script_storm ADDR:PORT ROUNDS MACS-FILE\n", stderr), 2;
    const std::string address = argv[1];
    const std::size_t colon = address.rfind(':');
    addrinfo *server = nullptr;
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    if (::getaddrinfo(address.substr(0, colon).c_str(), address.substr(colon + 1).c_str(), &hints, &server) != 0)
        return 1;
    std::vector<std::string> macs;
    std::ifstream file(argv[3]);
    for (std::string line; std::getline(file, line);) macs.push_back(line);

    std::vector<double> times;
    std::atomic<int> errors = 0;
    double slowestRound = 0;
    for (int round = 0; round < std::atoi(argv[2]); ++round) {
        std::vector<double> took(macs.size());
        std::latch begin(static_cast<std::ptrdiff_t>(macs.size()) + 1);
        std::vector<std::thread> pcs;
        for (std::size_t i = 0; i < macs.size(); ++i) {
            pcs.emplace_back([&, i] {
                begin.arrive_and_wait();
                const auto at = Steady::now();
                const std::string answer = ask(*server, macs[i]);
                took[i] = std::chrono::duration<double, std::milli>(Steady::now() - at).count();
                if (!answer.starts_with("HTTP/1.1 200") || answer.find("sanboot") == std::string::npos) ++errors;
            });
        }
        const auto at = Steady::now();
        begin.arrive_and_wait();
        for (std::thread &pc : pcs) pc.join();
        slowestRound = std::max(slowestRound, std::chrono::duration<double, std::milli>(Steady::now() - at).count());
        times.insert(times.end(), took.begin(), took.end());
    }
    ::freeaddrinfo(server);
    std::sort(times.begin(), times.end());
    std::printf("| %zu | %s | %.1f | %.1f | %.1f | %.1f | %d |\n", macs.size(), argv[2], percentile(times, 0.5),
                percentile(times, 0.99), times.empty() ? 0 : times.back(), slowestRound, errors.load());
    return errors == 0 ? 0 : 1;
}
