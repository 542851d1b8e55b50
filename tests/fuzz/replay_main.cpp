// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target without a fuzzing compiler: every file of the corpus, each cut at many lengths and with bytes
// changed, from a fixed seed. Usage: NAME_replay CORPUS_DIR [ROUNDS]
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

using Bytes = std::vector<std::uint8_t>;

std::vector<Bytes> readCorpus(const std::filesystem::path &directory)
{
    std::vector<std::filesystem::path> files;
    for (const auto &entry : std::filesystem::directory_iterator(directory))
        if (entry.is_regular_file()) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::vector<Bytes> corpus;
    for (const auto &file : files) {
        std::ifstream in(file, std::ios::binary);
        corpus.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    }
    return corpus;
}

Bytes mutate(const Bytes &seed, const Bytes &other, std::mt19937 &random)
{
    Bytes bytes = seed;
    const unsigned changes = 1 + random() % 8;
    for (unsigned i = 0; i < changes; ++i) {
        const std::size_t at = bytes.empty() ? 0 : random() % bytes.size();
        switch (random() % 6) {
        case 0:
            if (!bytes.empty()) bytes[at] ^= static_cast<std::uint8_t>(1U << (random() % 8));
            break;
        case 1:
            if (!bytes.empty()) bytes[at] = static_cast<std::uint8_t>(random());
            break;
        case 2:
            bytes.resize(at);
            break;
        case 3:
            bytes.insert(bytes.begin() + static_cast<std::ptrdiff_t>(at), random() % 64,
                         static_cast<std::uint8_t>(random()));
            break;
        case 4:
            if (!bytes.empty()) bytes[at] = (random() % 2) != 0 ? 0xff : 0x00;
            break;
        default:
            if (!other.empty())
                bytes.insert(bytes.end(), other.begin(),
                             other.begin() + static_cast<std::ptrdiff_t>(random() % other.size()));
        }
    }
    return bytes;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: %s CORPUS_DIR [ROUNDS]\n", argv[0]);
        return 2;
    }
    const std::vector<Bytes> corpus = readCorpus(argv[1]);
    if (corpus.empty()) {
        std::fprintf(stderr, "the corpus %s is empty\n", argv[1]);
        return 1;
    }
    const unsigned long rounds = argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 20000;
    std::mt19937 random(20261122);
    for (const Bytes &bytes : corpus) LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
    for (unsigned long i = 0; i < rounds; ++i) {
        const Bytes bytes = mutate(corpus[random() % corpus.size()], corpus[random() % corpus.size()], random);
        LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
    }
    std::printf("%zu files, %lu mutations\n", corpus.size(), rounds);
    return 0;
}
