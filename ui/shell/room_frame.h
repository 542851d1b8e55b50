// SPDX-License-Identifier: GPL-3.0-or-later
// One open room: the rail of its pages, the banner above them, the jobs beneath.
#pragma once
#include <QWidget>

#include <functional>
#include <vector>

class QButtonGroup;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace freshseat::services {
class RoomService;
}

namespace freshseat::ui {

class RoomPage;

enum class RoomView { Seats, Masters, Schedule, Journal };

class RoomFrame : public QWidget
{
    Q_OBJECT
public:
    /// `room` outlives the frame.
    explicit RoomFrame(services::RoomService &room, QWidget *parent = nullptr);

    [[nodiscard]] RoomPage &seats() const { return *m_seats; }
    [[nodiscard]] RoomView view() const;
    void setView(RoomView view);
    /// To the search box of the page that is shown.
    void focusSearch();

    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

signals:
    void viewChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Page {
        RoomView view;
        QToolButton *button;
        QWidget *widget;
        std::function<QString()> word;
        std::function<void()> search; ///< empty: nothing to search
    };
    void add(RoomView view, const char *iconName, QWidget *widget, std::function<QString()> word,
             std::function<void()> search);
    void translate();

    services::RoomService &m_room;
    std::vector<Page> m_pages;
    QButtonGroup *m_buttons;
    QVBoxLayout *m_rail;
    QStackedWidget *m_stack;
    RoomPage *m_seats;
};

} // namespace freshseat::ui
