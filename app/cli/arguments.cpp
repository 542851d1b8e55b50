// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/nearest.h"

#include <algorithm>

namespace freshseat::cli {

namespace {

const OptionSpec *find(std::string_view name, std::span<const OptionSpec> known)
{
    const auto at = std::find_if(known.begin(), known.end(), [&](const OptionSpec &spec) { return spec.name == name; });
    return at == known.end() ? nullptr : &*at;
}

std::string didYouMean(std::string_view name, std::span<const OptionSpec> known)
{
    std::vector<std::string_view> names;
    for (const auto &spec : known) names.push_back(spec.name);
    const std::string nearest = nearestWord(name, names);
    return nearest.empty() ? "freshseatctl --help lists the options." : "Did you mean --" + nearest + "?";
}

} // namespace

Arguments Arguments::parse(std::span<const std::string> given, std::span<const OptionSpec> known)
{
    Arguments out;
    for (std::size_t at = 0; at < given.size(); ++at) {
        const std::string &word = given[at];
        if (word == "--") {
            out.m_words.insert(out.m_words.end(), given.begin() + static_cast<std::ptrdiff_t>(at) + 1, given.end());
            break;
        }
        if (word == "-h") {
            out.m_options.emplace_back("help");
        } else if (word.starts_with("--")) {
            out.readOption(given, at, known);
        } else if (word.size() > 1 && word.front() == '-') {
            out.note("There is no option " + word + ".", "Options have two hyphens; freshseatctl --help lists them.");
        } else {
            out.m_words.push_back(word);
        }
    }
    return out;
}

void Arguments::readOption(std::span<const std::string> given, std::size_t &at, std::span<const OptionSpec> known)
{
    const std::string_view text = std::string_view(given[at]).substr(2);
    const auto equals = text.find('=');
    const std::string name(text.substr(0, equals));
    const OptionSpec *spec = find(name, known);
    if (spec == nullptr) return note("There is no option --" + name + ".", didYouMean(name, known));
    const bool again = has(name);
    if (!again) m_options.push_back(name);
    if (spec->value.empty()) {
        if (equals != std::string_view::npos) note("--" + name + " takes no value.");
        return;
    }
    std::string value;
    if (equals != std::string_view::npos) {
        value = text.substr(equals + 1);
    } else if (at + 1 < given.size() && !given[at + 1].starts_with("--")) {
        value = given[++at];
    } else {
        return note("--" + name + " needs a value: --" + name + " " + std::string(spec->value) + ".");
    }
    if (again) return note("--" + name + " is given twice.");
    m_values.emplace(name, std::move(value));
}

bool Arguments::has(std::string_view option) const
{
    return std::find(m_options.begin(), m_options.end(), option) != m_options.end();
}

std::optional<std::string> Arguments::value(std::string_view option) const
{
    const auto at = m_values.find(option);
    return at == m_values.end() ? std::nullopt : std::optional(at->second);
}

void Arguments::note(std::string message, std::string hint)
{
    if (!m_problem) m_problem = Error{ErrorCode::Usage, std::move(message), std::move(hint)};
}

} // namespace freshseat::cli
