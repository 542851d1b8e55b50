// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that was done in the room: searched, filtered, saved as CSV.
#pragma once
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace freshseat::services {
class RoomService;
}

namespace freshseat::ui {

class EmptyNote;
class ErrorView;
class JournalFilter;
class JournalModel;

class JournalPage : public QWidget
{
    Q_OBJECT
public:
    explicit JournalPage(services::RoomService &room, QWidget *parent = nullptr);

    void focusSearch();
    /// Writes what is shown into `file`. False if that failed; the page says why.
    bool exportTo(const QString &file);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void translate();
    void fetch();
    void chooseDays();
    void chooseFile();
    void refreshCount();

    services::RoomService &m_room;
    JournalModel *m_model;
    JournalFilter *m_filter;
    QLineEdit *m_search;
    QComboBox *m_outcome;
    QComboBox *m_days;
    QPushButton *m_export;
    QLabel *m_count;
    ErrorView *m_error;
    QTableView *m_table;
    EmptyNote *m_empty = nullptr;
};

} // namespace freshseat::ui
