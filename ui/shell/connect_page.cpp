// SPDX-License-Identifier: GPL-3.0-or-later
// ConnectPage: one card in the middle of the window.
#include "ui/shell/connect_page.h"

#include "ui/common/error_view.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace freshseat::ui {

namespace {

constexpr int kCardWidth = 560;

/// The fingerprint in "unknown host key SHA256:…"; it is the storage host's, no secret.
QString fingerprintIn(const Error &error)
{
    static const QRegularExpression pattern(QStringLiteral("SHA256:[A-Za-z0-9+/]{43}=?"));
    if (error.code != ErrorCode::NotAllowed) return {};
    const QString words = QString::fromStdString(error.message + ' ' + error.hint);
    auto all = pattern.globalMatch(words);
    if (!all.hasNext()) return {};
    const QString first = all.next().captured();
    return all.hasNext() ? QString() : first; // two keys: it changed, and that is nothing to click away
}

QWidget *buildExamples(QWidget *parent)
{
    auto *examples = new QWidget(parent);
    auto *grid = new QGridLayout(examples);
    grid->setContentsMargins(2, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(3);
    const std::pair<QString, QString> lines[] = {
        {QStringLiteral("local:"), ConnectPage::tr("the helper on this machine")},
        {QStringLiteral("ssh://user@host"), ConnectPage::tr("the helper on another machine, over SSH")},
        {QStringLiteral("demo:"), ConnectPage::tr("a room in memory, to try things out")},
    };
    int row = 0;
    for (const auto &[url, words] : lines) {
        auto *key = new QLabel(url, examples);
        auto *value = new QLabel(words, examples);
        setRole(*value, "dim");
        grid->addWidget(key, row, 0);
        grid->addWidget(value, row++, 1);
    }
    grid->setColumnStretch(1, 1);
    return examples;
}

} // namespace

ConnectPage::ConnectPage(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("connectPage"));
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    // Not by alignment: a layout that aligns a widget does not ask it for its height at this width.
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(buildCard());
    line->addStretch(1);
    layout->addLayout(line);
    layout->addStretch(3);
    showIdle();
}

QWidget *ConnectPage::buildCard()
{
    auto *card = new QFrame(this);
    setRole(*card, "card");
    card->setFixedWidth(kCardWidth);
    auto *logo = new QLabel(card);
    logo->setPixmap(applicationIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    auto *title = new QLabel(tr("Connect to a room"), card);
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.5);
    big.setWeight(QFont::DemiBold);
    title->setFont(big);
    auto *hint = new QLabel(tr("Where is the storage host that holds the seats' disks?"), card);
    setRole(*hint, "dim");
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignHCenter);

    m_url = new QComboBox(card);
    m_url->setObjectName(QStringLiteral("connectUrl"));
    m_url->setEditable(true);
    m_url->setInsertPolicy(QComboBox::NoInsert);
    m_url->setAccessibleName(tr("Address of the storage host"));
    m_url->lineEdit()->setPlaceholderText(QStringLiteral("ssh://user@host"));
    m_connect = new QPushButton(tr("Connect"), card);
    m_connect->setObjectName(QStringLiteral("connectButton"));
    setRole(*m_connect, "primary");
    auto *line = new QHBoxLayout;
    line->addWidget(m_url, 1);
    line->addWidget(m_connect);

    m_error = new ErrorView(card);
    m_error->setObjectName(QStringLiteral("connectError"));
    m_progressText = new QLabel(card);
    setRole(*m_progressText, "dim");
    m_progress = new QProgressBar(card);
    m_progress->setRange(0, 0);
    auto *demo = new QPushButton(tr("Try a demo room"), card);
    demo->setObjectName(QStringLiteral("connectDemo"));
    m_back = new QPushButton(tr("Back to the room"), card);
    m_back->setObjectName(QStringLiteral("connectBack"));
    m_cancel = new QPushButton(tr("Cancel"), card);
    m_cancel->setObjectName(QStringLiteral("connectCancel"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(demo);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_cancel);

    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(32, 28, 32, 24);
    layout->setSpacing(12);
    layout->addWidget(logo, 0, Qt::AlignHCenter);
    layout->addWidget(title, 0, Qt::AlignHCenter);
    layout->addWidget(hint);
    layout->addLayout(line);
    layout->addWidget(buildExamples(card));
    layout->addWidget(m_progressText);
    layout->addWidget(m_progress);
    layout->addWidget(m_error);
    layout->addWidget(buildKey(card));
    layout->addLayout(buttons);

    connect(m_connect, &QPushButton::clicked, this, &ConnectPage::submit);
    connect(m_url->lineEdit(), &QLineEdit::returnPressed, this, &ConnectPage::submit);
    connect(demo, &QPushButton::clicked, this, [this] {
        setUrl(QStringLiteral("demo:"));
        submit();
    });
    connect(m_cancel, &QPushButton::clicked, this, &ConnectPage::cancelled);
    connect(m_back, &QPushButton::clicked, this, &ConnectPage::backClicked);
    return card;
}

