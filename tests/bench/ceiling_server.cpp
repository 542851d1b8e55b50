// SPDX-License-Identifier: GPL-3.0-or-later
// The least an iSCSI server can do, as a physical limit to measure against: one thread, one epoll; all that a recv()
// brought is answered by one sendmsg(). Reads come from a mapping of the file, writes are one pwrite(). It checks
// nothing, keeps no order, knows neither R2T nor digests nor errors: NOT a target anybody should use.
//
// Usage: ceiling_server FILE. Prints "listening iscsi=127.0.0.1:PORT".
#include "core/base/byte_order.h"
#include "core/base/unique_fd.h"
#include "core/iscsi/pdu.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <string_view>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <vector>

namespace {

using freshseat::loadBe32;
using freshseat::loadBe64;
using freshseat::storeBe32;
using freshseat::storeBe64;
using freshseat::UniqueFd;
using freshseat::iscsi::Header;
using freshseat::iscsi::kHeaderSize;
using freshseat::iscsi::Opcode;
namespace at = freshseat::iscsi::at;
using namespace std::string_view_literals;

constexpr std::size_t kReceive = 9U << 20;
constexpr std::size_t kAnswersASend = 128;
constexpr std::uint32_t kSector = 512;

[[noreturn]] void die(const char *what)
{
    std::perror(what);
    std::exit(1);
}

struct Disk {
    UniqueFd fd;
    std::byte *map = nullptr;
    std::uint64_t size = 0;
};

class Connection
{
public:
    Connection(UniqueFd fd, const Disk &disk)
        : m_fd(std::move(fd))
        , m_disk(disk)
        , m_received(std::make_unique<std::byte[]>(kReceive))
    {
        m_answers.reserve(kAnswersASend);
    }

    /// False: the peer is gone.
    bool serve()
    {
        const ssize_t got = ::recv(m_fd.get(), m_received.get() + m_have, kReceive - m_have, 0);
        if (got < 0) return errno == EAGAIN;
        if (got == 0) return false;
        m_have += static_cast<std::size_t>(got);
        std::size_t used = 0;
        while (const std::size_t length = pdu(m_received.get() + used, m_have - used)) {
            used += length;
            if (m_answers.size() == kAnswersASend && !send()) return false;
        }
        std::memmove(m_received.get(), m_received.get() + used, m_have - used);
        m_have -= used;
        return send();
    }

private:
    struct Answer {
        Header header;
        const std::byte *data = nullptr; ///< null: `small`
        std::size_t length = 0;
        std::array<std::byte, 384> small{};
    };

    Answer &answer(Opcode opcode, const Header &request)
    {
        Answer &made = m_answers.emplace_back();
        made.header = Header(opcode, freshseat::iscsi::kFinal);
        made.header.put32(at::kItt, request.itt());
        made.header.put32(at::kStatSn, m_statSn++);
        made.header.put32(at::kExpCmdSn, m_expCmdSn);
        made.header.put32(32, m_expCmdSn + 127); // MaxCmdSN
        return made;
    }

    void dataIn(const Header &request, const std::byte *data, std::size_t length)
    {
        Answer &made = answer(Opcode::DataIn, request);
        made.header.put8(1, freshseat::iscsi::kFinal | freshseat::iscsi::kStatus);
        made.header.put32(at::kTtt, freshseat::iscsi::kReservedTag);
        made.data = data;
        made.length = length;
    }

    void smallDataIn(const Header &request, const void *data, std::size_t length)
    {
        dataIn(request, nullptr, std::min<std::size_t>(length, request.get32(at::kExpectedLength)));
        std::memcpy(m_answers.back().small.data(), data, length);
    }

