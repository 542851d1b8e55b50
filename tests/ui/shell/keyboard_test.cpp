// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and dialog by keyboard alone: Tab reaches every control, in reading order, and shows where it is; Escape
// closes; each control has a name and a role for a screen reader.
#include "app/console/views.h"
#include "tests/ui/shell/views_fixture.h"
#include "ui/common/theme.h"
#include "ui/seats/room_page.h"
#include "ui/shell/room_frame.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSlider>
#include <QTabBar>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace freshseat;
using namespace freshseat::ui;
using freshseat::ui::test::isBusy;
using freshseat::ui::test::ViewsFixture;

namespace {

constexpr int kLimit = 60000; ///< milliseconds for what takes a few

template <class... Types>
bool isOneOf(const QWidget &widget)
{
    return ((qobject_cast<const Types *>(&widget) != nullptr) || ...);
}

bool isControl(const QWidget &widget)
{
    return isOneOf<QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox, QPlainTextEdit, QAbstractItemView, QSlider,
                   QTabBar>(widget);
}

/// A control a person sees and can use; parts of other controls (the line of a spin box) are not counted.
bool isUsable(const QWidget &widget, const QWidget &top)
{
    if (!isControl(widget) || !widget.isVisible() || !widget.isEnabled() || widget.window() != &top) return false;
    for (const QWidget *above = widget.parentWidget(); above != nullptr && above != &top;
         above = above->parentWidget()) {
        if (isControl(*above)) return false;
    }
    return true;
}

QString nameOf(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return QStringLiteral("%1 \"%2\" %3")
        .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(),
             button == nullptr ? QString() : button->text());
}

/// Of several buttons that exclude each other Tab reaches one, the arrow keys the others.
bool areOneChoice(const QWidget &a, const QWidget &b)
{
    const auto *one = qobject_cast<const QAbstractButton *>(&a);
    const auto *other = qobject_cast<const QAbstractButton *>(&b);
    if (one == nullptr || other == nullptr || !one->isCheckable() || !other->isCheckable()) return false;
    if (one->group() != nullptr) return one->group() == other->group() && one->group()->exclusive();
    return one->autoExclusive() && other->autoExclusive() && one->parentWidget() == other->parentWidget();
}

QRect placeOf(const QWidget &widget)
{
    return {widget.mapTo(widget.window(), QPoint(0, 0)), widget.size()};
}

/// Whether a person who reads from the left and from the top comes to `next` after `before`.
bool isReadAfter(const QRect &before, const QRect &next)
{
    const bool above = next.bottom() < before.top();
    const bool beside = next.top() <= before.center().y() && next.bottom() >= before.center().y();
    if (above) return next.left() >= before.right();
    return !beside || next.left() >= before.left();
}

int differences(const QImage &a, const QImage &b, const QRect &where)
{
    int count = 0;
    const QRect all = where.intersected(a.rect()).intersected(b.rect());
    for (int y = all.top(); y <= all.bottom(); ++y) {
        for (int x = all.left(); x <= all.right(); ++x) count += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
    }
    return count;
}

/// One view under the keyboard; what it lacks gathers in `faults`.
class Walk
{
public:
    Walk(QWidget &top, QString view)
        : m_top(top)
        , m_view(std::move(view))
    {}
    QStringList faults;

    void names()
    {
        for (const QWidget *widget : m_top.findChildren<QWidget *>()) {
            if (!isUsable(*widget, m_top)) continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            if (face == nullptr || face->role() == QAccessible::NoRole) fault("no role", *widget);
            if (face == nullptr || face->text(QAccessible::Name).trimmed().isEmpty()) fault("no name", *widget);
        }
    }
    void tabs()
    {
        walk();
        for (const QWidget *widget : m_top.findChildren<QWidget *>()) {
            const auto isReached = [&](const QWidget *seen) { return seen == widget || areOneChoice(*seen, *widget); };
            if (isUsable(*widget, m_top) && std::none_of(m_seen.begin(), m_seen.end(), isReached))
                fault("Tab does not reach it", *widget);
        }
    }

private:
    void fault(const char *what, const QWidget &widget, const QString &more = {})
    {
        faults << QStringLiteral("%1: %2: %3%4").arg(m_view, QLatin1String(what), nameOf(widget), more);
    }
    QImage picture() const { return m_top.grab().toImage(); }

