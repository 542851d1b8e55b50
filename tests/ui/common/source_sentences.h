// SPDX-License-Identifier: GPL-3.0-or-later
// Reads C++ sources for the sentences they say to people: what fail(), Error{}, systemError() and outcomes are given,
// and the functions that make refusals of it.
#pragma once
#include <QHash>
#include <QString>
#include <QStringList>

namespace freshseat::test {

struct SourceSentences {
    QStringList sentences; ///< "no such seat: %1": what is no literal is a place
    QStringList pieces;    ///< what functions are given that make a refusal of it: "it ends within its header"
    QString literals;      ///< all string literals, a line each; neighbours are one
};

/// Texts that have a name: "inline constexpr std::string_view kName = ...".
using NamedTexts = QHash<QString, QString>;
[[nodiscard]] NamedTexts namedTextsIn(const QString &header);

[[nodiscard]] SourceSentences sentencesIn(const QString &source, const NamedTexts &named);

} // namespace freshseat::test
