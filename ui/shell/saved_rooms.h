// SPDX-License-Identifier: GPL-3.0-or-later
// The rooms a person has opened here, newest first, with the names they gave them. Kept in the settings; secrets are
// not: only whether the vault holds one.
#pragma once
#include <QByteArray>
#include <QString>

#include <vector>

class QSettings;

namespace freshseat::ui {

struct SavedRoom {
    QString url;
    QString name;           ///< as the person, else the storage host, calls it
    QString acceptedKey;    ///< fingerprint a person accepted for it, or empty
    bool hasSecret = false; ///< the vault has one
    QByteArray layout = {}; ///< how its window was left: pages, columns, the picture of its floor
    bool operator==(const SavedRoom &) const = default;
};

class SavedRooms
{
public:
    explicit SavedRooms(QSettings &settings)
        : m_settings(settings)
    {}

    [[nodiscard]] std::vector<SavedRoom> all() const;
    /// One that is not saved: its URL and nothing else.
    [[nodiscard]] SavedRoom find(const QString &url) const;
    /// Saves it as the newest.
    void put(const SavedRoom &room);
    void rename(const QString &url, const QString &name);
    void setLayout(const QString &url, const QByteArray &layout);
    void forget(const QString &url);

private:
    template <class Change>
    void change(const QString &url, Change change);
    void write(const std::vector<SavedRoom> &rooms);

    QSettings &m_settings;
};

} // namespace freshseat::ui
