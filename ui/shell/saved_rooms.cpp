// SPDX-License-Identifier: GPL-3.0-or-later
// SavedRooms: an array in the settings.
#include "ui/shell/saved_rooms.h"

#include <QSettings>

#include <algorithm>

namespace freshseat::ui {

namespace {

constexpr std::size_t kKept = 30;
const QString kArray = QStringLiteral("rooms");

} // namespace

std::vector<SavedRoom> SavedRooms::all() const
{
    std::vector<SavedRoom> rooms;
    const int count = m_settings.beginReadArray(kArray);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        SavedRoom room;
        room.url = m_settings.value(QStringLiteral("url")).toString();
        room.name = m_settings.value(QStringLiteral("name")).toString();
        room.acceptedKey = m_settings.value(QStringLiteral("key")).toString();
        room.hasSecret = m_settings.value(QStringLiteral("secret")).toBool();
        room.layout = m_settings.value(QStringLiteral("layout")).toByteArray();
        if (!room.url.isEmpty()) rooms.push_back(std::move(room));
    }
    m_settings.endArray();
    return rooms;
}

SavedRoom SavedRooms::find(const QString &url) const
{
    for (SavedRoom &room : all()) {
        if (room.url == url) return std::move(room);
    }
    return {url, {}, {}, false};
}

void SavedRooms::put(const SavedRoom &room)
{
    auto rooms = all();
    std::erase_if(rooms, [&](const SavedRoom &other) { return other.url == room.url; });
    rooms.insert(rooms.begin(), room);
    if (rooms.size() > kKept) rooms.resize(kKept);
    write(rooms);
}

template <class Change>
void SavedRooms::change(const QString &url, Change change)
{
    auto rooms = all();
    for (SavedRoom &room : rooms) {
        if (room.url == url) change(room);
    }
    write(rooms);
}

void SavedRooms::rename(const QString &url, const QString &name)
{
    change(url, [&](SavedRoom &room) { room.name = name; });
}

void SavedRooms::setLayout(const QString &url, const QByteArray &layout)
{
    change(url, [&](SavedRoom &room) { room.layout = layout; });
}

void SavedRooms::forget(const QString &url)
{
    auto rooms = all();
    std::erase_if(rooms, [&](const SavedRoom &room) { return room.url == url; });
    write(rooms);
}

void SavedRooms::write(const std::vector<SavedRoom> &rooms)
{
    m_settings.remove(kArray);
    m_settings.beginWriteArray(kArray, static_cast<int>(rooms.size()));
    for (std::size_t i = 0; i < rooms.size(); ++i) {
        m_settings.setArrayIndex(static_cast<int>(i));
        m_settings.setValue(QStringLiteral("url"), rooms[i].url);
        m_settings.setValue(QStringLiteral("name"), rooms[i].name);
        m_settings.setValue(QStringLiteral("key"), rooms[i].acceptedKey);
        m_settings.setValue(QStringLiteral("secret"), rooms[i].hasSecret);
        m_settings.setValue(QStringLiteral("layout"), rooms[i].layout);
    }
    m_settings.endArray();
}

} // namespace freshseat::ui
