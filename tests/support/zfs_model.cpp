// SPDX-License-Identifier: GPL-3.0-or-later
// The machine's datasets and targets, and two hosts that reach them.
#include "tests/support/zfs_model.h"

#include "core/storage/zfs/layout.h"

#include <algorithm>
#include <cstring>

namespace freshseat::test {

using zfs::Dataset;
using zfs::DatasetKind;
using zfsroom::Layout;

struct ZfsModel::Node {
    DatasetKind kind = DatasetKind::Filesystem;
    zfs::Properties properties;
    std::vector<std::byte> bytes; ///< of a volume and of a snapshot
    std::string origin;
    std::uint64_t written = 0;
    std::uint64_t sequence = 0;
    TimePoint created;
    bool readOnly = false;
};

struct ZfsModel::Target {
    zfs::Export shown;
    std::string serial;
    zfs::Admission admission;
    zfs::Credentials credentials;
    std::vector<zfs::HostSession> sessions;
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

bool isGoodName(const std::string &name)
{
    return !name.empty() && name.size() < 200 &&
           name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-_./@") == std::string::npos;
}

Result<void> checkProperties(const zfs::Properties &properties)
{
    for (const auto &[name, value] : properties) {
        const bool named = name.starts_with("freshseat:") &&
                           name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789:+._-") == std::string::npos;
        const bool fits = value.size() <= 8191 && value.find_first_of("\n\t") == std::string::npos;
        if (!named || !fits) return fail(ErrorCode::Failed, "bad property " + name);
    }
    return {};
}

} // namespace

ZfsModel::ZfsModel()
{
    m_nodes["tank"] = {};
}

ZfsModel::~ZfsModel() = default;

ZfsModel::Node *ZfsModel::find(const std::string &name)
{
    const auto found = m_nodes.find(name);
    return found == m_nodes.end() ? nullptr : &found->second;
}

Result<ZfsModel::Node *> ZfsModel::need(const std::string &name)
{
    Node *node = find(name);
    if (node == nullptr) return fail(ErrorCode::NotFound, name + ": dataset does not exist");
    return node;
}

bool ZfsModel::isOpen(const std::string &volume) const
{
    const bool exported = std::any_of(m_targets.begin(), m_targets.end(),
                                      [&](const auto &one) { return one.second.shown.volume == volume; });
    return exported || std::find(m_held.begin(), m_held.end(), volume) != m_held.end();
}

Result<void> ZfsModel::add(const std::string &name, Node node)
{
    if (!isGoodName(name)) return fail(ErrorCode::Failed, name + ": bad name");
    if (find(name) != nullptr) return fail(ErrorCode::InUse, name + ": dataset already exists");
    const bool snapshot = name.find('@') != std::string::npos;
    const std::string above(snapshot ? Layout::volumeOf(name) : Layout::parentOf(name));
    const Node *parent = find(above);
    if (parent == nullptr) return fail(ErrorCode::NotFound, above + ": parent does not exist");
    if (!snapshot && parent->kind != DatasetKind::Filesystem)
        return fail(ErrorCode::Failed, above + " is no filesystem");
    if (m_full && !snapshot) return fail(ErrorCode::OutOfSpace, name + ": out of space");
    if (auto checked = checkProperties(node.properties); !checked) return checked;
    node.sequence = ++m_sequence;
    node.created = std::chrono::system_clock::now();
    m_nodes[name] = std::move(node);
    return {};
}

Result<void> ZfsModel::enter(Connection &connection, std::unique_lock<std::mutex> &lock)
{
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
        return m_model.change(*m_connection, [&]() -> Result<void> {
            const auto node = m_model.need(m_volume);
            if (!node) return failure(node);
            if (offset + bytes.size() > (*node)->bytes.size() || (*node)->readOnly)
                return fail(ErrorCode::Failed, "cannot write there");
            std::copy(bytes.begin(), bytes.end(), (*node)->bytes.begin() + static_cast<std::ptrdiff_t>(offset));
            (*node)->written += bytes.size();
            return {};
        });
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
        const auto node = m_model.need(m_volume);
        if (!node) return failure(node);
        const std::size_t count = std::min<std::size_t>(into.size(), (*node)->bytes.size() - m_at);
        std::copy_n((*node)->bytes.begin() + static_cast<std::ptrdiff_t>(m_at), count, into.begin());
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
        if (const auto known = m_model.need(root); !known) return failure(known);
        std::vector<Dataset> list;
        for (const auto &[name, node] : m_model.m_nodes) {
            if (name != root && !name.starts_with(root + "/") && !name.starts_with(root + "@")) continue;
            Dataset row{name,     node.kind,    node.created,      node.bytes.size(),
                        1U << 30, node.written, node.bytes.size(), node.origin,
                        {}};
            for (const char *note : zfs::kListedNotes) inherit(row, name, note);
            list.push_back(std::move(row));
        }
        return list;
    }
    Result<zfs::Properties> properties(const std::string &dataset) override
    {
        std::unique_lock lock(m_model.m_mutex);
        if (const auto open = m_model.enter(*m_connection, lock); !open) return failure(open);
        const auto node = m_model.need(dataset);
        if (!node) return failure(node);
        return (*node)->properties;
    }
    Result<void> createFilesystem(const std::string &name, const zfs::Properties &properties) override
    {
        return m_model.change(*m_connection, [&] {
            Node node;
            node.properties = properties;
            return m_model.add(name, std::move(node));
        });
    }
    Result<void> createVolume(const std::string &name, std::uint64_t size) override
    {
        return m_model.change(*m_connection, [&] {
            Node node;
            node.kind = DatasetKind::Volume;
            node.bytes.resize(size);
            return m_model.add(name, std::move(node));
        });
    }
    Result<void> snapshot(const std::string &name, const zfs::Properties &properties) override
    {
        return m_model.change(*m_connection, [&]() -> Result<void> {
            const auto volume = m_model.need(std::string(Layout::volumeOf(name)));
            if (!volume) return failure(volume);
            Node node;
            node.kind = DatasetKind::Snapshot;
            node.properties = properties;
            node.bytes = (*volume)->bytes;
            node.written = (*volume)->written;
            if (auto added = m_model.add(name, std::move(node)); !added) return added;
            m_model.find(std::string(Layout::volumeOf(name)))->written = 0;
            return {};
        });
    }
    Result<void> clone(const std::string &snapshot, const std::string &name) override
    {
        return m_model.change(*m_connection, [&]() -> Result<void> {
            const auto origin = m_model.need(snapshot);
            if (!origin) return failure(origin);
            Node node;
            node.kind = DatasetKind::Volume;
            node.bytes = (*origin)->bytes;
            node.origin = snapshot;
            return m_model.add(name, std::move(node));
        });
    }
    Result<void> rollback(const std::string &snapshot) override
    {
        return m_model.change(*m_connection, [&]() -> Result<void> {
            const auto node = m_model.need(snapshot);
            if (!node) return failure(node);
            const std::string volume(Layout::volumeOf(snapshot));
            for (const auto &[name, other] : m_model.m_nodes) {
                if (name.starts_with(volume + "@") && other.sequence > (*node)->sequence)
                    return fail(ErrorCode::InUse, "more recent snapshots exist");
            }
            m_model.find(volume)->bytes = (*node)->bytes;
            m_model.find(volume)->written = 0;
            return {};
        });
    }
    Result<void> promote(const std::string &clone) override
    {
        return m_model.change(*m_connection, [&]() -> Result<void> {
            const auto node = m_model.need(clone);
            if (!node) return failure(node);
            if ((*node)->origin.empty()) return fail(ErrorCode::Failed, clone + ": not a cloned filesystem");
            return turnOver(clone, (*node)->origin);
        });
    }
    Result<void> setReadOnly(const std::string &volume) override
    {
        return m_model.change(*m_connection, [&]() -> Result<void> {
            const auto node = m_model.need(volume);
            if (!node) return failure(node);
            (*node)->readOnly = true;
            return {};
        });
    }
    Result<void> destroy(const std::string &name) override
    {
        return m_model.change(*m_connection, [&]() -> Result<void> {
            if (const auto node = m_model.need(name); !node) return failure(node);
            for (const auto &[other, node] : m_model.m_nodes) {
                if (node.origin == name) return fail(ErrorCode::InUse, name + ": snapshot has dependent clones");
                if (other.starts_with(name + "/") || other.starts_with(name + "@"))
                    return fail(ErrorCode::InUse, name + ": it has children");
            }
            if (m_model.isOpen(name)) return fail(ErrorCode::InUse, name + ": dataset is busy");
            m_model.m_nodes.erase(name);
            return {};
        });
    }
    Result<void> set(std::span<const zfs::Setting> settings) override
    {
        return m_model.change(*m_connection, [&]() -> Result<void> {
            for (const zfs::Setting &setting : settings) {
                const auto node = m_model.need(setting.dataset);
                if (!node) return failure(node);
                if (auto checked = checkProperties(setting.properties); !checked) return checked;
                for (const auto &[name, value] : setting.properties) {
                    if (value.empty())
                        (*node)->properties.erase(name);
                    else
                        (*node)->properties[name] = value;
                }
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
    void inherit(Dataset &row, std::string_view name, const char *note)
    {
        for (;;) {
            const Node &node = m_model.m_nodes.at(std::string(name));
            if (const auto found = node.properties.find(note); found != node.properties.end()) {
                row.notes[note] = found->second;
                return;
            }
            const auto cutAt = name.find_last_of("/@");
            if (cutAt == std::string_view::npos) return;
            name = name.substr(0, cutAt);
        }
    }
    /// The origin and all older snapshots of its volume become the clone's; the volume becomes a clone.
    Result<void> turnOver(const std::string &clone, const std::string origin)
    {
        const std::string from(Layout::volumeOf(origin));
        const std::uint64_t until = m_model.m_nodes.at(origin).sequence;
        std::vector<std::string> moved;
        for (const auto &[name, node] : m_model.m_nodes) {
            if (name.starts_with(from + "@") && node.sequence <= until) moved.push_back(name);
        }
        for (const std::string &name : moved) {
            if (m_model.m_nodes.contains(clone + name.substr(from.size())))
                return fail(ErrorCode::InUse, "snapshot name conflict");
        }
        Node &fromNode = m_model.m_nodes.at(from);
        m_model.m_nodes.at(clone).origin = fromNode.origin;
        fromNode.origin = clone + origin.substr(from.size());
        for (const std::string &name : moved) {
            auto handle = m_model.m_nodes.extract(name);
            const std::string now = clone + name.substr(from.size());
            handle.key() = now;
            m_model.m_nodes.insert(std::move(handle));
            for (auto &[other, node] : m_model.m_nodes) {
                if (node.origin == name) node.origin = now;
            }
        }
        return {};
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
    Result<void> point(const std::string &target, const std::string &volume) override
    {
        return onTarget(target, [&](Target &found) -> Result<void> {
            if (found.shown.open || !found.sessions.empty()) return fail(ErrorCode::Failed, "it is not closed");
            if (auto free = canShow(volume); !free) return free;
            found.shown.volume = volume;
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
        const auto node = m_model.need(volume);
        if (!node) return failure(node);
        if (m_model.isOpen(volume)) return fail(ErrorCode::Failed, volume + " is exported already");
        return {};
    }

    ZfsModel &m_model;
    std::shared_ptr<Connection> m_connection;
};

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

bool ZfsModel::write(const std::string &target, std::uint64_t offset, const std::string &bytes)
{
    const std::scoped_lock lock(m_mutex);
    const Target &found = m_targets.at(target);
    Node &node = m_nodes.at(found.shown.volume);
    if (found.sessions.empty() || node.readOnly) return false;
    std::memcpy(node.bytes.data() + offset, bytes.data(), bytes.size());
    node.written += bytes.size();
    return true;
}

std::string ZfsModel::read(const std::string &target, std::uint64_t offset, std::size_t count)
{
    const std::scoped_lock lock(m_mutex);
    const Node &node = m_nodes.at(m_targets.at(target).shown.volume);
    return {reinterpret_cast<const char *>(node.bytes.data()) + offset, count};
}

std::vector<std::string> ZfsModel::datasets()
{
    const std::scoped_lock lock(m_mutex);
    std::vector<std::string> names;
    for (const auto &[name, node] : m_nodes) names.push_back(name);
    return names;
}

std::string ZfsModel::volumeOf(const std::string &target)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_targets.find(target);
    return found == m_targets.end() ? std::string() : found->second.shown.volume;
}

std::string ZfsModel::serialOf(const std::string &target)
{
    const std::scoped_lock lock(m_mutex);
    return m_targets.at(target).serial;
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
    std::string text;
    for (const auto &[name, node] : m_nodes) {
        for (const auto &[key, value] : node.properties) text += name + " " + key + "=" + value + "\n";
    }
    return text;
}

void ZfsModel::age(const std::string &dataset, std::chrono::hours by)
{
    const std::scoped_lock lock(m_mutex);
    m_nodes.at(dataset).created -= by;
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
    std::erase(m_held, volume);
    if (held) m_held.push_back(volume);
}

} // namespace freshseat::test
