// SPDX-License-Identifier: GPL-3.0-or-later
// AddSeatsForm: one AddSeat a line, the next when the last is over.
#include "ui/seats/add_seats_form.h"

#include "core/services/room_service.h"
#include "ui/common/direction.h"
#include "ui/common/error_view.h"
#include "ui/common/format.h"
#include "ui/common/host_sentence.h"
#include "ui/common/icon_button.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/seats/seat_fields.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace freshseat::ui {

using services::Job;

namespace {
constexpr qint64 kMostBytes = 1 << 20;
constexpr int kAdoptColumn = 3;
constexpr int kProblemColumn = 4;
} // namespace

AddSeatsForm::AddSeatsForm(services::RoomService &room, QWidget *parent)
    : QWidget(parent)
    , m_room(room)
    , m_text(new QPlainTextEdit(this))
    , m_fields(new SeatFields(room, this))
    , m_list(new QTreeWidget(this))
    , m_summary(new QLabel(this))
    , m_file(new IconButton(icon(QStringLiteral("import")), tr("Read a file…"), this))
    , m_error(new ErrorView(this))
{
    build();
    connect(m_text, &QPlainTextEdit::textChanged, this, &AddSeatsForm::check);
    connect(m_file, &QPushButton::clicked, this, &AddSeatsForm::chooseFile);
    connect(&room, &services::RoomService::mastersChanged, this, &AddSeatsForm::changed);
    check();
}

