// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the stick dialog for networks without a DHCP server, or with several ways to the storage host: addresses
// that the stick tells the PC. What is left empty is found out by the PC.
#pragma once
#include "core/model/boot.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace freshseat::ui {

class StickAddresses : public QWidget
{
    Q_OBJECT
public:
    explicit StickAddresses(QWidget *parent);

    /// Fields that are shown and not empty, as they were typed: the storage host judges them.
    void fill(StickSpec &spec) const;

signals:
    void sizeChanged(); ///< the fields are shown, or not any more

private:
    QCheckBox *m_byHand;
    QWidget *m_fields;
    QLineEdit *m_server;
    QLineEdit *m_address;
    QLineEdit *m_gateway;
};

} // namespace freshseat::ui
