// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/room_of_disks.h"

#include <algorithm>
#include <future>

namespace freshseat::test {

namespace {

void runOn(Executor &executor, const std::function<void()> &work)
{
    std::promise<void> done;
    executor.post([&] {
        work();
        done.set_value();
    });
    done.get_future().wait();
}

} // namespace

RoomOfDisks::~RoomOfDisks() = default;

void RoomOfDisks::add(target::TargetServer &server, const std::string &name, unsigned worker,
                      std::vector<std::shared_ptr<block::BlockDevice>> disks)
{
    auto target = std::make_shared<iscsi::TargetUnits>();
    target->targetName = name;
    target->worker = worker;
    runOn(server.worker(worker), [&] {
        for (std::size_t lun = 0; lun < disks.size(); ++lun) {
            if (disks[lun] == nullptr) {
                target->units.push_back(nullptr);
                continue;
            }
            scsi::Identity identity;
            identity.targetName = name;
            identity.lun = static_cast<std::uint16_t>(lun);
            identity.serial = "TEST" + std::to_string(m_targets.size()) + "-" + std::to_string(lun);
            identity.naa = 0x3000000000000000ULL | (m_targets.size() << 8) | lun;
            auto unit = std::make_shared<scsi::LogicalUnit>(identity, server.buffers(worker));
            unit->attach(disks[lun]);
            target->units.push_back(std::move(unit));
        }
    });
    m_targets[name] = std::move(target);
}

void RoomOfDisks::clear(target::TargetServer &server)
{
    for (auto &[name, target] : m_targets) runOn(server.worker(target->worker), [&one = target] { one.reset(); });
    m_targets.clear();
}

iscsi::CredentialsAnswer RoomOfDisks::credentials(const iscsi::LoginClaim &claim)
{
    if (!claim.discovery && !m_targets.contains(claim.targetName)) return {iscsi::LoginStatus::NotFound, {}};
    if (!claim.discovery && !m_movedTo.empty()) return {iscsi::LoginStatus::MovedTemporarily, {}, m_movedTo};
    return {iscsi::LoginStatus::Success, m_credentials};
}

void RoomOfDisks::admit(const iscsi::LoginClaim &claim, std::function<void(iscsi::Admission)> decided)
{
    {
        const std::lock_guard lock(m_mutex);
        m_inside.push_back(claim.session);
    }
    decided({iscsi::LoginStatus::Success, m_targets.at(claim.targetName)});
}

std::vector<iscsi::DiscoveredTarget> RoomOfDisks::targets(const iscsi::LoginClaim &)
{
    std::vector<iscsi::DiscoveredTarget> found;
    for (const auto &target : m_targets) found.push_back({target.first, {}});
    return found;
}

void RoomOfDisks::began(iscsi::SessionId /*session*/, std::shared_ptr<const iscsi::SessionCounters> counters)
{
    const std::lock_guard lock(m_mutex);
    m_counters.push_back(std::move(counters));
}

std::vector<std::shared_ptr<const iscsi::SessionCounters>> RoomOfDisks::counters() const
{
    const std::lock_guard lock(m_mutex);
    return m_counters;
}

void RoomOfDisks::left(iscsi::SessionId session)
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::find(m_inside.begin(), m_inside.end(), session);
    if (found == m_inside.end())
        ++m_strangersLeft;
    else
        m_inside.erase(found);
}

std::size_t RoomOfDisks::inside() const
{
    const std::lock_guard lock(m_mutex);
    return m_inside.size();
}

std::size_t RoomOfDisks::strangersLeft() const
{
    const std::lock_guard lock(m_mutex);
    return m_strangersLeft;
}

} // namespace freshseat::test
