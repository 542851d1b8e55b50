// SPDX-License-Identifier: GPL-3.0-or-later
// Icons: the SVG's black is replaced by the colour asked for, then rendered at the device's own resolution.
#include "ui/common/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>
#include <optional>

namespace freshseat::ui {

namespace {

QByteArray source(const QString &name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return file.readAll();
}

QPixmap rendered(const QString &name, const QColor &color, const QSize &pixels)
{
    const QString key =
        QStringLiteral("fs/%1/%2/%3x%4").arg(name, color.name()).arg(pixels.width()).arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer svg(source(name).replace("#000", color.name().toLatin1()));
    QPainter painter(&pixmap);
    svg.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Follows the application's palette unless it was given a colour.
class TintedIcon final : public QIconEngine
{
public:
    TintedIcon(QString name, std::optional<QColor> color)
        : m_name(std::move(name))
        , m_color(color)
    {}
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, colorFor(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(m_name, colorFor(mode), size);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return rendered(m_name, colorFor(mode), size);
    }
    [[nodiscard]] QIconEngine *clone() const override { return new TintedIcon(m_name, m_color); }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        if (m_color && mode != QIcon::Disabled) return *m_color;
        return QApplication::palette().color(group, QPalette::ButtonText);
    }

    QString m_name;
    std::optional<QColor> m_color;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new TintedIcon(name, std::nullopt));
}

QIcon icon(const QString &name, const QColor &color)
{
    return QIcon(new TintedIcon(name, color));
}

QIcon applicationIcon()
{
    return QIcon(new TintedIcon(QStringLiteral("freshseat"), QColor(Qt::black)));
}

void paintIcon(QPainter &painter, const QRectF &where, const QString &name, const QColor &color)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QSize pixels(static_cast<int>(std::lround(where.width() * ratio)),
                       static_cast<int>(std::lround(where.height() * ratio)));
    QPixmap pixmap = rendered(name, color, pixels);
    pixmap.setDevicePixelRatio(ratio);
    painter.drawPixmap(where.topLeft(), pixmap);
}

} // namespace freshseat::ui
