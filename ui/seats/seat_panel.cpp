// SPDX-License-Identifier: GPL-3.0-or-later
// SeatPanel: labels that follow the room.
#include "ui/seats/seat_panel.h"

#include "core/model/rules.h"
#include "core/services/room_service.h"
#include "ui/common/copy_field.h"
#include "ui/common/flow_layout.h"
#include "ui/common/format.h"
#include "ui/common/gauge.h"
#include "ui/common/host_sentence.h"
#include "ui/common/host_words.h"
#include "ui/common/icon_button.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/words.h"
#include "ui/seats/journal_list.h"
#include "ui/seats/seat_actions.h"
#include "ui/seats/seat_fill.h"
#include "ui/seats/traffic_plot.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace freshseat::ui {

namespace {

constexpr int kStateIcon = 30;
constexpr std::chrono::milliseconds kGatherPanel{60};
constexpr std::size_t kTimelineShown = 8;
constexpr int kPlotHeight = 240; ///< at most: a 4K screen has room for more, and nothing to show in it

QLabel *makeText(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // A name in Latin letters stands at the side this language begins at, too.
    if (label->isRightToLeft()) label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    return label;
}

QLabel *makeKey(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    setRole(*label, "dim");
    return label;
}

QString writtenText(std::uint64_t bytes, std::uint64_t limit)
{
    return limit == 0 ? sizeText(bytes) : SeatPanel::tr("%1 of %2").arg(sizeText(bytes), sizeText(limit));
}

bool concerns(const JournalEntry &entry, const SeatName &seat)
{
    return nameKey(entry.object) == "seat " + nameKey(seat.value());
}

} // namespace

SeatPanel::SeatPanel(services::RoomService &room, services::Traffic &traffic, QWidget *parent)
    : QWidget(parent)
    , m_room(room)
    , m_traffic(traffic)
{
    setObjectName(QStringLiteral("seatPanel"));
    build();
    using services::RoomService;
    connect(&room, &RoomService::seatsChanged, this, [this](const std::vector<SeatName> &names) {
        const auto mine = [&](const SeatName &name) {
            return std::find(m_seats.begin(), m_seats.end(), name) != m_seats.end();
        };
        // Of many chosen seats in a busy room there is always one that has changed: their sum may wait.
        if (std::any_of(names.begin(), names.end(), mine) && !m_gather.isActive()) m_gather.start();
    });
    m_gather.setSingleShot(true);
    m_gather.setInterval(kGatherPanel);
    connect(&m_gather, &QTimer::timeout, this, &SeatPanel::refresh);
    connect(&traffic, &services::Traffic::sampled, this, &SeatPanel::showTraffic);
    connect(&room, &RoomService::mastersChanged, this, &SeatPanel::refresh);
    connect(&room, &RoomService::loaded, this, &SeatPanel::fetchJournal);
    connect(&room, &RoomService::journalAdded, this, [this](const JournalEntry &entry) {
        if (m_seats.size() == 1 && concerns(entry, m_seats.front())) m_journal->addEntry(entry);
    });
}

void SeatPanel::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(buildHead());
    m_reset = new IconButton(icon(QStringLiteral("reset")), tr("Reset"), this);
    m_reset->setObjectName(QStringLiteral("panelReset"));
    connect(m_reset, &QPushButton::clicked, this, [this] { emit resetRequested(m_seats); });
    layout->addWidget(m_reset);
    layout->addWidget(buildPower());
    m_edit = new IconButton(icon(QStringLiteral("edit")), tr("Edit…"), this);
    m_edit->setObjectName(QStringLiteral("panelEdit"));
    m_pin = new IconButton(icon(QStringLiteral("pin")), tr("Pin this version"), this);
    m_pin->setObjectName(QStringLiteral("panelPin"));
    layout->addWidget(m_edit); // beneath one another: in some languages these are long
    layout->addWidget(m_pin);
    m_keep = new IconButton(icon(QStringLiteral("keep")), tr("Keep changes"), this);
    m_keep->setObjectName(QStringLiteral("panelKeep"));
    layout->addWidget(m_keep);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        const Seat *seat = m_room.seat(m_seats.front());
        if (seat != nullptr) emit keepRequested(seat->name, seat->policy != ResetPolicy::Keep);
    });
    connect(m_edit, &QPushButton::clicked, this, [this] { emit editRequested(m_seats.front()); });
    connect(m_pin, &QPushButton::clicked, this, [this] {
        const Seat *seat = m_room.seat(m_seats.front());
        if (seat != nullptr) emit pinRequested(seat->name, !seat->pinned);
    });
    m_warnings = makeText(QStringLiteral("panelWarnings"), this);
    setRole(*m_warnings, "warning");
    layout->addWidget(m_warnings);
    m_lastError = makeText(QStringLiteral("panelLastError"), this);
    setRole(*m_lastError, "error");
    layout->addWidget(m_lastError);
    m_details = buildDetails();
    layout->addWidget(m_details, 1);
    layout->addStretch(0);
}

