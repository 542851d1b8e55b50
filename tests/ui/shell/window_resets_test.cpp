// SPDX-License-Identifier: GPL-3.0-or-later
// Resets in the real window, over a demo room that answers slowly, refuses and fails.
#include "core/services/job.h"
#include "tests/ui/heartbeat.h"
#include "tests/ui/shell/window_fixture.h"
#include "ui/jobs/job_row.h"
#include "ui/seats/room_page.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QScopeGuard>
#include <QToolButton>
#include <QTreeWidget>

using namespace freshseat;
using namespace freshseat::ui;
using namespace freshseat::ui::test;
using freshseat::services::Job;
using freshseat::test::Heartbeat;
using namespace std::chrono_literals;

class WindowResetsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void tileButtonResetsAfterConfirmation();
    void panelButtonResets();
    void panelButtonKeepsChanges();
    void keyboardResets();
    void cancelledConfirmationDoesNothing();
    void seatInUseIsRefusedUnlessForced();
    void refusalAfterConfirmationIsShown();
    void failureIsShownInWords();
    void previewFailureIsShownInWords();
    void closedWhileItWorks();
    void staysLiveWhileBackendIsSlow();
    void resetAllOfTwoHundred();
    void cancelAJob();
};

void WindowResetsTest::initTestCase()
{
    applyAppearance(Appearance::Light);
}

void WindowResetsTest::tileButtonResetsAfterConfirmation()
{
    WindowFixture f({.seats = 12, .delay = 300ms});
    QVERIFY(f.open());
    const QAbstractItemModelTester tester(f.grid()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    f.clickTileButton(kFree);
    QVERIFY(f.find<QWidget>("resetDialog") != nullptr); // at once, before the storage host has answered
    QVERIFY(!f.find<QPushButton>("resetConfirm")->isEnabled());
    QVERIFY(f.confirmation() != nullptr);
    const auto *losses = f.find<QTreeWidget>("resetLosses");
    QCOMPARE(losses->topLevelItemCount(), 1);
    QCOMPARE(losses->topLevelItem(0)->text(0), QStringLiteral("PC-03"));
    QVERIFY2(losses->topLevelItem(0)->text(1).startsWith('3'), qPrintable(losses->topLevelItem(0)->text(1)));
    QVERIFY(f.visible<QWidget>("resetInUse") == nullptr);
    QVERIFY(f.find<QLabel>("resetText")->text().contains('3'));
    QCOMPARE(f.window->room()->seat(kFree)->dirtyBytes, 3U << 20);
    f.click("resetConfirm");
    QTRY_COMPARE(f.window->room()->seat(kFree)->dirtyBytes, 0U);
    QTRY_VERIFY2(f.jobSummary().contains("1"), qPrintable(f.jobSummary()));
    QTRY_VERIFY(f.find<QWidget>("resetDialog") == nullptr);
}

void WindowResetsTest::panelButtonResets()
{
    WindowFixture f({.seats = 12, .delay = 20ms});
    QVERIFY(f.open());
    QVERIFY(f.visible<QWidget>("seatPanel") == nullptr);
    f.window->roomPage()->select(kFree);
    QVERIFY(f.visible<QWidget>("seatPanel") != nullptr);
    QCOMPARE(f.find<QLabel>("panelName")->text(), QStringLiteral("PC-03"));
    f.click("panelReset");
    QVERIFY(f.confirmation() != nullptr);
    f.click("resetConfirm");
    QTRY_COMPARE(f.window->room()->seat(kFree)->dirtyBytes, 0U);
    QTRY_VERIFY(f.find<QLabel>("panelWritten")->text().startsWith('0'));
}

void WindowResetsTest::panelButtonKeepsChanges()
{
    WindowFixture f({.seats = 12, .delay = 20ms});
    QVERIFY(f.open());
    f.window->roomPage()->select(kFree);
    const QString before = f.find<QPushButton>("panelKeep")->text();
    QVERIFY(f.window->room()->seat(kFree)->policy != freshseat::ResetPolicy::Keep);
    f.click("panelKeep");
    QTRY_COMPARE(f.window->room()->seat(kFree)->policy, freshseat::ResetPolicy::Keep);
    QTRY_VERIFY(f.find<QPushButton>("panelKeep")->text() != before);
    f.click("panelKeep");
    QTRY_COMPARE(f.window->room()->seat(kFree)->policy, freshseat::ResetPolicy::Boot);
    QTRY_COMPARE(f.find<QPushButton>("panelKeep")->text(), before);
}

void WindowResetsTest::keyboardResets()
{
    WindowFixture f({.seats = 12});
    QVERIFY(f.open());
    f.window->roomPage()->select(kFree);
    QTest::keyClick(f.grid(), Qt::Key_R);
    QVERIFY(f.confirmation() != nullptr);
    QTest::keyClick(f.find<QPushButton>("resetConfirm"), Qt::Key_Return);
    QTRY_COMPARE(f.window->room()->seat(kFree)->dirtyBytes, 0U);
}

void WindowResetsTest::cancelledConfirmationDoesNothing()
{
    WindowFixture f({.seats = 12});
    QVERIFY(f.open());
    f.clickTileButton(kFree);
    QVERIFY(f.confirmation() != nullptr);
    f.click("resetCancel");
    QTRY_VERIFY(f.find<QWidget>("resetDialog") == nullptr);
    QVERIFY(f.window->room()->jobs().empty());
    QCOMPARE(f.window->room()->seat(kFree)->dirtyBytes, 3U << 20);
}

void WindowResetsTest::seatInUseIsRefusedUnlessForced()
{
    WindowFixture f({.seats = 12});
    QVERIFY(f.open());
    // Larger letters stand for languages with longer words.
    const QFont usual = QApplication::font();
    const auto back = qScopeGuard([usual] { QApplication::setFont(usual); });
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 1.4);
    QApplication::setFont(large);
    f.host->room().setSession(kUsed, "192.0.2.55");
    QTRY_COMPARE(f.window->room()->seat(kUsed)->sessions.front().address, std::string("192.0.2.55"));
    f.clickTileButton(kUsed);
    QWidget *dialog = f.confirmation();
    QVERIFY(dialog != nullptr);
    QVERIFY(f.visible<QWidget>("resetInUse") != nullptr);
    QVERIFY(f.visible<QTreeWidget>("resetLosses") == nullptr);
    QVERIFY(!f.find<QPushButton>("resetConfirm")->isEnabled());
    bool named = false;
    for (const auto *list : dialog->findChildren<QTreeWidget *>())
        named = named || (list->topLevelItemCount() == 1 && list->topLevelItem(0)->text(2).contains("192.0.2.55"));
    QVERIFY(named);
    auto *force = f.find<QCheckBox>("resetForce");
    QVERIFY(!force->isChecked());
    QTRY_VERIFY2(force->width() >= force->sizeHint().width(), "the words about unsaved work are cut");
    force->setChecked(true);
    QVERIFY(f.find<QPushButton>("resetConfirm")->isEnabled());
    f.click("resetConfirm");
    QTRY_COMPARE(f.window->room()->seat(kUsed)->dirtyBytes, 0U);
    QTRY_VERIFY(f.window->room()->seat(kUsed)->sessions.empty());
}

