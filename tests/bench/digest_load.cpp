// SPDX-License-Identifier: GPL-3.0-or-later
// What digests cost: libiscsi has no data digests, so this is an initiator of our own, and both cases are measured with
// it. Keeps DEPTH reads or writes open on one session without authentication, checks the digests that come and makes
// those that go.
//
// Usage: digest_load ADDR:PORT INITIATOR TARGET none|crc32c read|write BLOCK DEPTH SECONDS
// Prints "iops=N mib=N".
#include "core/base/byte_order.h"
#include "core/base/crc32c.h"
#include "core/iscsi/pdu.h"
#include "core/net/socket.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <random>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <vector>

namespace {

using namespace freshseat;
using iscsi::Header;
using iscsi::kHeaderSize;
using iscsi::Opcode;
namespace at = iscsi::at;
using Clock = std::chrono::steady_clock;

constexpr std::uint32_t kSector = 512;
constexpr std::uint64_t kDiskBytes = 512ULL << 20; ///< of the disk, what is used

[[noreturn]] void die(const std::string &what)
{
    std::fprintf(stderr, "digest_load: %s\n", what.c_str());
    std::exit(1);
}

class Initiator
{
public:
    explicit Initiator(const std::string &portal)
    {
        const auto address = net::parseAddress(portal);
        if (!address) die(address.error().message);
        m_fd = UniqueFd(::socket(address->storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0));
        const int one = 1;
        ::setsockopt(m_fd.get(), IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        if (::connect(m_fd.get(), reinterpret_cast<const sockaddr *>(&address->storage), address->length) != 0)
            die("cannot connect to " + portal);
    }

    void logIn(const std::string &name, const std::string &target, const std::string &digest)
    {
        std::string text;
        for (const std::string &key : {"InitiatorName=" + name, "TargetName=" + target,
                                       std::string("SessionType=Normal"), std::string("AuthMethod=None"),
                                       "HeaderDigest=" + digest, "DataDigest=" + digest, std::string("InitialR2T=No"),
                                       std::string("ImmediateData=Yes"), std::string("MaxRecvDataSegmentLength=262144"),
                                       std::string("MaxBurstLength=1048576"), std::string("FirstBurstLength=262144")})
            text += key + '\0';
        constexpr std::uint8_t kOperationalToFull = 0x87;
        Header request(Opcode::Login, kOperationalToFull);
        request.put8(0, 0x43); // immediate
        request.put8(at::kIsid, 0x80);
        put(request, {reinterpret_cast<const std::byte *>(text.data()), text.size()});
        send();
        const Header answer = receive();
        if (answer.get16(at::kLoginStatus) != 0) die("the login was refused");
        if (digest == "CRC32C" &&
            std::string_view(reinterpret_cast<const char *>(m_data.data()), m_data.size()).find("DataDigest=CRC32C") ==
                std::string_view::npos)
            die("the target wants no digests");
        m_digests = digest == "CRC32C";
        m_statSn = answer.get32(at::kStatSn) + 1;
    }

    /// Begins a READ(16) or WRITE(16) of `data.size()` bytes.
    void begin(bool write, std::uint64_t offset, std::span<const std::byte> data)
    {
        const auto length = static_cast<std::uint32_t>(data.size());
        constexpr std::uint8_t kFinalRead = 0xc0;
        constexpr std::uint8_t kFinalWrite = 0xa0;
        Header request(Opcode::ScsiCommand, write ? kFinalWrite : kFinalRead);
        request.put32(at::kItt, ++m_itt);
        request.put32(at::kExpectedLength, length);
        request.put32(at::kCmdSn, m_cmdSn++);
        request.put32(at::kExpStatSn, m_statSn);
        request.put8(at::kCdb, write ? 0x8a : 0x88);
        request.put64(at::kCdb + 2, offset / kSector);
        request.put32(at::kCdb + 10, length / kSector);
        put(request, write ? data : std::span<const std::byte>{});
    }
    void send()
    {
        for (std::size_t sent = 0; sent < m_out.size();) {
            const ssize_t n = ::send(m_fd.get(), m_out.data() + sent, m_out.size() - sent, MSG_NOSIGNAL);
            if (n <= 0) die("the target closed the connection");
            sent += static_cast<std::size_t>(n);
        }
        m_out.clear();
    }
    /// The next PDU; its data is in m_data.
    Header receive()
    {
        Header header;
        take(header.bytes.data(), kHeaderSize);
        if (m_digests) check(crc32c(header.bytes));
        const std::size_t length = header.dataLength();
        const std::size_t padded = length + iscsi::padding(length);
        m_data.resize(padded);
        take(m_data.data(), padded);
        if (m_digests && length > 0) check(crc32c(m_data));
        m_data.resize(length);
        return header;
    }
    /// Waits for the end of one command.
    void await()
    {
        for (;;) {
            const Header header = receive();
            const bool status = header.opcode() == Opcode::ScsiResponse ||
                                (header.opcode() == Opcode::DataIn && header.has(iscsi::kStatus));
            if (header.opcode() != Opcode::ScsiResponse && header.opcode() != Opcode::DataIn) continue;
            if (!status) continue;
            if (header.get8(3) != 0) die("a command failed");
            m_statSn = header.get32(at::kStatSn) + 1;
            return;
        }
    }

private:
    void put(Header &header, std::span<const std::byte> data)
    {
        storeBe24(header.bytes.data() + 5, static_cast<std::uint32_t>(data.size()));
        append(header.bytes);
        if (m_digests) appendDigest(crc32c(header.bytes));
        if (data.empty()) return;
        const std::vector<std::byte> padding(iscsi::padding(data.size()));
        append(data);
        append(padding);
        if (m_digests) appendDigest(crc32c(padding, crc32c(data)));
    }
    void append(std::span<const std::byte> bytes) { m_out.insert(m_out.end(), bytes.begin(), bytes.end()); }
    void appendDigest(std::uint32_t digest)
    {
        std::array<std::byte, 4> bytes{};
        storeLe32(bytes.data(), digest);
        append(bytes);
    }
    void check(std::uint32_t expected)
    {
        std::array<std::byte, 4> bytes{};
        take(bytes.data(), bytes.size());
        if (loadLe32(bytes.data()) != expected) die("a digest is wrong");
    }
    void take(std::byte *to, std::size_t length)
    {
        while (length > 0) {
            if (m_from == m_to) {
                const ssize_t n = ::recv(m_fd.get(), m_in.data(), m_in.size(), 0);
                if (n <= 0) die("the target closed the connection");
                m_from = 0;
                m_to = static_cast<std::size_t>(n);
            }
            const std::size_t piece = std::min(length, m_to - m_from);
            std::memcpy(to, m_in.data() + m_from, piece);
            m_from += piece;
            to += piece;
            length -= piece;
        }
    }

    UniqueFd m_fd;
    bool m_digests = false;
    std::uint32_t m_itt = 0;
    std::uint32_t m_cmdSn = 0;
    std::uint32_t m_statSn = 0;
    std::vector<std::byte> m_out;
    std::vector<std::byte> m_data;
    std::vector<std::byte> m_in = std::vector<std::byte>(1U << 20);
    std::size_t m_from = 0;
    std::size_t m_to = 0;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc != 9) {
        std::fprintf(stderr,
                     "usage: digest_load ADDR:PORT INITIATOR TARGET none|crc32c read|write BLOCK DEPTH SECONDS\n");
        return 2;
    }
    const bool write = std::string_view(argv[5]) == "write";
    const auto block = static_cast<std::uint32_t>(std::strtoul(argv[6], nullptr, 10));
    const int depth = std::atoi(argv[7]);
    if (block == 0 || block % kSector != 0 || depth < 1) die("BLOCK and DEPTH must be positive, BLOCK whole sectors");
    Initiator initiator(argv[1]);
    initiator.logIn(argv[2], argv[3], std::string_view(argv[4]) == "crc32c" ? "CRC32C" : "None");

    std::mt19937_64 random(1);
    std::vector<std::byte> data(block);
    for (std::byte &byte : data) byte = static_cast<std::byte>(random());
    const auto start = Clock::now();
    const auto end =
        start + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(std::atof(argv[8])));
    std::uint64_t done = 0;
    const auto begin = [&] { initiator.begin(write, random() % (kDiskBytes / block) * block, data); };
    for (int i = 0; i < depth; ++i) begin();
    initiator.send();
    for (; Clock::now() < end; ++done) {
        initiator.await();
        begin();
        initiator.send();
    }
    for (int i = 0; i < depth; ++i, ++done) initiator.await();
    const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
    std::printf("iops=%.0f mib=%.1f\n", static_cast<double>(done) / seconds,
                static_cast<double>(done) / seconds * block / 1048576);
    return 0;
}