void AddSeatsForm::build()
{
    auto *hint = new QLabel(tr("One seat a line: name, MAC address and perhaps a group. Paste them from a spreadsheet "
                               "or from your router's list of devices.") +
                                ' ' +
                                tr("On a TrueNAS or ZFS host a fourth word names an iSCSI target of yours: the seat "
                                   "takes it over, with what is on its disk."),
                            this);
    hint->setWordWrap(true);
    setRole(*hint, "dim");
    m_text->setObjectName(QStringLiteral("seatLines"));
    m_text->setAccessibleName(tr("Seats to add"));
    m_text->setPlaceholderText(QStringLiteral("PC-01, 52:54:00:12:34:01, hall\nPC-02, 52:54:00:12:34:02, hall"));
    m_text->setTabChangesFocus(true);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_list->setObjectName(QStringLiteral("seatLinesRead"));
    m_list->setAccessibleName(tr("What was understood"));
    m_list->setHeaderLabels({tr("Seat"), tr("MAC address"), tr("Group"), tr("Takes over"), tr("Problem")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(true);
    m_summary->setObjectName(QStringLiteral("seatLinesSummary"));
    m_file->setObjectName(QStringLiteral("seatLinesFile"));
    auto *left = new QVBoxLayout;
    left->addWidget(m_text, 1);
    left->addWidget(m_file, 0, Qt::AlignLeading);
    left->addWidget(m_fields);
    auto *right = new QVBoxLayout;
    right->addWidget(m_list, 1);
    right->addWidget(m_summary);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addLayout(left, 2);
    columns->addLayout(right, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(hint);
    layout->addLayout(columns, 1);
    layout->addWidget(m_error);
}

void AddSeatsForm::setText(const QString &text)
{
    m_text->setPlainText(text);
}

void AddSeatsForm::check()
{
    if (m_adding) return;
    m_lines = parseSeatList(m_text->toPlainText(), {});
    m_list->clear();
    int right = 0;
    for (SeatLine &line : m_lines) {
        if (line.problem.isEmpty() && m_room.seat(line.seat.name) != nullptr)
            line.problem = tr("There is a seat of that name already.");
        showLine(line);
        right += line.problem.isEmpty() ? 1 : 0;
    }
    const bool adopts =
        std::any_of(m_lines.begin(), m_lines.end(), [](const SeatLine &line) { return !line.seat.adopt.empty(); });
    m_list->setColumnHidden(kAdoptColumn, !adopts);
    for (int column = 0; column < kProblemColumn; ++column) m_list->resizeColumnToContents(column);
    const auto wrong = static_cast<int>(m_lines.size()) - right;
    QStringList words{tr("%n seat(s) to add", nullptr, right)};
    if (wrong > 0) words << tr("%n line(s) with a problem", nullptr, wrong);
    m_summary->setText(words.join(QStringLiteral(" · ")));
    emit changed();
}

void AddSeatsForm::showLine(const SeatLine &line)
{
    const Theme &theme = Theme::current();
    auto *row = new QTreeWidgetItem(m_list, {text(line.seat.name.value()), leftToRight(text(line.seat.mac)),
                                             text(line.seat.group), text(line.seat.adopt), line.problem});
    const bool right = line.problem.isEmpty();
    row->setIcon(0,
                 right ? icon(QStringLiteral("check"), theme.success) : icon(QStringLiteral("warning"), theme.warning));
    if (right) return;
    if (line.seat.name.value().empty()) row->setText(0, tr("line %1").arg(line.number));
    row->setToolTip(kProblemColumn, line.problem);
}

bool AddSeatsForm::canAdd() const
{
    const bool some =
        std::any_of(m_lines.begin(), m_lines.end(), [](const auto &line) { return line.problem.isEmpty(); });
    return !m_adding && some && m_room.isLive() && m_fields->hasMaster();
}

void AddSeatsForm::add()
{
    if (!canAdd()) return;
    const auto like = m_fields->read();
    if (!like) return m_error->show(like.error());
    m_error->clear();
    for (SeatLine &line : m_lines) {
        AddSeat seat = *like;
        seat.name = line.seat.name;
        seat.mac = line.seat.mac;
        seat.adopt = line.seat.adopt;
        if (!line.seat.group.empty()) seat.group = line.seat.group;
        line.seat = seat;
    }
    m_adding = true;
    m_text->setEnabled(false);
    m_next = 0;
    m_done = 0;
    emit changed();
    addNext();
}

void AddSeatsForm::addNext()
{
    while (m_next < m_lines.size() && !m_lines[m_next].problem.isEmpty()) ++m_next;
    if (m_next == m_lines.size()) return finish();
    Job *job = m_room.perform(m_lines[m_next].seat, Job::Attention::Quiet);
    connect(job, &Job::finished, this, [this, job] {
        SeatLine &line = m_lines[m_next];
        if (job->error())
            line.problem = hostSentence(job->error()->message);
        else if (!job->items().empty() && job->items().front().outcome != Outcome::Done)
            line.problem = hostSentence(job->items().front().message);
        else
            ++m_done;
        ++m_next;
        addNext();
    });
}

void AddSeatsForm::finish()
{
    const QStringList all = m_text->toPlainText().split('\n');
    QStringList left;
    std::vector<SeatLine> failed;
    for (const SeatLine &line : m_lines) {
        if (line.problem.isEmpty()) continue;
        left << all.value(line.number - 1);
        failed.push_back(line);
    }
    {
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(left.join('\n'));
    }
    m_adding = false;
    m_text->setEnabled(true);
    m_lines = failed; // with the storage host's reasons, until something is typed
    m_list->clear();
    for (const SeatLine &line : m_lines) showLine(line);
    m_summary->setText(tr("%n seat(s) added", nullptr, m_done));
    emit changed();
    emit added(m_done, static_cast<int>(failed.size()));
}

void AddSeatsForm::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("List of seats"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &AddSeatsForm::readFile);
    dialog->open();
}

bool AddSeatsForm::readFile(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        m_error->show(
            {ErrorCode::NotFound, tr("%1 cannot be read: %2").arg(fileName, file.errorString()).toStdString(), {}});
        return false;
    }
    if (file.size() > kMostBytes) {
        m_error->show({ErrorCode::Usage, tr("%1 is too large for a list of seats.").arg(fileName).toStdString(), {}});
        return false;
    }
    m_error->clear();
    QByteArray bytes = file.readAll();
    if (bytes.startsWith("\xEF\xBB\xBF")) bytes.remove(0, 3);
    m_text->setPlainText(QString::fromUtf8(bytes));
    return true;
}

} // namespace freshseat::ui
