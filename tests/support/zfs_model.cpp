// SPDX-License-Identifier: GPL-3.0-or-later
// The machine's targets, and two hosts that reach it.
#include "tests/support/zfs_model.h"

#include <algorithm>

namespace freshseat::test {

using zfs::Dataset;

struct ZfsModel::Target {
    zfs::Export shown;
    std::string serial;
    zfs::Admission admission;
    zfs::Credentials credentials;
    std::vector<zfs::HostSession> sessions;
    std::map<int, std::string> serials = {}; ///< of data disks, by LUN

    [[nodiscard]] const std::string &volume(int lun) const { return lun == 0 ? shown.volume : shown.data.at(lun); }
};

struct ZfsModel::Connection {
    bool cancelled = false;
    bool cut = false;
};

namespace {

tl::unexpected<Error> gone()
{
    return fail(ErrorCode::Unreachable, "the connection to the model was lost");
}

} // namespace

ZfsModel::ZfsModel() = default;
ZfsModel::~ZfsModel() = default;

bool ZfsModel::isExported(const std::string &volume) const
{
    return std::any_of(m_targets.begin(), m_targets.end(),
                       [&](const auto &one) { return one.second.shown.shows(volume); });
}

Result<void> ZfsModel::enter(Connection &connection, std::unique_lock<std::mutex> &lock)
{
    m_wake.wait_for(lock, m_each, [&] { return connection.cancelled || connection.cut; });
    m_wake.wait(lock, [&] { return !m_stalled || connection.cancelled || connection.cut; });
    if (connection.cancelled || connection.cut) return gone();
    return {};
}

Result<void> ZfsModel::change(Connection &connection, const std::function<Result<void>()> &change)
{
    std::unique_lock lock(m_mutex);
    if (auto open = enter(connection, lock); !open) return open;
    if (m_cutAfter && (*m_cutAfter)-- == 0) {
        m_cutAfter.reset();
        connection.cut = true;
        if (m_cutDone) static_cast<void>(change());
        return gone();
    }
    ++m_changes;
    return change();
}

class ZfsModel::Writer final : public zfs::VolumeWriter
{
public:
    Writer(ZfsModel &model, std::shared_ptr<Connection> connection, std::string volume)
        : m_model(model)
        , m_connection(std::move(connection))
        , m_volume(std::move(volume))
    {}
    Result<void> write(std::uint64_t offset, std::span<const std::byte> bytes) override
    {
        return m_model.change(*m_connection, [&] { return m_model.m_machine.write(m_volume, offset, bytes); });
    }
    Result<void> finish() override
    {
        return m_model.change(*m_connection, [] { return Result<void>(); });
    }

private:
    ZfsModel &m_model;
    std::shared_ptr<Connection> m_connection;
    const std::string m_volume;
};

class ZfsModel::Reader final : public zfs::VolumeReader
{
public:
    Reader(ZfsModel &model, std::string volume)
        : m_model(model)
        , m_volume(std::move(volume))
    {}
    Result<std::size_t> read(std::span<std::byte> into) override
    {
        const std::scoped_lock lock(m_model.m_mutex);
        if (const auto node = m_model.m_machine.need(m_volume); !node) return failure(node);
        const std::size_t count = m_model.m_machine.read(m_volume, m_at, into);
        m_at += count;
        return count;
    }

private:
    ZfsModel &m_model;
    const std::string m_volume;
    std::size_t m_at = 0;
};

class ZfsModel::Zfs final : public zfs::ZfsHost
{
public:
    Zfs(ZfsModel &model, std::shared_ptr<Connection> connection)
        : m_model(model)
        , m_connection(std::move(connection))
    {}