QWidget *ConnectPage::buildKey(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    m_key = frame;
    setRole(*frame, "warning-box");
    auto *text =
        new QLabel(tr("This host shows a key that is not known here. Compare it with the one shown on the host "
                      "itself (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub) before you accept it:"),
                   frame);
    text->setWordWrap(true);
    m_fingerprint = new QLabel(frame);
    m_fingerprint->setObjectName(QStringLiteral("fingerprint"));
    setRole(*m_fingerprint, "title");
    m_fingerprint->setTextFormat(Qt::PlainText);
    m_fingerprint->setWordWrap(true);
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *accept = new QPushButton(icon(QStringLiteral("key")), tr("Accept this key and connect"), frame);
    accept->setObjectName(QStringLiteral("acceptKey"));
    auto *layout = new QVBoxLayout(frame);
    layout->addWidget(text);
    layout->addWidget(m_fingerprint);
    layout->addWidget(accept, 0, Qt::AlignRight);
    connect(accept, &QPushButton::clicked, this, &ConnectPage::submitWithKey);
    return frame;
}

void ConnectPage::setRecent(const QStringList &urls)
{
    const QString typed = m_url->currentText();
    m_url->clear();
    m_url->addItems(urls);
    m_url->setEditText(typed);
}

void ConnectPage::setUrl(const QString &url)
{
    m_url->setEditText(url);
}

void ConnectPage::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

void ConnectPage::submit()
{
    const QString url = m_url->currentText().trimmed();
    if (url.isEmpty()) return m_url->setFocus();
    emit connectRequested({url.toStdString(), {}});
}

void ConnectPage::submitWithKey()
{
    emit connectRequested({m_url->currentText().trimmed().toStdString(), m_fingerprint->text().toStdString()});
}

void ConnectPage::showIdle()
{
    m_error->clear();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_progress, m_progressText, m_cancel, m_key})
        widget->hide();
    m_connect->setEnabled(true);
}

void ConnectPage::showConnecting()
{
    showIdle();
    m_connect->setEnabled(false);
    m_progressText->setText(tr("Connecting to %1…").arg(m_url->currentText().trimmed()));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_progress, m_progressText, m_cancel}) widget->show();
}

void ConnectPage::showFailure(const Error &error, bool retrying)
{
    showIdle();
    m_error->show(error);
    offerKey(error);
    m_cancel->setVisible(retrying);
    m_progressText->setVisible(retrying);
    m_progressText->setText(tr("It is tried again by itself."));
}

void ConnectPage::offerKey(const Error &error)
{
    const QString fingerprint = fingerprintIn(error);
    m_fingerprint->setText(fingerprint);
    m_key->setVisible(!fingerprint.isEmpty());
}

} // namespace freshseat::ui
