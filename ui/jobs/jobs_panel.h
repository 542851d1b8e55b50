// SPDX-License-Identifier: GPL-3.0-or-later
// The jobs of a room, newest first. Hidden when there is none.
#pragma once
#include <QScrollArea>

#include <chrono>

class QVBoxLayout;

namespace freshseat::services {
class Job;
class RoomService;
} // namespace freshseat::services

namespace freshseat::ui {

class JobRow;

class JobsPanel : public QScrollArea
{
    Q_OBJECT
public:
    explicit JobsPanel(services::RoomService &room, QWidget *parent = nullptr);

    /// Jobs without any problem leave by themselves after this time.
    void setFarewell(std::chrono::milliseconds time) { m_farewell = time; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(services::Job *job);
    void present(services::Job *job);
    void remove(services::Job *job);
    void scheduleFarewell(services::Job *job);

    services::RoomService &m_room;
    QWidget *m_content;
    QVBoxLayout *m_layout;
    std::chrono::milliseconds m_farewell{15000};
};

} // namespace freshseat::ui
