// SPDX-License-Identifier: GPL-3.0-or-later
// The real window over a demo room that answers slowly, refuses, fails and goes away.
#include "core/services/job.h"
#include "core/services/retirement.h"
#include "tests/core/services/test_host.h"
#include "ui/jobs/job_row.h"
#include "ui/seats/room_page.h"
#include "ui/seats/seat_grid_view.h"
#include "ui/seats/seat_model.h"
#include "ui/seats/seat_views.h"
#include "ui/shell/main_window.h"
#include "ui/shell/room_frame.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace freshseat;
using namespace freshseat::ui;
using freshseat::services::ConnectionState;
using freshseat::services::ConnectRequest;
using freshseat::services::Job;
using freshseat::test::TestHost;
using namespace std::chrono_literals;

namespace {

const SeatName kFree("PC-03"); // nobody has a session there in a demo room
const SeatName kUsed("PC-01");
const Error kGone{ErrorCode::Unreachable, "the cable was pulled", "plug it in"};

/// A window that opens `host` under any URL but "nonsense:".
struct Fixture {
    explicit Fixture(demo::DemoOptions options = {})
        : host(TestHost::make(options))
        , settings(folder.filePath("settings.ini"), QSettings::IniFormat)
    {
        make();
    }
    void make()
    {
        const services::Connector connector = [this](const ConnectRequest &request) -> Result<BackendFactory> {
            lastRequest = request;
            if (request.url == "nonsense:") return fail(ErrorCode::Usage, "no such scheme", "try demo:");
            return host->factory();
        };
        window = std::make_unique<MainWindow>(
            MainWindow::Parts{connector, retirement, settings, "tester", services::Backoff{1ms, 50ms}});
        window->resize(1280, 720);
        window->show();
    }
    bool open()
    {
        QSignalSpy shown(window.get(), &MainWindow::roomShown);
        window->connectTo({"test:", {}, {}});
        if (!shown.wait(20000)) return false;
        host->room().setDirtyBytes(kFree, 3U << 20);
        host->room().setDirtyBytes(kUsed, 5U << 20);
        return QTest::qWaitFor([this] { return window->room()->seat(kUsed)->dirtyBytes == 5U << 20; }) &&
               QTest::qWaitFor([this] { return grid()->model()->rowCount() > 0; });
    }
    template <class T>
    T *find(const char *name) const
    {
        return window->findChild<T *>(QLatin1String(name));
    }
    template <class T>
    T *visible(const char *name) const
    {
        T *found = find<T>(name);
        return found != nullptr && found->isVisible() ? found : nullptr;
    }
    SeatGridView *grid() const { return find<SeatGridView>("seatGrid"); }
    QModelIndex index(const SeatName &name) const
    {
        const auto *model = grid()->model();
        const auto found = model->match(model->index(0, 0), SeatModel::NameRole, QString::fromStdString(name.value()),
                                        1, Qt::MatchFixedString | Qt::MatchCaseSensitive);
        return found.isEmpty() ? QModelIndex() : found.first();
    }
    void clickTileButton(const SeatName &name) const
    {
        grid()->scrollTo(index(name));
        const QRect button =
            SeatTileDelegate::buttonRect(grid()->visualRect(index(name)), grid()->font(), grid()->layoutDirection());
        QTest::mouseMove(grid()->viewport(), button.center());
        QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {}, button.center());
    }
    /// The open confirmation, once the storage host has answered it.
    QWidget *confirmation() const
    {
        const bool there = QTest::qWaitFor([this] {
            const auto *losses = visible<QTreeWidget>("resetLosses");
            const auto *used = visible<QWidget>("resetInUse");
            return losses != nullptr || used != nullptr;
        });
        return there ? find<QWidget>("resetDialog") : nullptr;
    }
    void click(const char *name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    QString jobSummary() const
    {
        const auto *label = find<QLabel>("jobSummary");
        return label == nullptr ? QString() : label->text();
    }

    QTemporaryDir folder;
    services::Retirement retirement;
    std::shared_ptr<TestHost> host;
    QSettings settings;
    ConnectRequest lastRequest;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class MainWindowTest : public QObject
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
    void lostConnectionIsShownAndMended();
    void firstConnectFails();
    void unknownHostKeyIsOffered();
    void unknownCertificateIsOffered();
    void unknownUrlIsExplained();
    void searchAndChips();
    void emptyRoomHelps();
    void closedWhileItWorks();
    void staysLiveWhileBackendIsSlow();
    void resetAllOfTwoHundred();
    void cancelAJob();
    void layoutIsRemembered();
    void everyControlHasANameAndAPlaceForKeys();
    void pagesAreShownAndRemembered();
    void eachRoomHasItsOwnPictureAndPages();
    void whatEveryPageIsForIsTold();
};

void MainWindowTest::initTestCase()
{
    applyAppearance(Appearance::Light);
}

void MainWindowTest::tileButtonResetsAfterConfirmation()
{
    Fixture f({.seats = 12, .delay = 300ms});
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

void MainWindowTest::panelButtonResets()
{
    Fixture f({.seats = 12, .delay = 20ms});
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

void MainWindowTest::panelButtonKeepsChanges()
{
    Fixture f({.seats = 12, .delay = 20ms});
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

void MainWindowTest::keyboardResets()
{
    Fixture f({.seats = 12});
    QVERIFY(f.open());
    f.window->roomPage()->select(kFree);
    QTest::keyClick(f.grid(), Qt::Key_R);
    QVERIFY(f.confirmation() != nullptr);
    QTest::keyClick(f.find<QPushButton>("resetConfirm"), Qt::Key_Return);
    QTRY_COMPARE(f.window->room()->seat(kFree)->dirtyBytes, 0U);
}

void MainWindowTest::cancelledConfirmationDoesNothing()
{
    Fixture f({.seats = 12});
    QVERIFY(f.open());
    f.clickTileButton(kFree);
    QVERIFY(f.confirmation() != nullptr);
    f.click("resetCancel");
    QTRY_VERIFY(f.find<QWidget>("resetDialog") == nullptr);
    QVERIFY(f.window->room()->jobs().empty());
    QCOMPARE(f.window->room()->seat(kFree)->dirtyBytes, 3U << 20);
}

void MainWindowTest::seatInUseIsRefusedUnlessForced()
{
    Fixture f({.seats = 12});
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

void MainWindowTest::refusalAfterConfirmationIsShown()
{
    Fixture f({.seats = 12});
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

void MainWindowTest::failureIsShownInWords()
{
    Fixture f({.seats = 12});
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

void MainWindowTest::previewFailureIsShownInWords()
{
    Fixture f({.seats = 12});
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

void MainWindowTest::lostConnectionIsShownAndMended()
{
    Fixture f({.seats = 12});
    QVERIFY(f.open());
    f.window->roomPage()->select(kFree);
    QVERIFY(f.visible<QWidget>("banner") == nullptr);
    f.host->refuse(kGone);
    f.host->cut(kGone);
    QTRY_VERIFY(f.visible<QWidget>("banner") != nullptr);
    QTRY_VERIFY(f.find<QLabel>("bannerText")->text().contains("the cable was pulled"));
    QCOMPARE(f.grid()->model()->rowCount(), 12);
    QVERIFY(!f.find<QPushButton>("resetSelected")->isEnabled());
    QVERIFY(!f.find<QPushButton>("resetAll")->isEnabled());
    QVERIFY(!f.find<QPushButton>("panelReset")->isEnabled());
    QVERIFY(!f.find<QPushButton>("resetAll")->toolTip().isEmpty());
    f.clickTileButton(kFree);
    QTest::keyClick(f.grid(), Qt::Key_R);
    QVERIFY(f.find<QWidget>("resetDialog") == nullptr);
    f.host->refuse(std::nullopt);
    QTRY_VERIFY(f.visible<QWidget>("banner") == nullptr);
    QVERIFY(f.find<QPushButton>("resetAll")->isEnabled());
    QVERIFY(f.find<QPushButton>("panelReset")->isEnabled());
}

void MainWindowTest::firstConnectFails()
{
    Fixture f;
    f.host->refuse(kGone);
    QSignalSpy failed(f.window.get(), &MainWindow::connectFailed);
    f.window->connectTo({"test:", {}, {}});
    QVERIFY(failed.wait());
    QTRY_VERIFY(f.visible<QWidget>("connectError") != nullptr);
    QVERIFY(f.window->room() == nullptr);
    f.host->refuse(std::nullopt); // it is tried again by itself
    QTRY_VERIFY(f.window->room() != nullptr);
    QVERIFY(f.grid()->isVisible());
}

void MainWindowTest::unknownCertificateIsOffered()
{
    Fixture f;
    // 32 bytes of 0xff.
    const std::string print = "SHA256:" + std::string(42, '/') + "8";
    f.host->refuse(Error{ErrorCode::NotAllowed, "The certificate " + print + " is not known.", {}});
    f.window->connectTo({"truenas://nas/tank", {}, {}});
    QTRY_VERIFY(f.visible<QPushButton>("acceptKey") != nullptr);
    const QString words = f.find<QLabel>("keyText")->text().remove(QChar(0x200b));
    QVERIFY2(words.contains("certificate") && !words.contains("ssh"), qPrintable(words));
    QVERIFY2(words.contains("FF:FF:FF"), qPrintable(words));
    QVERIFY(f.find<QPushButton>("acceptKey")->text().contains("certificate"));
    f.host->refuse(std::nullopt);
    f.click("acceptKey");
    QCOMPARE(f.lastRequest.acceptKey, print);
}

void MainWindowTest::unknownHostKeyIsOffered()
{
    Fixture f;
    const std::string key = "SHA256:" + std::string(43, 'k');
    f.host->refuse(Error{ErrorCode::NotAllowed, "The host key " + key + " is not known.", {}});
    f.window->connectTo({"ssh://anna@host", {}, {}});
    QTRY_VERIFY(f.visible<QPushButton>("acceptKey") != nullptr);
    QCOMPARE(f.find<QLabel>("fingerprint")->text().toStdString(), key);
    QVERIFY(f.lastRequest.acceptKey.empty());
    f.host->refuse(std::nullopt);
    f.click("acceptKey");
    QCOMPARE(f.lastRequest.acceptKey, key);
    QCOMPARE(f.lastRequest.url, std::string("ssh://anna@host"));
    QTRY_VERIFY(f.window->room() != nullptr);
    f.window->connectTo({"ssh://anna@host", {}, {}});
    QCOMPARE(f.lastRequest.acceptKey, key); // for this host it is known from now on
    // A wrong password is nothing to accept.
    f.host->refuse(Error{ErrorCode::NotAllowed, "wrong password", {}});
    f.window->connectTo({"ssh://anna@other", {}, {}});
    QTRY_VERIFY(f.visible<QWidget>("connectError") != nullptr);
    QVERIFY(f.visible<QPushButton>("acceptKey") == nullptr);
    QVERIFY(f.window->room() != nullptr); // the old room is not given up for one that does not open
    f.click("connectBack");
    QVERIFY(f.grid()->isVisible());
}

void MainWindowTest::unknownUrlIsExplained()
{
    Fixture f;
    f.find<QWidget>("connectUrl")->setFocus();
    f.window->connectTo({"nonsense:", {}, {}});
    QVERIFY(f.visible<QWidget>("connectError") != nullptr);
    QCOMPARE(f.host->connects.load(), 0);
}

void MainWindowTest::searchAndChips()
{
    Fixture f({.seats = 12});
    QVERIFY(f.open());
    QTest::keyClicks(f.find<QLineEdit>("search"), "pc-1");
    QTRY_COMPARE(f.grid()->model()->rowCount(), 3);
    QTest::keyClicks(f.find<QLineEdit>("search"), "zzz");
    QTRY_VERIFY(f.visible<QPushButton>("emptyButton") != nullptr);
    f.click("emptyButton");
    QTRY_COMPARE(f.grid()->model()->rowCount(), 12);
    f.host->room().setState(kFree, SeatState::Failed);
    const QString chip = QStringLiteral("chip%1").arg(5);
    auto *attention = f.window->findChild<QPushButton *>(chip);
    QTRY_VERIFY2(attention->text().endsWith('1'), qPrintable(attention->text()));
    QTest::mouseClick(attention, Qt::LeftButton);
    QTRY_COMPARE(f.grid()->model()->rowCount(), 1);
}

void MainWindowTest::emptyRoomHelps()
{
    Fixture f({.seats = 0});
    QSignalSpy shown(f.window.get(), &MainWindow::roomShown);
    f.window->connectTo({"test:", {}, {}});
    QVERIFY(shown.wait());
    QVERIFY(f.visible<QLabel>("emptyText") != nullptr);
    QVERIFY(f.visible<QPushButton>("emptyButton") != nullptr);
    f.click("emptyButton");
    QVERIFY(f.visible<QWidget>("addSeatsDialog") != nullptr);
    QVERIFY(!f.find<QPushButton>("resetAll")->isEnabled());
}

void MainWindowTest::closedWhileItWorks()
{
    Fixture f({.seats = 24, .delay = 300ms, .seatDelay = 50ms});
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

void MainWindowTest::staysLiveWhileBackendIsSlow()
{
    Fixture f({.seats = 12, .delay = 500ms});
    QElapsedTimer since;
    qint64 longest = 0;
    int ticks = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] {
        longest = std::max(longest, since.restart());
        ++ticks;
    });
    since.start();
    timer.start(10);
    QVERIFY(f.open());
    f.clickTileButton(kFree);
    QVERIFY(f.confirmation() != nullptr);
    f.click("resetConfirm");
    QTRY_COMPARE(f.window->room()->seat(kFree)->dirtyBytes, 0U);
    // Eight calls of half a second: whoever waits for one stands for 500 ms.
    QVERIFY2(longest < 450, qPrintable(QString::number(longest)));
    QVERIFY2(ticks > 60, qPrintable(QString::number(ticks)));
}

void MainWindowTest::resetAllOfTwoHundred()
{
    Fixture f({.seats = 200, .seatDelay = 5ms});
    QVERIFY(f.open());
    QElapsedTimer since;
    qint64 longest = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { longest = std::max(longest, since.restart()); });
    f.find<QPushButton>("resetAll")->click();
    QVERIFY(f.confirmation() != nullptr);
    f.find<QCheckBox>("resetForce")->setChecked(true);
    f.click("resetConfirm");
    since.start();
    timer.start(10);
    QTRY_VERIFY(!f.window->room()->jobs().empty());
    Job *job = f.window->room()->jobs().front();
    QTRY_VERIFY_WITH_TIMEOUT(job->isOver(), 30000);
    QCOMPARE(job->count(Outcome::Done), 200);
    QVERIFY2(longest < 450, qPrintable(QString::number(longest)));
    QTRY_VERIFY(std::all_of(f.window->room()->seats().begin(), f.window->room()->seats().end(),
                            [](const auto &entry) { return entry.second.dirtyBytes == 0; }));
}

void MainWindowTest::cancelAJob()
{
    Fixture f({.seats = 24, .seatDelay = 30ms});
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

void MainWindowTest::layoutIsRemembered()
{
    Fixture f({.seats = 3});
    QVERIFY(f.open());
    f.window->resize(1111, 701);
    f.window->close();
    f.window.reset();
    f.make();
    f.window->connectToLast();
    QTRY_VERIFY(f.window->room() != nullptr);
    QCOMPARE(f.lastRequest.url, std::string("test:"));
    QFile file(f.settings.fileName());
    f.settings.sync();
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("geometry"));
}

/// What a screen reader says of each control, on every page and of the page where rooms are chosen.
void MainWindowTest::everyControlHasANameAndAPlaceForKeys()
{
    Fixture f({.seats = 12});
    const auto check = [&f](const char *page) {
        for (const QWidget *widget : f.window->findChildren<QWidget *>()) {
            const bool control = qobject_cast<const QAbstractButton *>(widget) != nullptr ||
                                 qobject_cast<const QLineEdit *>(widget) != nullptr ||
                                 qobject_cast<const QComboBox *>(widget) != nullptr ||
                                 qobject_cast<const QAbstractSlider *>(widget) != nullptr ||
                                 qobject_cast<const QAbstractItemView *>(widget) != nullptr;
            const bool part = qobject_cast<const QScrollBar *>(widget) != nullptr ||
                              qobject_cast<const QHeaderView *>(widget) != nullptr ||
                              widget->inherits("QLineEditIconButton") || // Qt's own: it clears the line, as keys do
                              widget->objectName().startsWith(QLatin1String("qt_"));
            if (!control || part || !widget->isVisible()) continue;
            const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            const QString what =
                QStringLiteral("%1: %2 %3")
                    .arg(QLatin1String(page), QLatin1String(widget->metaObject()->className()), widget->objectName());
            QVERIFY2(spoken != nullptr && !spoken->text(QAccessible::Name).isEmpty(), qPrintable(what));
            QVERIFY2(widget->focusPolicy() != Qt::NoFocus || widget->focusProxy() != nullptr ||
                         widget->parentWidget()->inherits("QTabBar") || widget->parentWidget()->inherits("QLineEdit") ||
                         widget->parentWidget()->inherits("QAbstractItemView"),
                     qPrintable(what));
        }
    };
    check("connect");
    QVERIFY(f.open());
    f.window->roomPage()->select(kFree);
    for (const RoomView view : {RoomView::Seats, RoomView::Masters, RoomView::Schedule, RoomView::Journal}) {
        f.window->frame()->setView(view);
        check("page");
    }
}

void MainWindowTest::pagesAreShownAndRemembered()
{
    Fixture f({.seats = 3});
    QVERIFY(f.open());
    QTest::mouseClick(f.find<QToolButton>("view2"), Qt::LeftButton);
    QVERIFY(f.visible<QWidget>("schedulePage") != nullptr);
    f.window->close();
    f.window.reset();
    f.make();
    QVERIFY(f.open());
    QCOMPARE(f.window->frame()->view(), RoomView::Schedule);
    QVERIFY(f.visible<QWidget>("schedulePage") != nullptr);
}

void MainWindowTest::eachRoomHasItsOwnPictureAndPages()
{
    Fixture f({.seats = 3});
    QVERIFY(f.open());
    const QString picture = f.folder.filePath(QStringLiteral("floor.png"));
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::gray);
    QVERIFY(image.save(picture));
    f.window->roomPage()->views().setLook(SeatLook::Plan);
    f.window->roomPage()->views().setPicture(picture, {0, 0, 4, 3});
    const auto words = [&f] { return f.find<QToolButton>("planPicture")->text(); };
    const QString remove = words();
    const auto connectTo = [&f](const char *url) {
        QSignalSpy shown(f.window.get(), &MainWindow::roomShown);
        f.window->connectTo({url, {}, {}});
        return shown.wait(20000);
    };
    QVERIFY(connectTo("other:"));
    QVERIFY(words() != remove); // the other room's floor has no picture
    QCOMPARE(f.window->roomPage()->views().look(), SeatLook::Tiles);
    QVERIFY(connectTo("test:"));
    QCOMPARE(words(), remove);
    QCOMPARE(f.window->roomPage()->views().look(), SeatLook::Plan);
}

/// "What is this?" has an answer wherever one clicks into a page.
void MainWindowTest::whatEveryPageIsForIsTold()
{
    Fixture f({.seats = 3});
    const auto told = [](const QWidget *widget) {
        for (; widget != nullptr; widget = widget->parentWidget()) {
            if (!widget->whatsThis().isEmpty()) return true;
        }
        return false;
    };
    QVERIFY(told(f.find<QComboBox>("hostKind")));
    QVERIFY(told(f.find<QWidget>("savedRooms")));
    QVERIFY(told(f.find<QWidget>("connectSecret")));
    QVERIFY(f.open());
    for (const char *name : {"seatGrid", "seatPlan", "seatTable", "resetAll", "banner", "jobsPanel", "masterList",
                             "snapshotTable", "masterUpdate", "scheduleTable", "journalTable"})
        QVERIFY2(told(f.find<QWidget>(name)), name);
}

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