    /// Length of the whole PDU that `bytes` begin with; 0 when it is not all there.
    std::size_t pdu(const std::byte *bytes, std::size_t have)
    {
        if (have < kHeaderSize) return 0;
        Header request;
        std::memcpy(request.bytes.data(), bytes, kHeaderSize);
        const std::size_t data = request.dataLength();
        const std::size_t total = kHeaderSize + request.ahsLength() + data + freshseat::iscsi::padding(data);
        if (have < total) return 0;
        switch (request.opcode()) {
        case Opcode::Login:
            login(request);
            break;
        case Opcode::ScsiCommand:
            if (!request.immediate()) ++m_expCmdSn;
            command(request, bytes + kHeaderSize);
            break;
        case Opcode::Logout:
            answer(Opcode::LogoutResponse, request);
            break;
        default:
            break;
        }
        return total;
    }

    void login(const Header &request)
    {
        constexpr std::string_view kSecurity = "AuthMethod=None\0TargetPortalGroupTag=1\0"sv;
        constexpr std::string_view kOperational =
            "TargetPortalGroupTag=1\0HeaderDigest=None\0DataDigest=None\0MaxRecvDataSegmentLength=262144\0"
            "InitialR2T=No\0ImmediateData=Yes\0MaxBurstLength=262144\0FirstBurstLength=262144\0MaxConnections=1\0"
            "MaxOutstandingR2T=1\0ErrorRecoveryLevel=0\0DefaultTime2Wait=2\0DefaultTime2Retain=0\0"
            "DataPDUInOrder=Yes\0DataSequenceInOrder=Yes\0"sv;
        constexpr std::uint8_t kToFullFeature = 0x83; // transit, next stage 3
        m_expCmdSn = request.cmdSn();
        Answer &made = answer(Opcode::LoginResponse, request);
        made.header.put8(1, request.flags());
        std::memcpy(made.header.bytes.data() + at::kIsid, request.bytes.data() + at::kIsid, 8);
        if ((request.flags() & kToFullFeature) == kToFullFeature) made.header.put16(at::kTsih, 1);
        const std::string_view keys = (request.flags() & 0x0c) == 0 ? kSecurity : kOperational;
        std::memcpy(made.small.data(), keys.data(), keys.size());
        made.length = keys.size();
    }

    void command(const Header &request, const std::byte *data)
    {
        const std::byte *cdb = request.bytes.data() + at::kCdb;
        const std::uint64_t offset = loadBe64(cdb + 2) * kSector;
        const std::size_t length = std::size_t{loadBe32(cdb + 10)} * kSector;
        switch (std::to_integer<unsigned>(cdb[0])) {
        case 0x88: // READ(16)
            return dataIn(request, m_disk.map + offset, length);
        case 0x8a: // WRITE(16)
            if (::pwrite(m_disk.fd.get(), data, length, static_cast<off_t>(offset)) < 0) die("pwrite");
            answer(Opcode::ScsiResponse, request);
            return;
        case 0x12:
            return inquiry(request);
        case 0x9e: { // READ CAPACITY(16)
            std::array<std::byte, 32> capacity{};
            storeBe64(capacity.data(), m_disk.size / kSector - 1);
            storeBe32(capacity.data() + 8, kSector);
            return smallDataIn(request, capacity.data(), capacity.size());
        }
        default: // TEST UNIT READY and whatever else
            answer(Opcode::ScsiResponse, request);
        }
    }

    void inquiry(const Header &request)
    {
        std::array<std::byte, 36> standard{};
        standard[2] = std::byte{5};
        standard[3] = std::byte{2};
        standard[4] = std::byte{31};
        smallDataIn(request, standard.data(), standard.size());
    }

