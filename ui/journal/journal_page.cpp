// SPDX-License-Identifier: GPL-3.0-or-later
// JournalPage: a table over the newest entries; what is added meanwhile comes in at the top.
#include "ui/journal/journal_page.h"

#include "core/services/room_service.h"
#include "ui/common/empty_note.h"
#include "ui/common/error_view.h"
#include "ui/common/icon_button.h"
#include "ui/common/icons.h"
#include "ui/common/tables.h"
#include "ui/common/theme.h"
#include "ui/common/words.h"
#include "ui/journal/journal_csv.h"
#include "ui/journal/journal_filter.h"
#include "ui/journal/journal_model.h"

#include <QComboBox>
#include <QDate>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace freshseat::ui {

namespace {
constexpr std::array kOutcomes{"", "done", "refused", "failed", "skipped"};
constexpr std::array kDays{-1, 0, 6, 29}; ///< days before today
} // namespace

JournalPage::JournalPage(services::RoomService &room, QWidget *parent)
    : QWidget(parent)
    , m_room(room)
    , m_model(new JournalModel(this))
    , m_filter(new JournalFilter(this))
    , m_search(new QLineEdit(this))
    , m_outcome(new QComboBox(this))
    , m_days(new QComboBox(this))
    , m_export(new IconButton(this))
    , m_count(new QLabel(this))
    , m_error(new ErrorView(this))
    , m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("journalPage"));
    m_filter->setSourceModel(m_model);
    build();
    translate();
    m_model->setEntries({room.journal().begin(), room.journal().end()});
    m_table->resizeColumnsToContents();
    using services::RoomService;
    connect(&room, &RoomService::journalAdded, m_model, &JournalModel::add);
    connect(&room, &RoomService::loaded, this, &JournalPage::fetch);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, &JournalPage::refreshCount);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &JournalPage::refreshCount);
    connect(m_search, &QLineEdit::textChanged, m_filter, &JournalFilter::setText);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, [this](int at) {
        m_filter->setOutcome(at < 0 ? QString() : QLatin1String(kOutcomes.at(static_cast<std::size_t>(at))));
    });
    connect(m_days, &QComboBox::currentIndexChanged, this, &JournalPage::chooseDays);
    connect(m_export, &QPushButton::clicked, this, &JournalPage::chooseFile);
    fetch();
    refreshCount();
}

void JournalPage::build()
{
    m_search->setObjectName(QStringLiteral("journalSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(260);
    m_outcome->setObjectName(QStringLiteral("journalOutcome"));
    m_days->setObjectName(QStringLiteral("journalDays"));
    for (std::size_t i = 0; i < kOutcomes.size(); ++i) m_outcome->addItem(QString());
    for (std::size_t i = 0; i < kDays.size(); ++i) m_days->addItem(QString());
    m_export->setObjectName(QStringLiteral("journalExport"));
    m_export->setIcon(icon(QStringLiteral("export")));
    m_count->setObjectName(QStringLiteral("journalCount"));
    setRole(*m_count, "dim");
    m_table->setObjectName(QStringLiteral("journalTable"));
    m_table->setModel(m_filter);
    setUpTable(*m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_empty = new EmptyNote(*m_table);
    m_empty->setObjectName(QStringLiteral("journalEmpty"));
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_search, 2);
    line->addWidget(m_outcome);
    line->addWidget(m_days);
    line->addWidget(m_count, 1);
    line->addWidget(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(line);
    layout->addWidget(m_error);
    layout->addWidget(m_table, 1);
}

void JournalPage::translate()
{
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the journal"));
    m_outcome->setAccessibleName(tr("Outcome"));
    m_days->setAccessibleName(tr("Period"));
    for (std::size_t i = 0; i < kOutcomes.size(); ++i)
        m_outcome->setItemText(static_cast<int>(i), i == 0 ? tr("Every outcome") : journalOutcomeWord(kOutcomes.at(i)));
    const QStringList days{tr("Any time"), tr("Today"), tr("Last 7 days"), tr("Last 30 days")};
    for (int i = 0; i < m_days->count(); ++i) m_days->setItemText(i, days.value(i));
    m_export->setText(tr("Save as CSV…"));
    m_export->setToolTip(tr("Save the entries that are shown for a spreadsheet"));
    m_table->setAccessibleName(tr("Journal"));
    m_table->setWhatsThis(tr("What was done to the room, by whom, and how it ended. Nothing in it can be changed."));
    m_model->retranslate();
    refreshCount();
}

void JournalPage::fetch()
{
    if (!m_room.isLive()) return;
    m_room.roomJournal(static_cast<int>(JournalModel::kMost), this, [this](Result<std::vector<JournalEntry>> entries) {
        if (!entries) return m_error->show(entries.error());
        m_error->clear();
        m_model->setEntries(*entries);
        m_table->resizeColumnsToContents();
    });
}

void JournalPage::chooseDays()
{
    const int at = m_days->currentIndex();
    const int before = at < 0 ? -1 : kDays.at(static_cast<std::size_t>(at));
    m_filter->setSince(before < 0 ? QDate() : QDate::currentDate().addDays(-before));
}

void JournalPage::refreshCount()
{
    m_count->setText(tr("%n entries", nullptr, m_filter->rowCount()));
    m_empty->setText(m_model->rowCount() == 0 ? tr("Nothing has been done yet.")
                                              : tr("No entry fits what is searched for."));
}

void JournalPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the journal"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("freshseat-journal.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &JournalPage::exportTo);
    dialog->open();
}

bool JournalPage::exportTo(const QString &file)
{
    std::vector<JournalEntry> entries;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        entries.push_back(m_model->entry(m_filter->mapToSource(m_filter->index(row, 0)).row()));
    QSaveFile out(file);
    const bool saved = out.open(QIODevice::WriteOnly) && out.write(journalCsv(entries)) >= 0 && out.commit();
    if (saved)
        m_error->clear();
    else
        m_error->show(
            {ErrorCode::Failed, tr("%1 could not be written: %2").arg(file, out.errorString()).toStdString(), {}});
    return saved;
}

void JournalPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void JournalPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) translate();
    QWidget::changeEvent(event);
}

} // namespace freshseat::ui
