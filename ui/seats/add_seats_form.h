// SPDX-License-Identifier: GPL-3.0-or-later
// Seats to add: typed, pasted, or read from a file; each line is checked while one types. Part of a dialog and of the
// first-start wizard.
#pragma once
#include "core/base/result.h"
#include "ui/seats/seat_list.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace freshseat::services {
class Job;
class RoomService;
} // namespace freshseat::services

namespace freshseat::ui {

class ErrorView;
class SeatFields;

class AddSeatsForm : public QWidget
{
    Q_OBJECT
public:
    explicit AddSeatsForm(services::RoomService &room, QWidget *parent = nullptr);

    void setText(const QString &text);
    /// There is something to add, and nothing is being added.
    [[nodiscard]] bool canAdd() const;
    /// Adds the lines that are right, one after the other. Those that were added leave the text; the others stay, with
    /// the reason.
    void add();
    /// False, and the form says why, when the file cannot be read.
    bool readFile(const QString &file);

signals:
    void changed();
    void added(int seats, int failed); ///< once after each add()

private:
    void build();
    void check();
    void chooseFile();
    void addNext();
    void showLine(const SeatLine &line);
    void finish();

    services::RoomService &m_room;
    QPlainTextEdit *m_text;
    SeatFields *m_fields;
    QTreeWidget *m_list;
    QLabel *m_summary;
    QPushButton *m_file;
    ErrorView *m_error;
    std::vector<SeatLine> m_lines;
    std::size_t m_next = 0; ///< line that is added next
    bool m_adding = false;
    int m_done = 0;
};

} // namespace freshseat::ui