/// Beside one another as far as their words let them.
QWidget *SeatPanel::buildPower()
{
    auto *power = new QWidget(this);
    auto *flow = new FlowLayout(power);
    flow->setEven(true);
    for (const PowerVerb verb : kPowerVerbs) {
        auto *button = new IconButton(icon(powerIcon(verb)), powerWord(verb), power);
        button->setObjectName(QStringLiteral("panelPower%1").arg(static_cast<int>(verb)));
        connect(button, &QPushButton::clicked, this, [this, verb] { emit powerRequested(m_seats, verb); });
        setRole(*button, "tight"); // two fit beside one another in most languages
        flow->addWidget(button);
        m_power.push_back(button);
    }
    return power;
}

QWidget *SeatPanel::buildHead()
{
    auto *head = new QWidget(this);
    m_icon = new QLabel(head);
    m_name = makeText(QStringLiteral("panelName"), head);
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.4);
    big.setWeight(QFont::DemiBold);
    m_name->setFont(big);
    m_state = makeText(QStringLiteral("panelState"), head);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_state);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_icon);
    layout->addLayout(words, 1);
    return head;
}

QWidget *SeatPanel::buildDetails()
{
    auto *details = new QWidget(this);
    m_clone = makeText(QStringLiteral("panelClone"), details);
    m_written = makeText(QStringLiteral("panelWritten"), details);
    m_gauge = new Gauge(details);
    m_sessions = makeText(QStringLiteral("panelSessions"), details);
    m_policy = makeText(QStringLiteral("panelPolicy"), details);
    m_lastReset = makeText(QStringLiteral("panelLastReset"), details);
    m_mac = new CopyField(tr("MAC address"), details);
    m_target = new CopyField(tr("Target"), details);
    m_portal = new CopyField(tr("Portal"), details);
    m_initiator = new CopyField(tr("Initiator"), details);
    m_journal = new JournalList(JournalList::Object::Hidden, details);
    m_journal->setObjectName(QStringLiteral("seatJournal"));

    auto *form = new QFormLayout(details);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(6);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto row = [&](const QString &key, QWidget *value) {
        QLabel *label = makeKey(key, details);
        form->addRow(label, value);
        return label;
    };
    row(tr("Clone"), m_clone);
    row(tr("Written"), m_written);
    form->addRow(m_gauge);
    row(tr("Session"), m_sessions);
    row(tr("Policy"), m_policy);
    row(tr("Last reset"), m_lastReset);
    row(tr("MAC"), m_mac);
    row(tr("Target"), m_target);
    row(tr("Portal"), m_portal);
    row(tr("Initiator"), m_initiator);
    m_plot = new TrafficPlot(details);
    m_plot->setMaximumHeight(kPlotHeight);
    form->addRow(m_plot);
    m_timeline = makeText(QStringLiteral("panelTimeline"), details);
    row(tr("Lately"), m_timeline)->setAlignment(Qt::AlignTop); // several lines
    auto *title = new QLabel(tr("Journal"), details);
    setRole(*title, "title");
    form->addRow(title);
    m_journal->setMinimumHeight(110);
    m_journal->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    form->addRow(m_journal);
    return details;
}

