// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zfs/rehearsal.h"

#include <algorithm>
#include <optional>
#include <set>

namespace freshseat::zfs {

namespace {

constexpr const char *kMasked = "***";

std::string volumeOf(const std::string &name)
{
    return name.substr(0, name.find('@'));
}

tl::unexpected<Error> notThere(const std::string &name)
{
    return fail(ErrorCode::NotFound, name + ": there is no such dataset");
}

Credentials masked(const Credentials &credentials)
{
    return {credentials.user, Secret(kMasked), credentials.mutualUser, Secret(kMasked)};
}

class RehearsedZfs final : public ZfsHost
{
public:
    RehearsedZfs(ZfsHost &real, std::string root, std::unique_ptr<ZfsHost> writing)
        : m_real(real)
        , m_root(std::move(root))
        , m_writing(std::move(writing))
    {}

    Result<Host> host() override { return m_real.host(); }
    Result<std::vector<Dataset>> list(const std::string &root) override
    {
        const std::scoped_lock lock(m_mutex);
        if (auto read = load(); !read) return failure(read);
        if (auto read = loadOwners(root); !read) return failure(read);
        std::vector<Dataset> list;
        for (const Dataset &one : *m_datasets) {
            const std::string name = volumeOf(one.name);
            if (name == root || name.starts_with(root + "/")) list.push_back(one);
        }
        if (list.empty()) return notThere(root);
        return list;
    }
    Result<Properties> properties(const std::string &dataset) override
    {
        const std::scoped_lock lock(m_mutex);
        return known(dataset);
    }
    Result<void> createFilesystem(const std::string &name, const Properties &properties) override
    {
        const std::scoped_lock lock(m_mutex);
        if (auto asked = m_writing->createFilesystem(name, properties); !asked) return asked;
        return make(name, DatasetKind::Filesystem, properties);
    }
    Result<void> createVolume(const std::string &name, std::uint64_t size) override
    {
        const std::scoped_lock lock(m_mutex);
        if (auto made = make(name, DatasetKind::Volume, {}); !made) return made;
        find(name)->size = size;
        return m_writing->createVolume(name, size);
    }
    Result<void> snapshot(const std::string &name, const Properties &properties) override
    {
        const std::scoped_lock lock(m_mutex);
        if (auto read = load(); !read) return read;
        Dataset *of = find(volumeOf(name));
        if (of == nullptr) return notThere(volumeOf(name));
        of->written = 0;
        if (auto made = make(name, DatasetKind::Snapshot, properties); !made) return made;
        return m_writing->snapshot(name, properties);
    }
    Result<void> clone(const std::string &snapshot, const std::string &name) override
    {
        const std::scoped_lock lock(m_mutex);
        if (auto read = load(); !read) return read;
        if (find(snapshot) == nullptr) return notThere(snapshot);
        if (auto made = make(name, DatasetKind::Volume, {}); !made) return made;
        find(name)->origin = snapshot;
        if (const Dataset *of = find(volumeOf(snapshot))) find(name)->size = of->size;
        return m_writing->clone(snapshot, name);
    }
    Result<void> rollback(const std::string &snapshot) override
    {
        const std::scoped_lock lock(m_mutex);
        if (auto read = load(); !read) return read;
        if (find(snapshot) == nullptr) return notThere(snapshot);
        find(volumeOf(snapshot))->written = 0;
        return m_writing->rollback(snapshot);
    }
    Result<void> promote(const std::string &clone) override;
    Result<void> setReadOnly(const std::string &volume) override
    {
        const std::scoped_lock lock(m_mutex);
        if (auto read = load(); !read) return read;
        return find(volume) == nullptr ? notThere(volume) : m_writing->setReadOnly(volume);
    }
    Result<void> destroy(const std::string &name) override;
    Result<void> set(std::span<const Setting> settings) override;
    Result<std::unique_ptr<VolumeWriter>> openWriter(const std::string &volume) override
    {
        return m_writing->openWriter(volume);
    }
    Result<std::unique_ptr<VolumeReader>> openReader(const std::string &volume) override
    {
        return m_writing->openReader(volume);
    }
    void cancel() override {}

private:
    // With m_mutex.
    Result<void> load()
    {
        if (m_datasets) return {};
        auto real = m_real.list(m_root);
        if (!real && real.error().code != ErrorCode::NotFound) return failure(real);
        m_datasets = real ? std::move(*real) : std::vector<Dataset>();
        return {};
    }
    /// What is asked for outside the room: an owner's volume.
    Result<void> loadOwners(const std::string &root)
    {
        if (root == m_root || root.starts_with(m_root + "/") || !m_owners.insert(root).second) return {};
        const auto real = m_real.list(root);
        if (!real) return failure(real);
        m_datasets->insert(m_datasets->end(), real->begin(), real->end());
        return {};
    }
    Dataset *find(const std::string &name)
    {
        const auto found =
            std::find_if(m_datasets->begin(), m_datasets->end(), [&](const Dataset &one) { return one.name == name; });
        return found == m_datasets->end() ? nullptr : &*found;
    }
    Result<void> make(const std::string &name, DatasetKind kind, const Properties &properties)
    {
        if (auto read = load(); !read) return read;
        const std::string of = volumeOf(name);
        const bool inside = of == m_root || of.starts_with(m_root + "/") || find(of) != nullptr;
        if (find(name) != nullptr || (!inside && m_real.properties(name)))
            return fail(ErrorCode::InUse, name + ": dataset already exists");
        if (!inside) return {}; // above the room
        Dataset made;
        made.name = name;
        made.kind = kind;
        made.created = SystemClock().now();
        if (!m_datasets->empty()) made.available = m_datasets->front().available;
        made.notes = properties;
        m_properties[name] = properties;
        m_datasets->push_back(std::move(made));
        std::sort(m_datasets->begin(), m_datasets->end(), [](const auto &a, const auto &b) { return a.name < b.name; });
        return {};
    }
    Result<Properties> known(const std::string &dataset)
    {
        if (auto read = load(); !read) return failure(read);
        if (find(dataset) == nullptr) return notThere(dataset);
        const auto found = m_properties.find(dataset);
        if (found != m_properties.end()) return found->second;
        auto real = m_real.properties(dataset);
        if (real) m_properties[dataset] = *real;
        return real;
    }

