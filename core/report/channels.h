// SPDX-License-Identifier: GPL-3.0-or-later
// Channels: one try to bring a report to its owner, by HTTP or by mail.
//
// Threading: blocking, as long as the time limit says; any thread but workers and the main loop.
#pragma once
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/report/report.h"

#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace freshseat::report {

class Channel
{
public:
    virtual ~Channel() = default;
    Channel() = default;
    Channel(const Channel &) = delete;
    Channel &operator=(const Channel &) = delete;

    /// What may be shown and logged of it: never the secret part of an address.
    [[nodiscard]] virtual std::string name() const = 0;
    /// NotAllowed: the other side will not take it, however often it is tried. Unreachable, Failed: another try may do.
    virtual Result<void> send(const Report &report) = 0;
};

/// "http://HOST[:PORT]/PATH?QUERY" or https; what follows the host may be a secret.
struct WebAddress {
    std::string server; ///< "https://HOST:PORT"
    Secret path;
    bool operator==(const WebAddress &other) const
    {
        return server == other.server && path.reveal() == other.path.reveal();
    }
};
Result<WebAddress> parseWebAddress(std::string_view text); ///< Usage

/// POST of toJson(report); any answer from 200 to 299 is a yes. Redirections are not followed: they could lead the
/// secret elsewhere. Certificates of https are checked.
[[nodiscard]] std::unique_ptr<Channel> makeWebhook(WebAddress address, std::chrono::seconds limit);

struct MailSettings {
    std::vector<std::string> command; ///< takes a whole message on stdin, as sendmail -t does
    std::string to;
    std::string from; ///< empty: the command's own idea
    bool operator==(const MailSettings &) const = default;
};
/// An address that can stand in a header: no line break, no control character, one @. Usage.
Result<std::string> parseMailAddress(std::string_view text);
[[nodiscard]] std::unique_ptr<Channel> makeMail(MailSettings settings, std::chrono::seconds limit);

} // namespace freshseat::report