    Result<Host> host() override
    {
        std::unique_lock lock(m_model.m_mutex);
        if (const auto open = m_model.enter(*m_connection, lock); !open) return failure(open);
        return Host{"model", "model of ZFS"};
    }
    Result<std::vector<Dataset>> list(const std::string &root) override
    {
        std::unique_lock lock(m_model.m_mutex);
        if (const auto open = m_model.enter(*m_connection, lock); !open) return failure(open);
        if (const auto known = m_model.m_machine.need(root); !known) return failure(known);
        std::vector<Dataset> list;
        for (const auto &[name, node] : m_model.m_machine.nodes()) {
            if (name != root && !name.starts_with(root + "/") && !name.starts_with(root + "@")) continue;
            Dataset row{name,
                        node.kind,
                        node.created,
                        node.bytes.size(),
                        ZfsMachine::kAvailable,
                        node.written,
                        node.bytes.size(),
                        node.origin,
                        {}};
            for (const char *note : zfs::kListedNotes) {
                const std::string from = m_model.m_machine.sourceOf(name, note);
                if (!from.empty()) row.notes[note] = m_model.m_machine.nodes().at(from).properties.at(note);
            }
            list.push_back(std::move(row));
        }
        return list;
    }
    Result<zfs::Properties> properties(const std::string &dataset) override
    {
        std::unique_lock lock(m_model.m_mutex);
        if (const auto open = m_model.enter(*m_connection, lock); !open) return failure(open);
        const auto node = m_model.m_machine.need(dataset);
        if (!node) return failure(node);
        return (*node)->properties;
    }
    Result<void> createFilesystem(const std::string &name, const zfs::Properties &properties) override
    {
        return change([&](ZfsMachine &machine) { return machine.createFilesystem(name, properties); });
    }
    Result<void> createVolume(const std::string &name, std::uint64_t size) override
    {
        return change([&](ZfsMachine &machine) { return machine.createVolume(name, size); });
    }
    Result<void> snapshot(const std::string &name, const zfs::Properties &properties) override
    {
        return change([&](ZfsMachine &machine) { return machine.snapshot(name, properties); });
    }
    Result<void> clone(const std::string &snapshot, const std::string &name) override
    {
        return change([&](ZfsMachine &machine) { return machine.clone(snapshot, name); });
    }
    Result<void> rollback(const std::string &snapshot) override
    {
        return change([&](ZfsMachine &machine) { return machine.rollback(snapshot); });
    }
    Result<void> promote(const std::string &clone) override
    {
        return change([&](ZfsMachine &machine) { return machine.promote(clone); });
    }
    Result<void> setReadOnly(const std::string &volume) override
    {
        return change([&](ZfsMachine &machine) -> Result<void> {
            const auto node = machine.need(volume);
            if (!node) return failure(node);
            (*node)->readOnly = true;
            return {};
        });
    }
    Result<void> destroy(const std::string &name) override
    {
        return change([&](ZfsMachine &machine) { return machine.destroy(name); });
    }
    Result<void> set(std::span<const zfs::Setting> settings) override
    {
        return change([&](ZfsMachine &machine) -> Result<void> {
            for (const zfs::Setting &setting : settings) {
                if (auto done = machine.set(setting.dataset, setting.properties); !done) return done;
            }
            return {};
        });
    }
    Result<std::unique_ptr<zfs::VolumeWriter>> openWriter(const std::string &volume) override
    {
        return std::make_unique<Writer>(m_model, m_connection, volume);
    }
    Result<std::unique_ptr<zfs::VolumeReader>> openReader(const std::string &volume) override
    {
        return std::make_unique<Reader>(m_model, volume);
    }
    void cancel() override
    {
        {
            const std::scoped_lock lock(m_model.m_mutex);
            m_connection->cancelled = true;
        }
        m_model.m_wake.notify_all();
    }

private:
    template <class Change>
    Result<void> change(Change change)
    {
        return m_model.change(*m_connection, [&] { return change(m_model.m_machine); });
    }

    ZfsModel &m_model;
    std::shared_ptr<Connection> m_connection;
};

class ZfsModel::Iscsi final : public zfs::IscsiHost
{
public:
    Iscsi(ZfsModel &model, std::shared_ptr<Connection> connection)
        : m_model(model)
        , m_connection(std::move(connection))
    {}

