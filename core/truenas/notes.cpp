// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truenas/notes.h"

#include "core/truenas/rows.h"

#include <charconv>

namespace freshseat::truenas {

namespace {

constexpr std::size_t kMark = 16; ///< room for "~COUNT~"

std::size_t pieceOf(std::size_t textMost)
{
    return textMost - kMark;
}

std::string keyOf(const std::string &key, std::size_t index)
{
    return index == 0 ? key : key + "+" + std::to_string(index);
}

} // namespace

std::map<std::string, std::string> notesIn(const Json &row)
{
    std::map<std::string, std::string> raw;
    for (const auto &[key, value] : row.items()) {
        if (key.starts_with("freshseat:") && value.is_string()) raw[key] = value.get<std::string>();
    }
    return raw;
}

std::map<std::string, std::string> localNotes(const Json &object)
{
    std::map<std::string, std::string> raw;
    if (!object.is_object()) return raw;
    for (const auto &[key, value] : object.items()) {
        if (!key.starts_with("freshseat:") || textIn(value, "source") == "INHERITED") continue;
        raw[key] = textIn(value, "rawvalue");
    }
    return raw;
}

Json updatesOf(const zfs::Properties &properties, std::size_t textMost)
{
    Json updates = Json::array();
    for (const auto &[key, value] : properties) {
        if (value.empty()) {
            updates.push_back({{"key", key}, {"remove", true}});
            continue;
        }
        if (value.front() != '~' && (textMost == 0 || value.size() <= textMost)) {
            updates.push_back({{"key", key}, {"value", value}});
            continue;
        }
        const std::size_t piece = textMost == 0 ? value.size() : pieceOf(textMost);
        const std::size_t count = (value.size() + piece - 1) / piece;
        for (std::size_t i = 0; i < count; ++i) {
            const std::string mark = i == 0 ? "~" + std::to_string(count) + "~" : std::string();
            updates.push_back({{"key", keyOf(key, i)}, {"value", mark + value.substr(i * piece, piece)}});
        }
    }
    return updates;
}

std::vector<std::string> keysOf(const std::string &key, std::size_t textMost)
{
    std::vector<std::string> keys{key};
    if (textMost == 0) return keys;
    const std::size_t count = (zfs::kMaxValue + pieceOf(textMost) - 1) / pieceOf(textMost);
    for (std::size_t i = 1; i < count; ++i) keys.push_back(keyOf(key, i));
    return keys;
}

zfs::Properties joined(const std::map<std::string, std::string> &raw)
{
    zfs::Properties properties;
    for (const auto &[key, value] : raw) {
        if (key.find('+') != std::string::npos) continue;
        properties[key] = value;
        const auto end = value.find('~', 1);
        if (!value.starts_with('~') || end == std::string::npos) continue;
        std::size_t count = 0;
        std::from_chars(value.data() + 1, value.data() + end, count);
        std::string whole = value.substr(end + 1);
        for (std::size_t i = 1; i < count; ++i) {
            const auto piece = raw.find(keyOf(key, i));
            if (piece == raw.end()) break;
            whole += piece->second;
        }
        properties[key] = whole;
    }
    return properties;
}

SnapshotNotes::SnapshotNotes(const std::string &note)
{
    const Json json = Json::parse(note, nullptr, false);
    if (!json.is_object()) return;
    for (const auto &[snapshot, entry] : json.items()) {
        if (!entry.is_array() || entry.size() != 2 || !entry[0].is_string() || !entry[1].is_object()) continue;
        Entry &made = m_notes[snapshot];
        made.txg = entry[0].get<std::string>();
        for (const auto &[key, value] : entry[1].items()) {
            if (value.is_string()) made.properties[key] = value.get<std::string>();
        }
    }
}

void SnapshotNotes::apply(const std::string &snapshot, const std::string &txg, zfs::Properties &properties) const
{
    const auto found = m_notes.find(snapshot);
    if (found == m_notes.end() || found->second.txg != txg) return;
    for (const auto &[key, value] : found->second.properties) {
        if (value.empty())
            properties.erase(key);
        else
            properties[key] = value;
    }
}

void SnapshotNotes::set(const std::string &snapshot, const std::string &txg, const zfs::Properties &properties)
{
    Entry &entry = m_notes[snapshot];
    if (entry.txg != txg) entry.properties.clear();
    entry.txg = txg;
    for (const auto &[key, value] : properties) entry.properties[key] = value;
}

void SnapshotNotes::keepOnly(const std::map<std::string, std::string> &txgs)
{
    std::erase_if(m_notes, [&](const auto &one) {
        const auto found = txgs.find(one.first);
        return found == txgs.end() || found->second != one.second.txg;
    });
}

void SnapshotNotes::merge(const SnapshotNotes &other)
{
    for (const auto &[snapshot, entry] : other.m_notes) m_notes.try_emplace(snapshot, entry);
}

std::string SnapshotNotes::note() const
{
    Json json = Json::object();
    for (const auto &[snapshot, entry] : m_notes) json[snapshot] = Json::array({entry.txg, entry.properties});
    return json.dump(-1, ' ', true, Json::error_handler_t::replace);
}

} // namespace freshseat::truenas