    bool send()
    {
        static constexpr std::array<std::byte, 4> kPadding{};
        std::vector<iovec> &pieces = m_pieces;
        pieces.clear();
        std::size_t left = 0;
        for (Answer &one : m_answers) {
            freshseat::storeBe24(one.header.bytes.data() + 5, static_cast<std::uint32_t>(one.length));
            pieces.push_back({one.header.bytes.data(), kHeaderSize});
            const std::byte *data = one.data != nullptr ? one.data : one.small.data();
            if (one.length > 0) pieces.push_back({const_cast<std::byte *>(data), one.length});
            if (const std::size_t pad = freshseat::iscsi::padding(one.length); pad > 0)
                pieces.push_back({const_cast<std::byte *>(kPadding.data()), pad});
        }
        for (const iovec &piece : pieces) left += piece.iov_len;
        iovec *next = pieces.data();
        while (left > 0) {
            msghdr message{};
            message.msg_iov = next;
            message.msg_iovlen = static_cast<std::size_t>(pieces.data() + pieces.size() - next);
            const ssize_t sent = ::sendmsg(m_fd.get(), &message, MSG_NOSIGNAL);
            if (sent < 0 && errno == EAGAIN) {
                pollfd room{m_fd.get(), POLLOUT, 0};
                ::poll(&room, 1, -1);
                continue;
            }
            if (sent < 0) return false;
            left -= static_cast<std::size_t>(sent);
            auto taken = static_cast<std::size_t>(sent);
            while (taken > 0 && taken >= next->iov_len) taken -= (next++)->iov_len;
            if (taken == 0) continue;
            next->iov_base = static_cast<std::byte *>(next->iov_base) + taken;
            next->iov_len -= taken;
        }
        m_answers.clear();
        return true;
    }

    UniqueFd m_fd;
    const Disk &m_disk;
    std::unique_ptr<std::byte[]> m_received;
    std::size_t m_have = 0;
    std::vector<Answer> m_answers; ///< never more than it has room for: `small` must stay where it is
    std::vector<iovec> m_pieces;
    std::uint32_t m_statSn = 1;
    std::uint32_t m_expCmdSn = 0;
};

Disk openDisk(const char *path)
{
    Disk disk;
    disk.fd = UniqueFd(::open(path, O_RDWR | O_CLOEXEC));
    struct stat facts {};
    if (!disk.fd.valid() || ::fstat(disk.fd.get(), &facts) != 0) die(path);
    disk.size = static_cast<std::uint64_t>(facts.st_size);
    void *map = ::mmap(nullptr, disk.size, PROT_READ, MAP_SHARED, disk.fd.get(), 0);
    if (map == MAP_FAILED) die("mmap");
    ::madvise(map, disk.size, MADV_POPULATE_READ);
    disk.map = static_cast<std::byte *>(map);
    return disk;
}

UniqueFd openListener()
{
    UniqueFd fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    if (::bind(fd.get(), reinterpret_cast<sockaddr *>(&address), length) != 0 || ::listen(fd.get(), 64) != 0)
        die("listen");
    ::getsockname(fd.get(), reinterpret_cast<sockaddr *>(&address), &length);
    std::printf("listening iscsi=127.0.0.1:%u\n", static_cast<unsigned>(ntohs(address.sin_port)));
    (void)std::fflush(stdout);
    return fd;
}

void watch(const UniqueFd &epoll, int fd, void *what)
{
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.ptr = what;
    if (::epoll_ctl(epoll.get(), EPOLL_CTL_ADD, fd, &event) != 0) die("epoll_ctl");
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: ceiling_server FILE\n");
        return 2;
    }
    const Disk disk = openDisk(argv[1]);
    const UniqueFd listener = openListener();
    const UniqueFd epoll(::epoll_create1(EPOLL_CLOEXEC));
    watch(epoll, listener.get(), nullptr);
    std::array<epoll_event, 64> events{};
    for (;;) {
        const int count = ::epoll_wait(epoll.get(), events.data(), static_cast<int>(events.size()), -1);
        for (int i = 0; i < count; ++i) {
            auto *connection = static_cast<Connection *>(events[static_cast<std::size_t>(i)].data.ptr);
            if (connection != nullptr) {
                if (!connection->serve()) delete connection;
                continue;
            }
            UniqueFd fd(::accept4(listener.get(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
            if (!fd.valid()) continue;
            const int one = 1;
            ::setsockopt(fd.get(), IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
            const int raw = fd.get();
            watch(epoll, raw, new Connection(std::move(fd), disk));
        }
    }
}
