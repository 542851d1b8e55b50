// SPDX-License-Identifier: GPL-3.0-or-later
// The server's methods: one blocking call into the backend each. No sockets, no threads: the connection decides where
// they run.
#pragma once
#include "core/control/frame.h"
#include "core/storage/backend.h"

#include <memory>
#include <string>

namespace freshseat::control {

/// A running import or export of one connection; used by one thread at a time.
struct Transfer {
    std::unique_ptr<Upload> upload;
    std::unique_ptr<Download> download;
    bool ended = false; ///< the download gave its last piece
};

struct Call {
    std::string method;
    Json params; ///< an object
    std::vector<std::byte> payload;
    Caller caller;
    Progress progress;
    Transfer *transfer = nullptr; ///< the one that params names; for isTransferMethod() alone
};

struct Answer {
    Json result;
    std::vector<std::byte> payload;
    std::unique_ptr<Transfer> opened; ///< of import.begin and export.begin: the connection gives it a number
};

/// Runs one method. Blocks as long as the backend does. Unsupported for a method that does not exist.
Result<Answer> runMethod(StorageBackend &backend, Call &call);

[[nodiscard]] bool isMethod(const std::string &method);
/// Methods on a running transfer: params.upload or params.download is its number.
[[nodiscard]] bool isTransferMethod(const std::string &method);
/// The transfer is over once this method has run.
[[nodiscard]] bool endsTransfer(const std::string &method);
/// The number in params; 0 when there is none.
[[nodiscard]] std::uint64_t transferNumber(const Json &params);

} // namespace freshseat::control
