// SPDX-License-Identifier: GPL-3.0-or-later
// Journal entries as lines to read, newest first.
#pragma once
#include "core/model/room.h"

#include <QListWidget>

namespace freshseat::ui {

class JournalList : public QListWidget
{
    Q_OBJECT
public:
    enum class Object { Shown, Hidden }; ///< a seat's own journal need not repeat its name

    explicit JournalList(Object object, QWidget *parent = nullptr);

    void setEntries(const std::vector<JournalEntry> &oldestFirst);
    void addEntry(const JournalEntry &entry);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Object m_object;
};

} // namespace freshseat::ui