void SeatPanel::setSeats(const std::vector<SeatName> &names)
{
    if (names == m_seats) return;
    m_seats = names;
    m_journal->clear();
    m_timeline->clear();
    m_stored.clear();
    refresh();
    showTraffic();
    fetchTimeline();
    fetchJournal();
}

void SeatPanel::setBlocked(const QString &reason)
{
    m_blocked = reason;
    refreshButton();
}

void SeatPanel::refreshButton()
{
    const bool busy = m_seats.size() == 1 && m_room.isPending(m_seats.front());
    m_reset->setEnabled(m_blocked.isEmpty() && !busy && !m_seats.empty());
    m_reset->setToolTip(m_blocked);
    for (QPushButton *button : m_power) {
        button->setEnabled(m_blocked.isEmpty() && !m_seats.empty());
        button->setToolTip(m_blocked);
    }
    const Seat *single = m_seats.size() == 1 ? m_room.seat(m_seats.front()) : nullptr;
    for (QPushButton *button : {m_edit, m_pin, m_keep}) {
        button->setVisible(single != nullptr);
        button->setEnabled(m_blocked.isEmpty());
        button->setToolTip(m_blocked);
    }
    if (single != nullptr) {
        m_pin->setText(single->pinned ? tr("Follow the current version") : tr("Pin this version"));
        m_keep->setText(single->policy == ResetPolicy::Keep ? tr("Reset at every boot again") : tr("Keep changes"));
    }
    m_reset->setText(m_seats.size() == 1 ? tr("Reset this seat…")
                                         : tr("Reset %n seat(s)…", nullptr, static_cast<int>(m_seats.size())));
}

void SeatPanel::refresh()
{
    refreshButton();
    if (m_seats.size() == 1) {
        if (const Seat *seat = m_room.seat(m_seats.front())) showSeat(*seat);
    } else {
        showSeveral();
    }
}

void SeatPanel::showSeat(const Seat &seat)
{
    const Theme &theme = Theme::current();
    const QColor color = theme.state(seat.state);
    m_icon->setPixmap(icon(stateIcon(seat.state), color).pixmap(QSize(kStateIcon, kStateIcon), devicePixelRatioF()));
    m_name->setText(text(seat.name.value()));
    m_state->setText(stateWord(seat.state));
    m_state->setToolTip(stateHelp(seat.state));
    m_state->setStyleSheet(QStringLiteral("color: %1; font-weight: 600").arg(color.name()));
    QStringList warnings;
    for (const Warning &warning : seat.warnings) warnings << QStringLiteral("⚠ ") + warningWords(warning);
    m_warnings->setText(warnings.join('\n'));
    m_warnings->setVisible(!warnings.isEmpty());
    m_lastError->setText(seat.lastError ? tr("Last error: %1").arg(hostSentence(*seat.lastError)) : QString());
    m_lastError->setVisible(seat.lastError.has_value());
    m_details->show();
    showClone(seat);
    showSessions(seat);
    m_policy->setText(policyWord(seat.policy));
    m_lastReset->setText(seat.lastReset
                             ? QStringLiteral("%1 (%2)").arg(ageText(*seat.lastReset, std::chrono::system_clock::now()),
                                                             timeText(*seat.lastReset))
                             : tr("never"));
    m_mac->setValue(text(seat.mac));
    m_target->setValue(text(seat.target));
    m_portal->setValue(text(seat.portal));
    m_initiator->setValue(text(seat.initiator));
    if (seat.state != m_shown) fetchTimeline();
}