    ZfsHost &m_real;
    const std::string m_root;
    const std::unique_ptr<ZfsHost> m_writing;
    std::mutex m_mutex;                             ///< guards what follows
    std::optional<std::vector<Dataset>> m_datasets; ///< by name
    std::map<std::string, Properties> m_properties; ///< of those that were asked for, or changed
    std::set<std::string> m_owners;                 ///< volumes outside the room that were read
};

/// The clone takes over its origin's snapshots up to the one it was made of.
Result<void> RehearsedZfs::promote(const std::string &clone)
{
    const std::scoped_lock lock(m_mutex);
    if (auto read = load(); !read) return read;
    Dataset *young = find(clone);
    if (young == nullptr || young->origin.empty()) return notThere(clone);
    const std::string origin = young->origin;
    const std::string old = volumeOf(origin);
    const TimePoint until = find(origin) == nullptr ? TimePoint{} : find(origin)->created;
    if (Dataset *other = find(old)) {
        young->origin = other->origin;
        other->origin = clone + origin.substr(old.size());
    }
    std::map<std::string, std::string> renamed;
    for (Dataset &one : *m_datasets) {
        if (one.kind != DatasetKind::Snapshot || volumeOf(one.name) != old || one.created > until) continue;
        const std::string name = clone + one.name.substr(old.size());
        if (const auto kept = known(one.name)) m_properties[name] = *kept;
        renamed[one.name] = name;
        one.name = name;
    }
    for (Dataset &one : *m_datasets) {
        const auto found = renamed.find(one.origin);
        if (found != renamed.end() && one.name != clone) one.origin = found->second;
    }
    std::sort(m_datasets->begin(), m_datasets->end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    return m_writing->promote(clone);
}

Result<void> RehearsedZfs::destroy(const std::string &name)
{
    const std::scoped_lock lock(m_mutex);
    if (auto read = load(); !read) return read;
    // What is refused is asked for too.
    if (const auto asked = m_writing->destroy(name); !asked) return asked;
    if (find(name) == nullptr) return notThere(name);
    const bool needed = std::any_of(m_datasets->begin(), m_datasets->end(), [&](const Dataset &one) {
        return one.origin == name || one.name.starts_with(name + "/") || one.name.starts_with(name + "@");
    });
    if (needed) return fail(ErrorCode::InUse, "zfs destroy " + name + ": something depends on it");
    std::erase_if(*m_datasets, [&](const Dataset &one) { return one.name == name; });
    m_properties.erase(name);
    return {};
}

Result<void> RehearsedZfs::set(std::span<const Setting> settings)
{
    const std::scoped_lock lock(m_mutex);
    for (const Setting &setting : settings) {
        auto properties = known(setting.dataset);
        if (!properties) return failure(properties);
        Dataset &dataset = *find(setting.dataset);
        for (const auto &[key, value] : setting.properties) {
            (*properties)[key] = value;
            dataset.notes[key] = value;
            if (!value.empty()) continue;
            properties->erase(key);
            dataset.notes.erase(key);
        }
        m_properties[setting.dataset] = std::move(*properties);
    }
    return m_writing->set(settings);
}

class RehearsedIscsi final : public IscsiHost
{
public:
    RehearsedIscsi(IscsiHost &real, std::unique_ptr<IscsiHost> writing)
        : m_real(real)
        , m_writing(std::move(writing))
    {}

    Result<IscsiState> look(const std::string &authority) override
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_state) {
            auto real = m_real.look(authority);
            if (!real) return real;
            m_state = std::move(*real);
        }
        return *m_state;
    }
    Result<Credentials> credentials(const std::string &target) override { return m_real.credentials(target); }
    Result<void> create(const Export &made, const std::string &serial, const Admission &admission,
                        const Credentials &credentials) override
    {
        const std::scoped_lock lock(m_mutex);
        if (find(made.target) != nullptr)
            return fail(ErrorCode::InUse, "the target " + made.target + " is there already");
        m_state->exports.push_back(made);
        return m_writing->create(made, serial, admission, masked(credentials));
    }
    Result<void> rename(const std::string &target, const Export &made, const std::string &serial,
                        const Admission &admission, const Credentials &credentials) override
    {
        const std::scoped_lock lock(m_mutex);
        Export *found = find(target);
        if (found == nullptr) return noTarget(target);
        if (find(made.target) != nullptr)
            return fail(ErrorCode::InUse, "the target " + made.target + " is there already");
        const auto data = found->data;
        *found = made;
        found->data = data;
        return m_writing->rename(target, made, serial, admission, masked(credentials));
    }
    Result<ForeignTarget> foreign(const std::string &name) override
    {
        auto theirs = m_real.foreign(name);
        if (theirs) theirs->credentials = masked(theirs->credentials);
        return theirs;
    }
    Result<void> takeOver(const ForeignTarget &theirs, const Export &made, const Admission &admission,
                          const Credentials &credentials) override
    {
        const std::scoped_lock lock(m_mutex);
        if (find(made.target) != nullptr)
            return fail(ErrorCode::InUse, "the target " + made.target + " is there already");
        m_state->exports.push_back(made);
        return m_writing->takeOver(theirs, made, admission, masked(credentials));
    }
    Result<void> point(const std::string &target, int lun, const std::string &volume,
                       const std::string &serial) override
    {
        const std::scoped_lock lock(m_mutex);
        Export *found = find(target);
        if (found == nullptr) return noTarget(target);
        (lun == 0 ? found->volume : found->data[lun]) = volume;
        return m_writing->point(target, lun, volume, serial);
    }
    Result<void> detach(const std::string &target, int lun) override
    {
        const std::scoped_lock lock(m_mutex);
        Export *found = find(target);
        if (found == nullptr || found->data.erase(lun) == 0) return noTarget(target);
        return m_writing->detach(target, lun);
    }
    Result<void> admit(const std::string &target, const Admission &admission, const Credentials &credentials) override
    {
        const std::scoped_lock lock(m_mutex);
        if (find(target) == nullptr) return noTarget(target);
        return m_writing->admit(target, admission, masked(credentials));
    }
    Result<void> close(const std::string &target, bool force) override
    {
        const std::scoped_lock lock(m_mutex);
        Export *found = find(target);
        if (found == nullptr) return noTarget(target);
        const auto of = [&](const HostSession &session) { return session.target == target; };
        const bool busy = std::any_of(m_state->sessions.begin(), m_state->sessions.end(), of);
        if (busy && !force) return fail(ErrorCode::InUse, "it is in use: a PC is logged in to " + target);
        std::erase_if(m_state->sessions, of);
        found->open = false;
        return m_writing->close(target, force);
    }
    Result<void> open(const std::string &target) override
    {
        const std::scoped_lock lock(m_mutex);
        Export *found = find(target);
        if (found == nullptr) return noTarget(target);
        found->open = true;
        return m_writing->open(target);
    }
    Result<void> remove(const std::string &target) override
    {
        const std::scoped_lock lock(m_mutex);
        if (find(target) == nullptr) return noTarget(target);
        std::erase_if(m_state->exports, [&](const Export &one) { return one.target == target; });
        return m_writing->remove(target);
    }
    Result<void> save() override { return m_writing->save(); }

private:
    /// The room looks before it changes anything.
    Export *find(const std::string &target)
    {
        if (!m_state) return nullptr;
        const auto found = std::find_if(m_state->exports.begin(), m_state->exports.end(),
                                        [&](const Export &one) { return one.target == target; });
        return found == m_state->exports.end() ? nullptr : &*found;
    }
    static tl::unexpected<Error> noTarget(const std::string &target)
    {
        return fail(ErrorCode::NotFound, "no such target: " + target);
    }

