// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/zfs_machine.h"

#include "core/storage/zfs/layout.h"

#include <algorithm>

namespace freshseat::test {

using zfs::DatasetKind;
using zfsroom::Layout;

namespace {

/// A colon is in snapshots of ours alone: devices cannot have it.
bool isGoodName(const std::string &name)
{
    const auto colon = name.find(':');
    return !name.empty() && name.size() < 200 &&
           name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-_./@:") == std::string::npos &&
           (colon == std::string::npos || name.find('@') < colon);
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

ZfsMachine::ZfsMachine(std::function<bool(const std::string &volume)> exported)
    : m_exported(std::move(exported))
{
    m_nodes["tank"] = {};
}

ZfsMachine::Node *ZfsMachine::find(const std::string &name)
{
    const auto found = m_nodes.find(name);
    return found == m_nodes.end() ? nullptr : &found->second;
}

Result<ZfsMachine::Node *> ZfsMachine::need(const std::string &name)
{
    Node *node = find(name);
    if (node == nullptr) return fail(ErrorCode::NotFound, name + ": dataset does not exist");
    return node;
}

bool ZfsMachine::isOpen(const std::string &volume) const
{
    return m_exported(volume) || std::find(m_held.begin(), m_held.end(), volume) != m_held.end();
}

std::vector<std::string> ZfsMachine::clonesOf(const std::string &snapshot) const
{
    std::vector<std::string> clones;
    for (const auto &[name, node] : m_nodes) {
        if (node.origin == snapshot) clones.push_back(name);
    }
    return clones;
}

std::vector<std::string> ZfsMachine::snapshotsOf(const std::string &volume) const
{
    std::vector<std::string> names;
    for (const auto &[name, node] : m_nodes) {
        if (name.starts_with(volume + "@")) names.push_back(name);
    }
    std::sort(names.begin(), names.end(), [this](const std::string &one, const std::string &other) {
        return m_nodes.at(one).sequence < m_nodes.at(other).sequence;
    });
    return names;
}

bool ZfsMachine::hasChildren(const std::string &name) const
{
    return std::any_of(m_nodes.begin(), m_nodes.end(), [&](const auto &one) {
        return one.first.starts_with(name + "/") || one.first.starts_with(name + "@");
    });
}

std::string ZfsMachine::sourceOf(std::string_view dataset, const std::string &property) const
{
    for (;;) {
        const auto found = m_nodes.find(std::string(dataset));
        if (found != m_nodes.end() && found->second.properties.contains(property)) return found->first;
        const auto cutAt = dataset.find_last_of("/@");
        if (cutAt == std::string_view::npos) return {};
        dataset = dataset.substr(0, cutAt);
    }
}

Result<void> ZfsMachine::add(const std::string &name, Node node)
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

Result<void> ZfsMachine::createFilesystem(const std::string &name, const zfs::Properties &properties)
{
    Node node;
    node.properties = properties;
    return add(name, std::move(node));
}

Result<void> ZfsMachine::createVolume(const std::string &name, std::uint64_t size)
{
    Node node;
    node.kind = DatasetKind::Volume;
    node.bytes.resize(size);
    return add(name, std::move(node));
}

Result<void> ZfsMachine::snapshot(const std::string &name, const zfs::Properties &properties)
{
    const std::string volume(Layout::volumeOf(name));
    const auto of = need(volume);
    if (!of) return failure(of);
    Node node;
    node.kind = DatasetKind::Snapshot;
    node.properties = properties;
    node.bytes = (*of)->bytes;
    node.written = (*of)->written;
    if (auto added = add(name, std::move(node)); !added) return added;
    m_nodes.at(volume).written = 0;
    return {};
}

Result<void> ZfsMachine::clone(const std::string &snapshot, const std::string &name)
{
    const auto origin = need(snapshot);
    if (!origin) return failure(origin);
    Node node;
    node.kind = DatasetKind::Volume;
    node.bytes = (*origin)->bytes;
    node.origin = snapshot;
    return add(name, std::move(node));
}

Result<void> ZfsMachine::rollback(const std::string &snapshot)
{
    const auto node = need(snapshot);
    if (!node) return failure(node);
    const std::string volume(Layout::volumeOf(snapshot));
    if (snapshotsOf(volume).back() != snapshot) return fail(ErrorCode::InUse, "more recent snapshots exist");
    m_nodes.at(volume).bytes = (*node)->bytes;
    m_nodes.at(volume).written = 0;
    return {};
}

Result<void> ZfsMachine::promote(const std::string &clone)
{
    const auto node = need(clone);
    if (!node) return failure(node);
    const std::string origin = (*node)->origin;
    if (origin.empty()) return fail(ErrorCode::Failed, clone + ": not a cloned filesystem");
    return turnOver(clone, origin);
}

/// The origin and all older snapshots of its volume become the clone's; the volume becomes a clone.
Result<void> ZfsMachine::turnOver(const std::string &clone, const std::string &origin)
{
    const std::string from(Layout::volumeOf(origin));
    const std::uint64_t until = m_nodes.at(origin).sequence;
    std::vector<std::string> moved = snapshotsOf(from);
    std::erase_if(moved, [&](const std::string &name) { return m_nodes.at(name).sequence > until; });
    for (const std::string &name : moved) {
        if (m_nodes.contains(clone + name.substr(from.size()))) return fail(ErrorCode::InUse, "snapshot name conflict");
    }
    Node &fromNode = m_nodes.at(from);
    m_nodes.at(clone).origin = fromNode.origin;
    fromNode.origin = clone + origin.substr(from.size());
    for (const std::string &name : moved) {
        auto handle = m_nodes.extract(name);
        const std::string now = clone + name.substr(from.size());
        handle.key() = now;
        m_nodes.insert(std::move(handle));
        for (auto &[other, node] : m_nodes) {
            if (node.origin == name) node.origin = now;
        }
    }
    return {};
}

Result<void> ZfsMachine::destroy(const std::string &name)
{
    if (const auto node = need(name); !node) return failure(node);
    if (!clonesOf(name).empty()) return fail(ErrorCode::InUse, name + ": snapshot has dependent clones");
    if (hasChildren(name)) return fail(ErrorCode::InUse, name + ": it has children");
    if (isOpen(name)) return fail(ErrorCode::InUse, name + ": dataset is busy");
    m_nodes.erase(name);
    return {};
}

Result<void> ZfsMachine::set(const std::string &dataset, const zfs::Properties &properties)
{
    const auto node = need(dataset);
    if (!node) return failure(node);
    if (auto checked = checkProperties(properties); !checked) return checked;
    for (const auto &[name, value] : properties) {
        if (value.empty())
            (*node)->properties.erase(name);
        else
            (*node)->properties[name] = value;
    }
    return {};
}

Result<void> ZfsMachine::write(const std::string &volume, std::uint64_t offset, std::span<const std::byte> bytes)
{
    const auto node = need(volume);
    if (!node) return failure(node);
    if (offset + bytes.size() > (*node)->bytes.size() || (*node)->readOnly)
        return fail(ErrorCode::Failed, "cannot write there");
    std::copy(bytes.begin(), bytes.end(), (*node)->bytes.begin() + static_cast<std::ptrdiff_t>(offset));
    (*node)->written += bytes.size();
    return {};
}

std::size_t ZfsMachine::read(const std::string &volume, std::uint64_t offset, std::span<std::byte> into)
{
    const std::vector<std::byte> &bytes = m_nodes.at(volume).bytes;
    const std::size_t count = offset >= bytes.size() ? 0 : std::min<std::size_t>(into.size(), bytes.size() - offset);
    std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(offset), count, into.begin());
    return count;
}

void ZfsMachine::hold(const std::string &volume, bool held)
{
    std::erase(m_held, volume);
    if (held) m_held.push_back(volume);
}

std::string ZfsMachine::allProperties() const
{
    std::string text;
    for (const auto &[name, node] : m_nodes) {
        for (const auto &[key, value] : node.properties) text += name + " " + key + "=" + value + "\n";
    }
    return text;
}

} // namespace freshseat::test