void SeatPanel::showClone(const Seat &seat)
{
    QString clone = tr("%1, version %2").arg(text(seat.master.value())).arg(seat.snapshot);
    const Master *master = m_room.master(seat.master);
    if (seat.pinned)
        clone += tr(" (pinned)");
    else if (master != nullptr && master->current != seat.snapshot)
        clone += tr(" (%1 at its next reset)").arg(master->current);
    m_clone->setText(clone);
    QStringList lines{writtenText(seat.dirtyBytes, seat.sizeLimit.value_or(0))};
    for (const DataDisk &disk : seat.data)
        lines << QStringLiteral("%1: %2").arg(text(disk.master.value()),
                                              writtenText(disk.dirtyBytes, limitOf(seat, disk)));
    if (!m_stored.isEmpty()) lines << m_stored;
    m_written->setText(lines.join('\n'));
    const auto fill = limitFill(seat);
    m_gauge->setVisible(fill.has_value());
    if (fill) m_gauge->setFill(*fill);
}

void SeatPanel::showSessions(const Seat &seat)
{
    QStringList sessions;
    for (const SessionView &session : seat.sessions)
        sessions << tr("%1 since %2").arg(text(session.address), timeText(session.since));
    m_sessions->setText(sessions.isEmpty() ? tr("none") : sessions.join('\n'));
}

void SeatPanel::showSeveral()
{
    std::uint64_t bytes = 0;
    int used = 0;
    for (const SeatName &name : m_seats) {
        const Seat *seat = m_room.seat(name);
        if (seat == nullptr) continue;
        bytes += allDirtyBytes(*seat);
        used += seat->sessions.empty() ? 0 : 1;
    }
    m_icon->setPixmap(icon(QStringLiteral("seat"), Theme::current().accent)
                          .pixmap(QSize(kStateIcon, kStateIcon), devicePixelRatioF()));
    m_name->setText(tr("%n seat(s)", nullptr, static_cast<int>(m_seats.size())));
    m_state->setStyleSheet({});
    m_state->setText(tr("%1 written, %n in use", nullptr, used).arg(sizeText(bytes)));
    m_warnings->hide();
    m_lastError->hide();
    m_details->hide();
}

void SeatPanel::showTraffic()
{
    if (m_seats.size() == 1) m_plot->setSamples(m_traffic.of(m_seats.front()));
}

void SeatPanel::fetchTimeline()
{
    const Seat *now = m_seats.size() == 1 ? m_room.seat(m_seats.front()) : nullptr;
    if (now == nullptr || !m_room.isLive()) return;
    m_shown = now->state;
    m_room.seatDetail(now->name, this, [this](const Result<Seat> &seat) {
        if (!seat || m_seats.size() != 1 || m_seats.front() != seat->name) return;
        showTimeline(*seat);
        showStored(*seat);
    });
}

void SeatPanel::showStored(const Seat &seat)
{
    m_stored.clear();
    if (seat.storedBytes) m_stored = tr("%1 on disk").arg(sizeText(*seat.storedBytes));
    if (seat.keptBytes.value_or(0) > 0)
        m_stored += QStringLiteral(" · ") + tr("%1 kept for an undo").arg(sizeText(*seat.keptBytes));
    if (const Seat *now = m_room.seat(seat.name)) showClone(*now);
}

void SeatPanel::showTimeline(const Seat &seat)
{
    QStringList lines;
    if (const QString verdict = verdictWords(seat); !verdict.isEmpty()) lines << verdict;
    const std::size_t first = seat.timeline.size() > kTimelineShown ? seat.timeline.size() - kTimelineShown : 0;
    for (std::size_t i = seat.timeline.size(); i > first; --i) {
        const TimelineEvent &event = seat.timeline[i - 1];
        const QString detail = event.detail.empty() ? QString() : QStringLiteral(" · ") + hostSentence(event.detail);
        lines << timeText(event.at) + QStringLiteral("  ") + timelineWord(event.event) + detail;
    }
    m_timeline->setText(lines.isEmpty() ? tr("nothing") : lines.join('\n'));
}

void SeatPanel::fetchJournal()
{
    if (m_seats.size() != 1 || !m_room.isLive()) return;
    const SeatName name = m_seats.front();
    m_room.seatJournal(name, this, [this, name](Result<std::vector<JournalEntry>> entries) {
        if (entries && m_seats.size() == 1 && m_seats.front() == name) m_journal->setEntries(*entries);
    });
}

} // namespace freshseat::ui