    IscsiHost &m_real;
    const std::unique_ptr<IscsiHost> m_writing;
    std::mutex m_mutex; ///< guards what follows
    std::optional<IscsiState> m_state;
};

} // namespace

void CallNotes::add(HostCall call)
{
    const std::scoped_lock lock(m_mutex);
    m_calls.push_back(std::move(call));
}

std::vector<HostCall> CallNotes::list() const
{
    const std::scoped_lock lock(m_mutex);
    return m_calls;
}

namespace {

class Swallowed final : public CommandInput
{
public:
    Result<void> write(std::span<const std::byte> /*bytes*/) override { return {}; }
    Result<CommandOutput> finish() override { return CommandOutput{}; }
};

class Zeros final : public ByteStream
{
public:
    Result<std::size_t> read(std::span<std::byte> into) override
    {
        std::fill(into.begin(), into.end(), std::byte{0});
        return into.size();
    }
    Result<void> write(std::span<const std::byte> /*bytes*/) override { return {}; }
    void shutdown() override {}
};

} // namespace

Result<CommandOutput> WrittenCommands::run(const std::vector<std::string> &words, std::string_view input)
{
    m_notes->add({{}, {}, words, std::string(input)});
    return CommandOutput{};
}

Result<std::unique_ptr<CommandInput>> WrittenCommands::feed(const std::vector<std::string> &words)
{
    m_notes->add({{}, {}, words, {}});
    return std::make_unique<Swallowed>();
}

Result<std::unique_ptr<ByteStream>> WrittenCommands::read(const std::vector<std::string> &words,
                                                          std::chrono::seconds /*silence*/)
{
    m_notes->add({{}, {}, words, {}});
    return std::make_unique<Zeros>();
}

Rehearsal rehearsalOver(const RehearsedRoom &room, WritingHosts writing, std::shared_ptr<WrittenCommands> written)
{
    return {std::make_unique<RehearsedZfs>(room.zfs, room.root, std::move(writing.zfs)),
            std::make_unique<RehearsedIscsi>(room.iscsi, std::move(writing.iscsi)),
            [written = std::move(written)] { return written->calls(); }};
}

} // namespace freshseat::zfs
