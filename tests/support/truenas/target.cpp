// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/truenas/target.h"

#include "core/block/block_device.h"

#include <algorithm>
#include <stdexcept>

namespace freshseat::test::truenas {

namespace {

/// Whatever is behind the target at the moment.
class ExportDevice final : public block::BlockDevice
{
public:
    ExportDevice(std::mutex &mutex, Nas &nas, std::string iqn, std::uint64_t size)
        : m_mutex(mutex)
        , m_nas(nas)
        , m_iqn(std::move(iqn))
        , m_size(size)
    {}
    [[nodiscard]] std::uint64_t size() const override { return m_size; }
    [[nodiscard]] bool readOnly() const override { return false; }
    [[nodiscard]] bool start(block::Io &io) override
    {
        const std::scoped_lock lock(m_mutex);
        io.status = perform(io);
        return true;
    }

private:
    block::IoStatus perform(const block::Io &io)
    {
        const std::string volume = m_nas.volumeOf(m_iqn);
        if (volume.empty() || m_nas.machine.find(volume) == nullptr) return block::IoStatus::Gone;
        if (io.kind == block::IoKind::Flush) return block::IoStatus::Ok;
        if (io.offset + io.length > m_size) return block::IoStatus::OutOfRange;
        if (io.kind == block::IoKind::Read) {
            static_cast<void>(m_nas.machine.read(volume, io.offset, {io.data, io.length}));
            return block::IoStatus::Ok;
        }
        const std::vector<std::byte> zeros(io.kind == block::IoKind::Zero ? io.length : 0);
        const std::span<const std::byte> bytes =
            io.kind == block::IoKind::Zero ? std::span(zeros) : std::span<const std::byte>(io.data, io.length);
        return m_nas.machine.write(volume, io.offset, bytes) ? block::IoStatus::Ok : block::IoStatus::ReadOnly;
    }

    std::mutex &m_mutex;
    Nas &m_nas;
    const std::string m_iqn;
    const std::uint64_t m_size;
};

target::ServerOptions oneWorker()
{
    target::ServerOptions options;
    options.workers = 1;
    return options;
}

} // namespace

NasTarget::NasTarget(std::mutex &mutex, Nas &nas)
    : m_mutex(mutex)
    , m_nas(nas)
    , m_server(*this, m_clock, oneWorker())
{
    const auto address = m_server.listen("127.0.0.1:0");
    if (!address) throw std::runtime_error(address.error().message);
    m_port = static_cast<std::uint16_t>(std::stoul(address->substr(address->rfind(':') + 1)));
    m_nas.listenPort = m_port;
    m_nas.onDrop = [this](std::uint64_t session) { m_server.drop({session}, [] {}); };
}

NasTarget::~NasTarget()
{
    const std::scoped_lock lock(m_mutex);
    m_nas.onDrop = [](std::uint64_t) {};
}

iscsi::CredentialsAnswer NasTarget::credentials(const iscsi::LoginClaim &claim)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_nas.running) return {iscsi::LoginStatus::ServiceUnavailable, {}};
    if (claim.discovery) return {iscsi::LoginStatus::Success, {}};
    if (m_nas.targetOf(claim.targetName) == nullptr) return {iscsi::LoginStatus::NotFound, {}};
    if (!m_nas.admits(claim.targetName, claim.initiatorName)) return {iscsi::LoginStatus::Forbidden, {}};
    const auto rule = m_nas.chapOf(claim.targetName);
    if (!rule) return {iscsi::LoginStatus::Success, {}};
    return {iscsi::LoginStatus::Success, {rule->user, Secret(rule->secret), rule->peerUser, Secret(rule->peerSecret)}};
}

std::shared_ptr<iscsi::TargetUnits> NasTarget::unitsFor(const iscsi::LoginClaim &claim)
{
    const std::scoped_lock lock(m_mutex);
    const std::string volume = m_nas.volumeOf(claim.targetName);
    if (volume.empty()) return nullptr;
    scsi::Identity identity;
    identity.targetName = claim.targetName;
    identity.serial = m_nas.extentOf(claim.targetName).at("serial");
    identity.naa = 0x3000000000000000ULL | (std::hash<std::string>()(identity.serial) >> 4);
    auto units = std::make_shared<iscsi::TargetUnits>();
    units->targetName = claim.targetName;
    auto unit = std::make_shared<scsi::LogicalUnit>(identity, m_server.buffers(0));
    unit->attach(
        std::make_shared<ExportDevice>(m_mutex, m_nas, claim.targetName, m_nas.machine.find(volume)->bytes.size()));
    units->units.push_back(std::move(unit));
    return units;
}

void NasTarget::admit(const iscsi::LoginClaim &claim, std::function<void(iscsi::Admission)> decided)
{
    m_server.worker(0).post([this, claim, decided = std::move(decided)] {
        auto units = unitsFor(claim);
        if (units == nullptr) return decided({iscsi::LoginStatus::NotFound, nullptr});
        {
            const std::scoped_lock lock(m_mutex);
            m_claims[claim.session] = claim;
            m_units[claim.session] = units;
        }
        decided({iscsi::LoginStatus::Success, units});
    });
}

std::vector<iscsi::DiscoveredTarget> NasTarget::targets(const iscsi::LoginClaim &claim)
{
    const std::scoped_lock lock(m_mutex);
    std::vector<iscsi::DiscoveredTarget> found;
    for (const auto &[id, target] : m_nas.targets.all()) {
        const std::string iqn = m_nas.iqnOf(target);
        if (m_nas.admits(iqn, claim.initiatorName)) found.push_back({iqn, {}});
    }
    return found;
}

void NasTarget::began(iscsi::SessionId session, std::shared_ptr<const iscsi::SessionCounters> /*counters*/)
{
    const std::scoped_lock lock(m_mutex);
    const iscsi::LoginClaim &claim = m_claims.at(session);
    m_nas.sessions.push_back({claim.targetName, claim.initiatorName, claim.address, session});
}

void NasTarget::left(iscsi::SessionId session)
{
    std::shared_ptr<iscsi::TargetUnits> last; // its end locks
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_nas.sessions, [&](const NasSession &one) { return one.id == session; });
    m_claims.erase(session);
    last = std::move(m_units[session]);
    m_units.erase(session);
}

} // namespace freshseat::test::truenas
