// SPDX-License-Identifier: GPL-3.0-or-later
// A storage host as fields a person fills in; the outcome is its URL.
#pragma once
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace freshseat::ui {

class HostForm : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Local, Ssh, TrueNas, TrueNasSsh, ZfsSsh, Demo, Address };

    explicit HostForm(QWidget *parent = nullptr);

    [[nodiscard]] QString url() const; ///< empty while something needed is missing
    /// Shows it as fields where they can say it, else as an address.
    void setUrl(const QString &url);
    [[nodiscard]] bool takesSecret() const; ///< a password, passphrase or API key may be asked for
    /// To the first field that is missing.
    void focusMissing();

signals:
    void changed();
    void submitted(); ///< Return in a field

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] Kind kind() const;
    void showKind();
    void translate();

    QFormLayout *m_form;
    QComboBox *m_kind;
    QLineEdit *m_host;
    QLineEdit *m_user;
    QLineEdit *m_pool;
    QLineEdit *m_address;
    QLabel *m_kindLabel;
    QLabel *m_hostLabel;
    QLabel *m_userLabel;
    QLabel *m_poolLabel;
    QLabel *m_addressLabel;
    QLabel *m_help;
};

} // namespace freshseat::ui