    void walk()
    {
        static constexpr int kMost = 400;
        if (m_top.focusWidget() == nullptr) QTest::keyClick(&m_top, Qt::Key_Tab);
        QWidget *before = m_top.focusWidget();
        QImage last = picture();
        for (int i = 0; i < kMost; ++i) {
            QTest::keyClick(before == nullptr ? &m_top : before, Qt::Key_Tab);
            QWidget *now = m_top.focusWidget();
            if (now == before && i < kMost / 2) continue; // from the hours of a time to its minutes, or the only one
            if (now == nullptr || m_seen.contains(now)) break;
            m_seen << now;
            const QImage image = picture();
            if (now != before) look(*now, image, last);
            before = now;
            last = image;
        }
        order();
    }
    /// Places of what scrolls change when it is reached.
    bool isScrolled(const QWidget &widget) const
    {
        for (const QWidget *above = widget.parentWidget(); above != nullptr; above = above->parentWidget()) {
            if (qobject_cast<const QScrollArea *>(above) != nullptr) return true;
        }
        return false;
    }
    void look(const QWidget &now, const QImage &image, const QImage &before)
    {
        static constexpr int kShown = 12; ///< pixels
        static constexpr int kRing = 3;
        const QRect where = placeOf(now).adjusted(-kRing, -kRing, kRing, kRing);
        if (isControl(now) && differences(image, before, where) < kShown) fault("its focus cannot be seen", now);
    }
    /// From the one that is read first, once around.
    void order()
    {
        QList<const QWidget *> seen;
        std::copy_if(m_seen.begin(), m_seen.end(), std::back_inserter(seen),
                     [this](const QWidget *widget) { return !isScrolled(*widget); });
        const auto isFirst = [](const QWidget *a, const QWidget *b) {
            const QRect one = placeOf(*a);
            const QRect other = placeOf(*b);
            const bool beside = one.top() <= other.center().y() && one.bottom() >= other.center().y();
            return beside ? one.left() < other.left() : one.top() < other.top();
        };
        std::rotate(seen.begin(), std::min_element(seen.begin(), seen.end(), isFirst), seen.end());
        for (qsizetype i = 1; i < seen.size(); ++i) {
            if (!isReadAfter(placeOf(*seen[i - 1]), placeOf(*seen[i])))
                fault("is not read after", *seen[i], QStringLiteral(" < ") + nameOf(*seen[i - 1]));
        }
    }

    QWidget &m_top;
    QString m_view;
    QList<const QWidget *> m_seen;
};

} // namespace

class KeyboardTest : public QObject
{
    Q_OBJECT
private slots:
    void everyView_data();
    void everyView();
};

void KeyboardTest::everyView_data()
{
    QTest::addColumn<QString>("view");
    for (const QString &view : console::viewWords()) QTest::newRow(qPrintable(view)) << view;
}

void KeyboardTest::everyView()
{
    QFETCH(QString, view);
    applyAppearance(Appearance::Light);
    ViewsFixture views(6);
    MainWindow &window = views.window;
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window, kLimit));
    if (view != QLatin1String("connect")) {
        QSignalSpy shown(&window, &MainWindow::roomShown);
        window.connectTo({"test:", {}, {}});
        QVERIFY(shown.wait(kLimit));
        window.roomPage()->select(SeatName("PC-03"));
        console::showView(window, view);
    }
    QCoreApplication::processEvents();
    QWidget *dialog = QApplication::activeModalWidget();
    QWidget &top = dialog == nullptr ? static_cast<QWidget &>(window) : *dialog;
    if (dialog != nullptr) dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&top, kLimit));
    QVERIFY(QTest::qWaitFor([&] { return !isBusy(top); }, kLimit));
    Walk walk(top, view);
    walk.names();
    walk.tabs();
    if (dialog != nullptr) {
        const QPointer<QWidget> alive(dialog);
        QTest::keyClick(dialog->focusWidget() == nullptr ? dialog : dialog->focusWidget(), Qt::Key_Escape);
        if (!QTest::qWaitFor([&] { return alive.isNull() || !alive->isVisible(); }, 5000))
            walk.faults << view + QStringLiteral(": Escape does not close it");
    }
    QVERIFY2(walk.faults.isEmpty(), qPrintable(QLatin1Char('\n') + walk.faults.join(QLatin1Char('\n'))));
}

QTEST_MAIN(KeyboardTest)
#include "keyboard_test.moc"
