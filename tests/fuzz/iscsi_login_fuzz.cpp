// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes before anybody has proven who he is: framing, text keys, negotiation, CHAP. The first byte of the input says
// how the rest is cut.
#include "core/iscsi/login.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace {

using namespace freshseat::iscsi;

class FuzzRoom final : public Gatekeeper
{
public:
    explicit FuzzRoom(bool chap)
        : m_chap(chap)
    {}
    CredentialsAnswer credentials(const LoginClaim &) override
    {
        if (!m_chap) return {};
        return {LoginStatus::Success,
                {"user", freshseat::Secret("secret-of-16-chr"), "room", freshseat::Secret("another-16-chars")}};
    }
    void admit(const LoginClaim &, std::function<void(Admission)>) override { std::abort(); }
    std::vector<DiscoveredTarget> targets(const LoginClaim &) override { return {}; }
    void began(SessionId, std::shared_ptr<const SessionCounters>) override { std::abort(); }
    void left(SessionId) override { std::abort(); }

private:
    bool m_chap;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0) return 0;
    FuzzRoom room((data[0] & 1) != 0);
    const std::size_t piece = data[0] < 2 ? size : data[0];
    LoginSetup setup;
    setup.session = 1;
    setup.tsih = 1;
    setup.random = [](std::span<std::byte> out) { std::fill(out.begin(), out.end(), std::byte{7}); };
    Login login(room, setup);
    std::span<const std::byte> stream(reinterpret_cast<const std::byte *>(data) + 1, size - 1);
    while (!stream.empty() && login.state() == Login::State::Running) {
        auto chunk = stream.first(std::min(piece, stream.size()));
        stream = stream.subspan(chunk.size());
        login.feed(chunk);
    }
    if (login.state() == Login::State::Authenticated) login.conclude(LoginStatus::Success);
    std::array<iovec, 16> pieces{};
    static_cast<void>(login.output().gather(pieces));
    return 0;
}
