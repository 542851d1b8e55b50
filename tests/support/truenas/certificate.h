// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

namespace freshseat::test::truenas {

struct Certificate {
    std::string certificate; ///< PEM
    std::string key;         ///< PEM
    std::string fingerprint; ///< "SHA256:", then base64 without padding
};

/// One nobody has signed but itself, as a NAS has from the factory; another at every call.
Certificate makeCertificate();

} // namespace freshseat::test::truenas