    Result<zfs::IscsiState> look(const std::string &authority) override
    {
        std::unique_lock lock(m_model.m_mutex);
        if (const auto open = m_model.enter(*m_connection, lock); !open) return failure(open);
        zfs::IscsiState state;
        state.portal = "192.0.2.20:3260";
        for (const auto &[name, target] : m_model.m_targets) {
            if (!name.starts_with(authority + ":")) continue;
            state.exports.push_back(target.shown);
            state.sessions.insert(state.sessions.end(), target.sessions.begin(), target.sessions.end());
        }
        return state;
    }
    Result<zfs::Credentials> credentials(const std::string &target) override
    {
        std::unique_lock lock(m_model.m_mutex);
        if (const auto open = m_model.enter(*m_connection, lock); !open) return failure(open);
        const auto found = m_model.m_targets.find(target);
        if (found == m_model.m_targets.end()) return fail(ErrorCode::NotFound, "no such target");
        return found->second.credentials;
    }
    Result<void> create(const zfs::Export &made, const std::string &serial, const zfs::Admission &admission,
                        const zfs::Credentials &credentials) override
    {
        return m_model.change(*m_connection, [&]() -> Result<void> {
            if (m_model.m_targets.contains(made.target)) return fail(ErrorCode::InUse, "target exists");
            if (const auto free = canShow(made.volume); !free) return free;
            if (!admission.any && admission.initiators.empty()) return fail(ErrorCode::Failed, "open to everybody");
            m_model.m_targets[made.target] = {made, serial, admission, credentials, {}};
            return {};
        });
    }
    Result<void> rename(const std::string &target, const zfs::Export &made, const std::string &serial,
                        const zfs::Admission &admission, const zfs::Credentials &credentials) override
    {
        return onTarget(target, [&](Target &found) -> Result<void> {
            if (found.shown.open || !found.sessions.empty()) return fail(ErrorCode::Failed, "it is not closed");
            if (m_model.m_targets.contains(made.target)) return fail(ErrorCode::InUse, "target exists");
            if (made.volume != found.shown.volume || serial != found.serial)
                return fail(ErrorCode::Failed, "another disk");
            Target renamed{made, serial, admission, credentials, {}, found.serials};
            renamed.shown.data = found.shown.data;
            m_model.m_targets.erase(target);
            m_model.m_targets[made.target] = std::move(renamed);
            return {};
        });
    }
    Result<zfs::ForeignTarget> foreign(const std::string &name) override
    {
        std::unique_lock lock(m_model.m_mutex);
        if (const auto open = m_model.enter(*m_connection, lock); !open) return failure(open);
        for (const auto &[target, is] : m_model.m_targets) {
            if (target != name && target.substr(target.rfind(':') + 1) != name) continue;
            return zfs::ForeignTarget{target,
                                      is.shown.volume,
                                      is.serial,
                                      is.admission,
                                      is.credentials,
                                      !is.sessions.empty(),
                                      is.admission.any ? "lets every initiator in" : ""};
        }
        return fail(ErrorCode::NotFound, "no such target");
    }
    /// As LIO: theirs stays, closed.
    Result<void> takeOver(const zfs::ForeignTarget &theirs, const zfs::Export &made, const zfs::Admission &admission,
                          const zfs::Credentials &credentials) override
    {
        return onTarget(theirs.target, [&](Target &found) -> Result<void> {
            if (!found.sessions.empty()) return fail(ErrorCode::InUse, "it is in use: a PC is logged in");
            if (m_model.m_targets.contains(made.target)) return fail(ErrorCode::InUse, "target exists");
            if (auto free = canShow(made.volume); !free) return free;
            found.shown.open = false;
            m_model.m_targets[made.target] = {made, theirs.serial, admission, credentials, {}};
            return {};
        });
    }
    Result<void> point(const std::string &target, int lun, const std::string &volume,
                       const std::string &serial) override
    {
        return onTarget(target, [&](Target &found) -> Result<void> {
            const bool isNew = lun != 0 && !found.shown.data.contains(lun);
            if (!isNew && (found.shown.open || !found.sessions.empty()))
                return fail(ErrorCode::Failed, "it is not closed");
            if (auto free = canShow(volume); !free) return free;
            if (isNew) found.serials[lun] = serial;
            (lun == 0 ? found.shown.volume : found.shown.data[lun]) = volume;
            return {};
        });
    }
    Result<void> detach(const std::string &target, int lun) override
    {
        return onTarget(target, [&](Target &found) -> Result<void> {
            if (found.shown.open || !found.sessions.empty()) return fail(ErrorCode::Failed, "it is not closed");
            if (found.shown.data.erase(lun) == 0) return fail(ErrorCode::NotFound, "no such disk");
            found.serials.erase(lun);
            return {};
        });
    }
    Result<void> admit(const std::string &target, const zfs::Admission &admission,
                       const zfs::Credentials &credentials) override
    {
        return onTarget(target, [&](Target &found) -> Result<void> {
            if (!admission.any && admission.initiators.empty()) return fail(ErrorCode::Failed, "open to everybody");
            found.admission = admission;
            found.credentials = credentials;
            return {};
        });
    }
    Result<void> close(const std::string &target, bool force) override
    {
        return onTarget(target, [&](Target &found) -> Result<void> {
            if (!found.sessions.empty() && !force) return fail(ErrorCode::InUse, "it is in use: a PC is logged in");
            found.sessions.clear();
            found.shown.open = false;
            return {};
        });
    }
    Result<void> open(const std::string &target) override
    {
        return onTarget(target, [&](Target &found) -> Result<void> {
            found.shown.open = true;
            return {};
        });
    }
    Result<void> remove(const std::string &target) override
    {
        return onTarget(target, [&](Target &found) -> Result<void> {
            if (found.shown.open || !found.sessions.empty()) return fail(ErrorCode::Failed, "it is not closed");
            m_model.m_targets.erase(target);
            return {};
        });
    }
    Result<void> save() override
    {
        return m_model.change(*m_connection, [&] {
            ++m_model.m_saves;
            return Result<void>();
        });
    }

private:
    template <class Use>
    Result<void> onTarget(const std::string &target, Use use)
    {
        return m_model.change(*m_connection, [&]() -> Result<void> {
            const auto found = m_model.m_targets.find(target);
            if (found == m_model.m_targets.end()) return fail(ErrorCode::NotFound, "no such target");
            return use(found->second);
        });
    }
    Result<void> canShow(const std::string &volume)
    {
        if (const auto node = m_model.m_machine.need(volume); !node) return failure(node);
        if (m_model.m_machine.isOpen(volume)) return fail(ErrorCode::Failed, volume + " is exported already");
        return {};
    }