void WindowResetsTest::refusalAfterConfirmationIsShown()
{
    WindowFixture f({.seats = 12});
    QVERIFY(f.open());
    f.clickTileButton(kFree);
    QVERIFY(f.confirmation() != nullptr);
    f.host->room().setSession(kFree, "192.0.2.56"); // somebody sat down while the question stood there
    f.click("resetConfirm");
    QTRY_VERIFY(f.visible<QTreeWidget>("jobProblems") != nullptr);
    const auto *problem = f.find<QTreeWidget>("jobProblems")->topLevelItem(0);
    QCOMPARE(problem->text(0), QStringLiteral("PC-03"));
    QVERIFY(problem->text(2).contains("192.0.2.56"));
    QCOMPARE(f.window->room()->seat(kFree)->dirtyBytes, 3U << 20);
}

void WindowResetsTest::failureIsShownInWords()
{
    WindowFixture f({.seats = 12});
    QVERIFY(f.open());
    f.clickTileButton(kFree);
    QVERIFY(f.confirmation() != nullptr);
    f.host->room().failNext("seat.reset",
                            {ErrorCode::OutOfSpace, "The pool is full; nothing was reset.", "Drop old snapshots."});
    f.click("resetConfirm");
    QTRY_VERIFY2(f.jobSummary().contains("The pool is full; nothing was reset."), qPrintable(f.jobSummary()));
    QVERIFY(f.jobSummary().contains("Drop old snapshots."));
    auto *row = f.find<JobRow>("jobRow");
    QTest::mouseClick(row->findChild<QToolButton *>("jobButton"), Qt::LeftButton);
    QTRY_VERIFY(f.window->room()->jobs().empty());
    QTRY_VERIFY(f.visible<JobRow>("jobRow") == nullptr);
}

