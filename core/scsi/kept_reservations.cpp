// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scsi/kept_reservations.h"

#include "core/base/byte_order.h"
#include "core/base/text.h"

#include <array>
#include <charconv>

namespace freshseat::scsi {

namespace {

constexpr std::string_view kFirstLine = "freshseat-reservations 1";
constexpr std::size_t kKeyDigits = 16;

std::string hex(std::uint64_t key)
{
    std::array<std::byte, sizeof key> bytes{};
    storeBe64(bytes.data(), key);
    return toHex(bytes);
}

/// What is before the next `end`; takes both off the front.
std::string_view take(std::string_view &text, char end)
{
    const auto at = text.find(end);
    const std::string_view piece = text.substr(0, at);
    text.remove_prefix(at == std::string_view::npos ? text.size() : at + 1);
    return piece;
}

template <class Number>
std::optional<Number> number(std::string_view text, int base)
{
    Number value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

bool takeRegistration(std::string_view line, Reservations &reservations)
{
    const std::string_view digits = take(line, ' ');
    const auto key = number<std::uint64_t>(digits, 16);
    const std::string port(line);
    if (!key || *key == 0 || digits.size() != kKeyDigits || port.empty() || reservations.find(port) != nullptr)
        return false;
    reservations.put(port, *key);
    return true;
}

/// The holder must be among the registrations, which come after it: checked at the end.
struct Held {
    ReservationType type = ReservationType::WriteExclusive;
    std::string port;
};

std::optional<Held> readHeld(std::string_view line)
{
    const auto type = number<std::uint8_t>(take(line, ' '), 10);
    if (!type || !isReservationType(*type)) return std::nullopt;
    return Held{static_cast<ReservationType>(*type), std::string(line)};
}

} // namespace

std::string toText(const Reservations &reservations)
{
    if (!reservations.kept() || reservations.registrations().empty()) return {};
    std::string text = std::string(kFirstLine) + '\n';
    if (const auto type = reservations.type()) {
        text += "reservation " + std::to_string(static_cast<unsigned>(*type));
        if (!isAllRegistrants(*type)) text += ' ' + reservations.holder();
        text += '\n';
    }
    for (const Registration &each : reservations.registrations())
        text += "registration " + hex(each.key) + ' ' + each.port + '\n';
    return text;
}

std::optional<Reservations> reservationsFrom(std::string_view text)
{
    if (text.empty() || text.back() != '\n' || take(text, '\n') != kFirstLine) return std::nullopt;
    Reservations reservations;
    std::optional<Held> held;
    while (!text.empty()) {
        std::string_view line = take(text, '\n');
        const std::string_view word = take(line, ' ');
        if (word == "reservation" && !held && reservations.registrations().empty()) {
            held = readHeld(line);
            if (!held) return std::nullopt;
        } else if (word != "registration" || !takeRegistration(line, reservations)) {
            return std::nullopt;
        }
    }
    if (reservations.registrations().empty()) return std::nullopt;
    if (held) {
        const bool named = reservations.find(held->port) != nullptr;
        if (isAllRegistrants(held->type) ? !held->port.empty() : !named) return std::nullopt;
        reservations.reserve(held->port, held->type);
    }
    reservations.keep(true);
    return reservations;
}

} // namespace freshseat::scsi