    ZfsModel &m_model;
    std::shared_ptr<Connection> m_connection;
};

void ZfsModel::makeByHand(const std::string &volume, const std::string &bytes)
{
    const std::scoped_lock lock(m_mutex);
    for (std::size_t end = volume.find('/'); end != std::string::npos; end = volume.find('/', end + 1)) {
        if (m_machine.find(volume.substr(0, end)) == nullptr)
            static_cast<void>(m_machine.createFilesystem(volume.substr(0, end), {}));
    }
    static_cast<void>(m_machine.createVolume(volume, 1U << 20U));
    static_cast<void>(m_machine.write(volume, 0, std::as_bytes(std::span(bytes))));
}

void ZfsModel::snapshotByHand(const std::string &name)
{
    const std::scoped_lock lock(m_mutex);
    static_cast<void>(m_machine.snapshot(name, {}));
}

void ZfsModel::cloneByHand(const std::string &snapshot, const std::string &name)
{
    const std::scoped_lock lock(m_mutex);
    static_cast<void>(m_machine.clone(snapshot, name));
}

void ZfsModel::exportByHand(const std::string &target, const std::string &volume, const zfs::Admission &admission)
{
    const std::scoped_lock lock(m_mutex);
    m_targets[target] = {{target, volume, true}, "theirs-1", admission, {"them", Secret("a secret of 12"), {}, {}}, {}};
}

void ZfsModel::loseDisk(const std::string &target)
{
    const std::scoped_lock lock(m_mutex);
    m_targets.at(target).shown.volume.clear();
}

std::string ZfsModel::bytesOf(const std::string &volume, std::size_t count)
{
    const std::scoped_lock lock(m_mutex);
    std::string bytes(count, '\0');
    bytes.resize(m_machine.read(volume, 0, std::as_writable_bytes(std::span(bytes))));
    return bytes;
}

zfsroom::RoomHosts ZfsModel::connect()
{
    auto connection = std::make_shared<Connection>();
    const std::scoped_lock lock(m_mutex);
    m_connections.push_back(connection);
    return {std::make_unique<Zfs>(*this, connection), std::make_unique<Iscsi>(*this, connection)};
}

bool ZfsModel::logIn(const std::string &target, const std::string &initiator, const std::string &address)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_targets.find(target);
    if (found == m_targets.end() || !found->second.shown.open) return false;
    const auto &names = found->second.admission.initiators;
    if (!found->second.admission.any && std::find(names.begin(), names.end(), initiator) == names.end()) return false;
    found->second.sessions.push_back({target, initiator, address});
    return true;
}

