// SPDX-License-Identifier: GPL-3.0-or-later
// No text is cut: every page and dialog in every language, in a window of 1280 x 720. Run with QT_SCALE_FACTOR for
// other scales.
#include "app/console/views.h"
#include "tests/ui/shell/views_fixture.h"
#include "ui/seats/room_page.h"
#include "ui/shell/languages.h"
#include "ui/shell/room_frame.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace freshseat;
using namespace freshseat::ui;
using freshseat::ui::test::isBusy;
using freshseat::ui::test::ViewsFixture;

namespace {

/// What is missing of a widget's own wish, in pixels.
QSize missing(const QWidget &widget)
{
    const QSize wish = widget.sizeHint();
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty()) return {};
        if (label->wordWrap()) return {0, label->heightForWidth(label->width()) - label->height()};
        return wish - label->size();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        const auto *tool = qobject_cast<const QToolButton *>(button);
        if (button->text().isEmpty() || (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
            return {};
        return wish - button->size();
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        static constexpr int kArrow = 24;
        if (box->isEditable()) return {};
        return {box->fontMetrics().horizontalAdvance(box->currentText()) + kArrow - box->width(), 0};
    }
    return {};
}

/// Whether the parent shows all of it; what scrolls is reached by scrolling.
bool isOutside(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    if (parent == nullptr || qobject_cast<const QDialog *>(&widget) != nullptr) return false;
    return widget.x() < 0 || widget.x() + widget.width() > parent->width();
}

QStringList cutTexts(const QWidget &window)
{
    QStringList cut;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window) continue;
        const bool shows = qobject_cast<const QLabel *>(widget) != nullptr ||
                           qobject_cast<const QAbstractButton *>(widget) != nullptr ||
                           qobject_cast<const QComboBox *>(widget) != nullptr;
        if (!shows) continue;
        const QSize less = missing(*widget);
        if (less.width() <= 1 && less.height() <= 1 && !isOutside(*widget)) continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString words = label != nullptr ? label->text() : button != nullptr ? button->text() : QString();
        cut << QStringLiteral("%1 \"%2\" lacks %3 x %4 of %5 x %6")
                   .arg(widget->objectName().isEmpty() ? QLatin1String(widget->metaObject()->className())
                                                       : widget->objectName(),
                        words.left(60))
                   .arg(less.width())
                   .arg(less.height())
                   .arg(widget->width())
                   .arg(widget->height());
    }
    for (const auto *header : window.findChildren<QHeaderView *>()) {
        if (!header->isVisible() || header->window() != &window || header->orientation() == Qt::Vertical) continue;
        for (int section = 0; section < header->count(); ++section) {
            const int less = header->sectionSizeHint(section) - header->sectionSize(section);
            if (less <= 1 || header->isSectionHidden(section)) continue;
            cut << QStringLiteral("column \"%1\" lacks %2")
                       .arg(header->model()->headerData(section, Qt::Horizontal).toString())
                       .arg(less);
        }
    }
    return cut;
}

} // namespace

class FitsTest : public QObject
{
    Q_OBJECT
private slots:
    void everyViewInEveryLanguage_data();
    void everyViewInEveryLanguage();
};

void FitsTest::everyViewInEveryLanguage_data()
{
    QTest::addColumn<QString>("code");
    for (const Language &language : languages()) QTest::newRow(language.code) << QString::fromLatin1(language.code);
}

void FitsTest::everyViewInEveryLanguage()
{
    QFETCH(QString, code);
    QTranslator words;
    QVERIFY(words.load(QStringLiteral(FRESHSEAT_QM "/freshseat_%1.qm").arg(code)));
    QLocale::setDefault(QLocale(code));
    QApplication::installTranslator(&words);
    QApplication::setLayoutDirection(QLocale().textDirection());
    ViewsFixture views(24);
    MainWindow &window = views.window;
    QStringList cut;
    const auto look = [&](const QString &view) {
        QCoreApplication::processEvents();
        QWidget *shown = QApplication::activeModalWidget();
        const QWidget &top = shown == nullptr ? window : *shown;
        QVERIFY2(QTest::qWaitFor([&] { return !isBusy(top); }), qPrintable(view));
        // What has just been answered is laid out in the next turn: only what stays cut counts.
        QStringList left;
        (void)QTest::qWaitFor([&] { return (left = cutTexts(top)).isEmpty(); }, 2000);
        for (const QString &text : left) cut << view + QStringLiteral(": ") + text;
    };
    look(QStringLiteral("connect"));
    QSignalSpy shown(&window, &MainWindow::roomShown);
    window.connectTo({"test:", {}, {}});
    QVERIFY(shown.wait(20000));
    for (const QString &view : console::viewWords()) {
        if (view == QLatin1String("connect")) continue;
        console::showView(window, view);
        look(view);
        if (view == QLatin1String("stick")) {
            auto *target = QApplication::activeModalWidget()->findChild<QComboBox *>(QStringLiteral("stickTarget"));
            QVERIFY(QTest::qWaitFor([&] { return target->count() == 2; }, 60000));
            target->setCurrentIndex(1);
            look(QStringLiteral("stick with a device"));
        }
        while (QWidget *dialog = QApplication::activeModalWidget()) {
            dialog->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    window.roomPage()->select(SeatName("PC-04"));
    window.frame()->setView(RoomView::Seats);
    look(QStringLiteral("panel"));
    QApplication::removeTranslator(&words);
    QVERIFY2(cut.isEmpty(), qPrintable(code + QStringLiteral(":\n") + cut.join(QLatin1Char('\n'))));
}

QTEST_MAIN(FitsTest)
#include "fits_test.moc"
