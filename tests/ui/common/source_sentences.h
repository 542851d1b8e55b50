// SPDX-License-Identifier: GPL-3.0-or-later
// Reads C++ sources for the sentences they say to people: what fail(), Error{} and outcomes are given.
#pragma once
#include <QString>
#include <QStringList>

namespace freshseat::test {

struct SourceSentences {
    QStringList sentences; ///< "no such seat: %1": what is no literal is a place
    QString literals;      ///< all string literals, a line each; neighbours are one
};

[[nodiscard]] SourceSentences sentencesIn(const QString &source);

} // namespace freshseat::test