void ZfsModel::logOut(const std::string &target)
{
    const std::scoped_lock lock(m_mutex);
    m_targets.at(target).sessions.clear();
}

bool ZfsModel::write(const std::string &target, std::uint64_t offset, const std::string &bytes, int lun)
{
    const std::scoped_lock lock(m_mutex);
    const Target &found = m_targets.at(target);
    return !found.sessions.empty() && m_machine.write(found.volume(lun), offset, std::as_bytes(std::span(bytes)));
}

std::string ZfsModel::read(const std::string &target, std::uint64_t offset, std::size_t count, int lun)
{
    const std::scoped_lock lock(m_mutex);
    std::string bytes(count, '\0');
    bytes.resize(m_machine.read(m_targets.at(target).volume(lun), offset, std::as_writable_bytes(std::span(bytes))));
    return bytes;
}

std::vector<std::string> ZfsModel::datasets()
{
    const std::scoped_lock lock(m_mutex);
    std::vector<std::string> names;
    for (const auto &[name, node] : m_machine.nodes()) names.push_back(name);
    return names;
}

std::string ZfsModel::volumeOf(const std::string &target)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_targets.find(target);
    return found == m_targets.end() ? std::string() : found->second.shown.volume;
}

std::string ZfsModel::serialOf(const std::string &target, int lun)
{
    const std::scoped_lock lock(m_mutex);
    const Target &found = m_targets.at(target);
    return lun == 0 ? found.serial : found.serials.at(lun);
}

zfs::Admission ZfsModel::admissionOf(const std::string &target)
{
    const std::scoped_lock lock(m_mutex);
    return m_targets.at(target).admission;
}

int ZfsModel::saves()
{
    const std::scoped_lock lock(m_mutex);
    return m_saves;
}

int ZfsModel::changes()
{
    const std::scoped_lock lock(m_mutex);
    return m_changes;
}

std::string ZfsModel::allProperties()
{
    const std::scoped_lock lock(m_mutex);
    return m_machine.allProperties();
}

void ZfsModel::age(const std::string &dataset, std::chrono::hours by)
{
    const std::scoped_lock lock(m_mutex);
    m_machine.age(dataset, by);
}

void ZfsModel::cutAfter(int count, bool done)
{
    const std::scoped_lock lock(m_mutex);
    m_cutAfter = count;
    m_cutDone = done;
}

void ZfsModel::mend()
{
    const std::scoped_lock lock(m_mutex);
    m_cutAfter.reset();
}

void ZfsModel::stall()
{
    const std::scoped_lock lock(m_mutex);
    m_stalled = true;
}

void ZfsModel::slow(std::chrono::milliseconds each)
{
    const std::scoped_lock lock(m_mutex);
    m_each = each;
}

void ZfsModel::cut()
{
    {
        const std::scoped_lock lock(m_mutex);
        for (const auto &weak : m_connections) {
            if (const auto connection = weak.lock()) connection->cut = true;
        }
    }
    m_wake.notify_all();
}

void ZfsModel::hold(const std::string &volume, bool held)
{
    const std::scoped_lock lock(m_mutex);
    m_machine.hold(volume, held);
}

} // namespace freshseat::test