void WindowResetsTest::previewFailureIsShownInWords()
{
    WindowFixture f({.seats = 12});
    QVERIFY(f.open());
    f.host->room().failNext({ErrorCode::Failed, "The catalogue is damaged.", "Run the check."});
    f.clickTileButton(kFree);
    const auto texts = [&f] {
        QString all;
        if (const auto *dialog = f.find<QWidget>("resetDialog")) {
            for (const auto *label : dialog->findChildren<QLabel *>()) {
                if (label->isVisible()) all += label->text() + '\n';
            }
        }
        return all;
    };
    QTRY_VERIFY(texts().contains("The catalogue is damaged."));
    QVERIFY(texts().contains("Run the check."));
    QVERIFY(f.visible<QPushButton>("resetConfirm") == nullptr);
}

void WindowResetsTest::closedWhileItWorks()
{
    WindowFixture f({.seats = 24, .delay = 300ms, .seatDelay = 50ms});
    QVERIFY(f.open());
    f.find<QPushButton>("resetAll")->click();
    QVERIFY(f.confirmation() != nullptr);
    f.click("resetConfirm");
    QTRY_VERIFY(!f.window->room()->jobs().empty());
    f.clickTileButton(kFree); // and a second question is open
    QElapsedTimer time;
    time.start();
    f.window->close();
    f.window.reset();
    QVERIFY2(time.elapsed() < 1000, qPrintable(QString::number(time.elapsed())));
}

void WindowResetsTest::staysLiveWhileBackendIsSlow()
{
    WindowFixture f({.seats = 12, .delay = 500ms});
    const Heartbeat heart;
    QVERIFY(f.open());
    f.clickTileButton(kFree);
    QVERIFY(f.confirmation() != nullptr);
    f.click("resetConfirm");
    QTRY_COMPARE(f.window->room()->seat(kFree)->dirtyBytes, 0U);
    // Eight calls of half a second: whoever waits for one stands for 500 ms.
    QVERIFY2(heart.longestPause() < 450, qPrintable(QString::number(heart.longestPause())));
    QVERIFY(heart.beats() > 60);
}

void WindowResetsTest::resetAllOfTwoHundred()
{
    WindowFixture f({.seats = 200, .seatDelay = 5ms});
    QVERIFY(f.open());
    f.find<QPushButton>("resetAll")->click();
    QVERIFY(f.confirmation() != nullptr);
    f.find<QCheckBox>("resetForce")->setChecked(true);
    f.click("resetConfirm");
    const Heartbeat heart;
    QTRY_VERIFY(!f.window->room()->jobs().empty());
    Job *job = f.window->room()->jobs().front();
    QTRY_VERIFY_WITH_TIMEOUT(job->isOver(), 30000);
    QCOMPARE(job->count(Outcome::Done), 200);
    QVERIFY2(heart.longestPause() < 450, qPrintable(QString::number(heart.longestPause())));
    QTRY_VERIFY(std::all_of(f.window->room()->seats().begin(), f.window->room()->seats().end(),
                            [](const auto &entry) { return entry.second.dirtyBytes == 0; }));
}

void WindowResetsTest::cancelAJob()
{
    WindowFixture f({.seats = 24, .seatDelay = 30ms});
    QVERIFY(f.open());
    f.find<QPushButton>("resetAll")->click();
    QVERIFY(f.confirmation() != nullptr);
    f.find<QCheckBox>("resetForce")->setChecked(true);
    f.click("resetConfirm");
    QTRY_VERIFY(f.visible<JobRow>("jobRow") != nullptr);
    QTest::mouseClick(f.find<JobRow>("jobRow")->findChild<QToolButton *>("jobButton"), Qt::LeftButton);
    Job *job = f.window->room()->jobs().front();
    QTRY_VERIFY(job->isOver());
    QVERIFY(job->count(Outcome::Done) < 24);
}

QTEST_MAIN(WindowResetsTest)
#include "window_resets_test.moc"
