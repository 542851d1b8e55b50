// SPDX-License-Identifier: GPL-3.0-or-later
// Runs inside a test's guest, on the file system that lies on its clone. Writes rounds of blocks past the page cache,
// flushes, and says so; every block tells its place and its round, and what each round writes follows from its number.
// So whoever knows the last round that was told to be flushed knows what must be there.
//
// Usage: guest_writer write FILE SECONDS     rounds until then, reads them back all the while; says "flushed N"
//        guest_writer verify FILE ROUND      everything up to ROUND is there, and no block is torn or misplaced
#include <array>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <map>
#include <random>
#include <string_view>
#include <unistd.h>
#include <vector>

namespace {

constexpr std::size_t kBlock = 4096;
constexpr std::uint64_t kBlocks = 6144; ///< 24 MiB
constexpr int kBlocksARound = 24;

struct alignas(kBlock) Block {
    std::array<std::uint64_t, kBlock / sizeof(std::uint64_t)> words{};
};

[[noreturn]] void die(const char *what, std::uint64_t block = 0, std::uint64_t round = 0)
{
    std::printf("guest_writer: %s (block %llu, round %llu): %m\n", what, static_cast<unsigned long long>(block),
                static_cast<unsigned long long>(round));
    (void)std::fflush(stdout);
    std::exit(1);
}

std::vector<std::uint64_t> blocksOf(std::uint64_t round)
{
    std::mt19937_64 random(round * 7919);
    std::vector<std::uint64_t> blocks;
    for (int i = 0; i < kBlocksARound; ++i) blocks.push_back(random() % kBlocks);
    return blocks;
}

Block contentOf(std::uint64_t block, std::uint64_t round)
{
    std::mt19937_64 random(block << 32 ^ round);
    Block content;
    for (std::uint64_t &word : content.words) word = random();
    content.words[0] = block;
    content.words[1] = round;
    return content;
}

/// The round a block on the disk is of; 0 = never written. Dies when it is no block of ours.
std::uint64_t readRound(int file, std::uint64_t block)
{
    static Block content;
    if (::pread(file, &content, kBlock, static_cast<off_t>(block * kBlock)) != static_cast<ssize_t>(kBlock))
        die("a block cannot be read", block);
    const std::uint64_t round = content.words[1];
    const Block expected = round == 0 ? Block{} : contentOf(block, round);
    if (content.words != expected.words) die("a block is torn or misplaced", block, round);
    return round;
}

int open(const char *path, int flags)
{
    const int file = ::open(path, flags | O_DIRECT | O_CLOEXEC, 0600);
    if (file < 0) die(path);
    return file;
}

void writeRounds(const char *path, double seconds)
{
    const int file = open(path, O_RDWR | O_CREAT);
    if (::posix_fallocate(file, 0, static_cast<off_t>(kBlocks * kBlock)) != 0) die("no room for the file");
    const auto end = std::chrono::steady_clock::now() + std::chrono::duration_cast<std::chrono::steady_clock::duration>(
                                                            std::chrono::duration<double>(seconds));
    std::map<std::uint64_t, std::uint64_t> latest;
    std::mt19937_64 random(1);
    std::uint64_t round = 0;
    while (std::chrono::steady_clock::now() < end) {
        ++round;
        for (const std::uint64_t block : blocksOf(round)) {
            const Block content = contentOf(block, round);
            if (::pwrite(file, &content, kBlock, static_cast<off_t>(block * kBlock)) != static_cast<ssize_t>(kBlock))
                die("a block cannot be written", block, round);
            latest[block] = round;
        }
        if (::fdatasync(file) != 0) die("the flush failed", 0, round);
        std::printf("flushed %llu\n", static_cast<unsigned long long>(round));
        (void)std::fflush(stdout);
        for (int i = 0; i < 8; ++i) {
            const auto at = latest.lower_bound(random() % kBlocks);
            if (at != latest.end() && readRound(file, at->first) != at->second)
                die("a block is not what was written last", at->first, at->second);
        }
    }
    for (const auto &[block, written] : latest)
        if (readRound(file, block) != written) die("a block is not what was written last", block, written);
    std::printf("wrote %llu rounds, all of them there\n", static_cast<unsigned long long>(round));
}

void verify(const char *path, std::uint64_t last)
{
    const int file = open(path, O_RDONLY);
    std::map<std::uint64_t, std::uint64_t> least;
    for (std::uint64_t round = 1; round <= last; ++round)
        for (const std::uint64_t block : blocksOf(round)) least[block] = round;
    for (std::uint64_t block = 0; block < kBlocks; ++block) {
        const std::uint64_t round = readRound(file, block);
        const auto found = least.find(block);
        if (found != least.end() && round < found->second) die("a flushed block is lost", block, found->second);
        if (round > last + 1) die("a block is of a round that never began", block, round);
    }
    std::printf("verified %llu rounds\n", static_cast<unsigned long long>(last));
}

} // namespace

int main(int argc, char **argv)
{
    const std::string_view what = argc == 4 ? argv[1] : "";
    if (what == "write") {
        writeRounds(argv[2], std::atof(argv[3]));
    } else if (what == "verify") {
        verify(argv[2], std::strtoull(argv[3], nullptr, 10));
    } else {
        std::printf("usage: guest_writer write FILE SECONDS | verify FILE ROUND\n");
        return 2;
    }
    return 0;
}
