// SPDX-License-Identifier: GPL-3.0-or-later
// SetupWizard: a page a step; the forms are those of the other pages.
#include "ui/shell/setup_wizard.h"

#include "core/services/room_service.h"
#include "ui/common/format.h"
#include "ui/common/icon_button.h"
#include "ui/common/icons.h"
#include "ui/common/tab_order.h"
#include "ui/common/theme.h"
#include "ui/masters/import_form.h"
#include "ui/seats/add_seats_form.h"
#include "ui/seats/boot_network_form.h"
#include "ui/seats/new_pcs_dialog.h"
#include "ui/seats/stick_dialog.h"
#include "ui/shell/room_checks.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace freshseat::ui {

using services::RoomService;

namespace {

QLabel *paragraph(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

SetupWizard::SetupWizard(RoomService &room, QWidget *parent)
    : QDialog(parent)
    , m_room(room)
    , m_trail(paragraph({}, this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("setupWizard"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Set up the room"));
    build();
    for (const auto signal : {&RoomService::mastersChanged, &RoomService::statusChanged})
        connect(&room, signal, this, &SetupWizard::refresh);
    connect(&room, &RoomService::seatsChanged, this, &SetupWizard::refresh);
    connect(&room, &RoomService::connectionChanged, this, &SetupWizard::refresh);
    goTo(Step::Check);
}

bool SetupWizard::isWanted(const RoomService &room)
{
    return room.masters().empty() && room.seats().empty();
}

void SetupWizard::build()
{
    setRole(*m_trail, "title");
    m_pages->addWidget(buildCheck());
    m_pages->addWidget(buildMaster());
    m_pages->addWidget(buildSeats());
    m_pages->addWidget(buildBoot());
    m_pages->addWidget(buildDone());
    m_back = new QPushButton(tr("Back"), this);
    m_back->setObjectName(QStringLiteral("setupBack"));
    m_skip = new QPushButton(tr("Next"), this);
    m_skip->setObjectName(QStringLiteral("setupNext"));
    m_act = new QPushButton(this);
    m_act->setObjectName(QStringLiteral("setupAct"));
    setRole(*m_act, "primary");
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("setupClose"));
    close->setToolTip(tr("Go on later: everything here is on the room's pages, too"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(close);
    buttons->addStretch(1);
    for (QPushButton *button : {m_back, m_act, m_skip}) buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_trail);
    layout->addWidget(m_pages, 1);
    layout->addLayout(buttons);
    resize(880, 580);
    tabInOrder({close, m_back, m_act, m_skip});
    connect(close, &QPushButton::clicked, this, &SetupWizard::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(static_cast<Step>(static_cast<int>(step()) - 1)); });
    connect(m_skip, &QPushButton::clicked, this, [this] {
        if (step() == Step::Done) return accept();
        goTo(static_cast<Step>(static_cast<int>(step()) + 1));
    });
    connect(m_act, &QPushButton::clicked, this, &SetupWizard::act);
}

QWidget *SetupWizard::buildCheck()
{
    auto *page = new QWidget(m_pages);
    m_checks = new QTreeWidget(page);
    m_checks->setObjectName(QStringLiteral("setupChecks"));
    m_checks->setAccessibleName(tr("What was checked"));
    m_checks->setHeaderLabels({tr("What was checked"), tr("What to do")});
    m_checks->setRootIsDecorated(false);
    m_checks->setWordWrap(true);
    m_checks->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(paragraph(tr("The storage host answers. This is what it has and what is missing."), page));
    layout->addWidget(m_checks, 1);
    return page;
}

QWidget *SetupWizard::buildMaster()
{
    auto *page = new QWidget(m_pages);
    m_masters = paragraph({}, page);
    m_masters->setObjectName(QStringLiteral("setupMasters"));
    m_import = new ImportForm(m_room, page);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_masters);
    layout->addWidget(m_import);
    layout->addStretch(1);
    connect(m_import, &ImportForm::changed, this, &SetupWizard::refresh);
    connect(m_import, &ImportForm::imported, this, [this] { goTo(Step::Seats); });
    return page;
}

QWidget *SetupWizard::buildSeats()
{
    auto *page = new QWidget(m_pages);
    m_seats = paragraph({}, page);
    m_seats->setObjectName(QStringLiteral("setupSeats"));
    m_add = new AddSeatsForm(m_room, page);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *pcs = new IconButton(icon(QStringLiteral("pcs")), tr("PCs that just tried to boot…"), page);
    pcs->setObjectName(QStringLiteral("setupPcs"));
    connect(pcs, &QPushButton::clicked, this, [this] { (new NewPcsDialog(m_room, this))->open(); });
    auto *line = new QHBoxLayout;
    line->addWidget(m_seats, 1);
    line->addWidget(pcs);
    layout->addLayout(line);
    layout->addWidget(m_add, 1);
    connect(m_add, &AddSeatsForm::changed, this, &SetupWizard::refresh);
    connect(m_add, &AddSeatsForm::added, this, [this](int, int failed) {
        if (failed == 0) goTo(Step::Boot);
    });
    return page;
}

QWidget *SetupWizard::buildBoot()
{
    auto *page = new QWidget(m_pages);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(
        paragraph(tr("PCs find their disks over the network. Either the network tells them how, or a USB stick in "
                     "each PC does."),
                  page));
    auto *network = new BootNetworkForm(m_room, page);
    auto *stick = new IconButton(icon(QStringLiteral("stick")), tr("Make a boot stick…"), page);
    stick->setObjectName(QStringLiteral("setupStick"));
    connect(stick, &QPushButton::clicked, this, [this] { (new StickDialog(m_room, this))->open(); });
    const std::pair<QString, QWidget *> ways[] = {{tr("Network boot"), network},
                                                  {tr("A USB stick for any seat"), stick}};
    for (const auto &[words, widget] : ways) {
        auto *title = paragraph(words, page);
        setRole(*title, "title");
        layout->addWidget(title);
        layout->addWidget(widget, 0, widget == stick ? Qt::AlignLeading : Qt::Alignment());
    }
    layout->addWidget(paragraph(
        tr("In each PC's firmware, switch network boot (or booting from USB) on and Secure Boot off."), page));
    layout->addStretch(1);
    return page;
}

QWidget *SetupWizard::buildDone()
{
    auto *page = new QWidget(m_pages);
    m_done = paragraph({}, page);
    m_done->setObjectName(QStringLiteral("setupDone"));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_done);
    layout->addStretch(1);
    return page;
}

SetupWizard::Step SetupWizard::step() const
{
    return static_cast<Step>(m_pages->currentIndex());
}

void SetupWizard::goTo(Step step)
{
    m_pages->setCurrentIndex(static_cast<int>(step));
    refresh();
}

QString SetupWizard::actWord() const
{
    if (step() == Step::Master) return tr("Import");
    if (step() == Step::Seats) return tr("Add these seats");
    return {};
}

bool SetupWizard::canAct() const
{
    return step() == Step::Master ? m_import->canStart() : step() == Step::Seats && m_add->canAdd();
}

void SetupWizard::act()
{
    if (step() == Step::Master) m_import->start();
    if (step() == Step::Seats) m_add->add();
}

void SetupWizard::refresh()
{
    const QStringList words{tr("Check"), tr("Master"), tr("Seats"), tr("Boot"), tr("Done")};
    QString trail;
    for (int i = 0; i < words.size(); ++i) {
        const bool here = i == m_pages->currentIndex();
        trail += (i == 0 ? QString() : QStringLiteral("   ›   ")) +
                 (here ? QStringLiteral("● ") : QStringLiteral("○ ")) + words[i];
    }
    m_trail->setText(trail);
    const auto masters = static_cast<int>(m_room.masters().size());
    const auto seats = static_cast<int>(m_room.seats().size());
    m_masters->setText(masters == 0 ? tr("The master is the disk every seat starts from.")
                                    : tr("%n master(s) there. Import another one or go on.", nullptr, masters));
    m_seats->setText(tr("%n seat(s) there.", nullptr, seats));
    m_done->setText(
        masters > 0 && seats > 0
            ? tr("The room is ready. Switch a PC on: its tile shows how it boots.")
            : tr("Something is missing still. Close this and do it on the room's pages whenever you like."));
    m_back->setVisible(step() != Step::Check);
    m_skip->setText(step() == Step::Done ? tr("Finish") : canAct() ? tr("Skip") : tr("Next"));
    m_act->setVisible(!actWord().isEmpty());
    m_act->setText(actWord());
    m_act->setEnabled(canAct());
    if (step() == Step::Check) showChecks();
}

void SetupWizard::showChecks()
{
    std::vector<Seat> seats;
    for (const auto &[name, seat] : m_room.seats()) seats.push_back(seat);
    const Theme &theme = Theme::current();
    m_checks->clear();
    for (const RoomCheck &check : checkRoom(m_room.status(), m_room.masters(), seats)) {
        auto *row = new QTreeWidgetItem(m_checks, {check.text, check.remedy});
        const bool pass = check.result == RoomCheck::Result::Pass;
        row->setIcon(0, pass ? icon(QStringLiteral("check"), theme.success)
                             : icon(QStringLiteral("warning"), theme.warning));
        row->setToolTip(1, check.remedy);
    }
}

} // namespace freshseat::ui
