// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/truenas/shape.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <stdexcept>

namespace freshseat::test::truenas {

namespace {

TrueNasVersion releaseOf(std::string_view text)
{
    static const std::map<std::string_view, TrueNasVersion> known{{"core", TrueNasVersion::Core133},
                                                                  {"24", TrueNasVersion::Scale2410},
                                                                  {"2504", TrueNasVersion::V2504},
                                                                  {"2510", TrueNasVersion::V2510},
                                                                  {"26", TrueNasVersion::V260}};
    return known.at(text);
}

class Parser
{
public:
    explicit Parser(std::string_view text)
        : m_rest(text)
    {}

    std::vector<Field> fields(char end)
    {
        std::vector<Field> list;
        while (peek() != end) {
            Field field;
            field.name = word("-");
            field.required = take('*');
            if (take('@')) field.releases = parseReleases(word("+-"));
            need(':');
            field.shape = shape();
            list.push_back(std::move(field));
            if (!take(',')) break;
        }
        if (peek() != end) wrong();
        return list;
    }

private:
    Shape shape()
    {
        Shape first = single();
        if (peek() != '/') return first;
        Shape either;
        either.kind = Shape::Kind::Either;
        either.parts.push_back(std::move(first));
        while (take('/')) either.parts.push_back(single());
        return either;
    }
    Shape single()
    {
        Shape made;
        if (take('\'')) {
            const auto end = m_rest.find('\'');
            made.kind = Shape::Kind::Word;
            made.word = m_rest.substr(0, end);
            m_rest.remove_prefix(end + 1);
        } else if (take('#')) {
            made.kind = Shape::Kind::Number;
            made.least = made.most = std::stoll(word());
        } else if (take('[')) {
            made.kind = Shape::Kind::List;
            made.parts.push_back(shape());
            need(']');
        } else if (take('{')) {
            made.kind = Shape::Kind::Object;
            made.fields = fields('}');
            need('}');
        } else {
            made = named(word());
        }
        return made;
    }
    Shape named(const std::string &name)
    {
        static const std::map<std::string, Shape::Kind> known{
            {"int", Shape::Kind::Integer}, {"bool", Shape::Kind::Boolean}, {"str", Shape::Kind::Text},
            {"null", Shape::Kind::Null},   {"any", Shape::Kind::Any},      {"obj", Shape::Kind::Free}};
        Shape made;
        made.kind = known.at(name);
        made.most = -1;
        if (take('(')) {
            made.least = std::stoll(word());
            need('.');
            need('.');
            made.most = std::stoll(word());
            need(')');
        }
        return made;
    }

    char peek()
    {
        while (!m_rest.empty() && std::isspace(static_cast<unsigned char>(m_rest.front()))) m_rest.remove_prefix(1);
        return m_rest.empty() ? '\0' : m_rest.front();
    }
    bool take(char wanted)
    {
        if (peek() != wanted) return false;
        m_rest.remove_prefix(1);
        return true;
    }
    void need(char wanted)
    {
        if (!take(wanted)) wrong();
    }
    std::string word(std::string_view more = {})
    {
        static_cast<void>(peek());
        std::size_t length = 0;
        while (length < m_rest.size() && (std::isalnum(static_cast<unsigned char>(m_rest[length])) ||
                                          m_rest[length] == '_' || more.find(m_rest[length]) != std::string_view::npos))
            ++length;
        if (length == 0) wrong();
        std::string text(m_rest.substr(0, length));
        m_rest.remove_prefix(length);
        return text;
    }
    [[noreturn]] void wrong() const
    {
        throw std::runtime_error("the tables cannot be read at: " + std::string(m_rest.substr(0, 60)));
    }

    std::string_view m_rest;
};

std::string expected(const Shape &shape)
{
    switch (shape.kind) {
    case Shape::Kind::Integer:
        return "Input should be a valid integer";
    case Shape::Kind::Boolean:
        return "Input should be a valid boolean";
    case Shape::Kind::Text:
        return "Input should be a valid string";
    case Shape::Kind::Null:
        return "Input should be None";
    case Shape::Kind::Word:
        return "Input should be '" + shape.word + "'";
    case Shape::Kind::Number:
        return "Input should be " + std::to_string(shape.least);
    case Shape::Kind::List:
        return "Input should be a valid list";
    default:
        return "Input should be a valid dictionary or instance";
    }
}

bool fits(const Shape &shape, const Json &value)
{
    switch (shape.kind) {
    case Shape::Kind::Integer:
        return value.is_number_integer();
    case Shape::Kind::Boolean:
        return value.is_boolean();
    case Shape::Kind::Text:
        return value.is_string();
    case Shape::Kind::Null:
        return value.is_null();
    case Shape::Kind::Word:
        return value.is_string() && value.get<std::string>() == shape.word;
    case Shape::Kind::Number:
        return value.is_number_integer() && value.get<std::int64_t>() == shape.least;
    case Shape::Kind::List:
        return value.is_array();
    case Shape::Kind::Object:
    case Shape::Kind::Free:
        return value.is_object();
    default:
        return true;
    }
}

std::vector<Complaint> checkObject(const Shape &shape, const Json &value, const std::string &attribute,
                                   TrueNasVersion version)
{
    std::vector<Complaint> found;
    for (const auto &[key, inner] : value.items()) {
        const auto field = std::find_if(shape.fields.begin(), shape.fields.end(), [&, name = key](const Field &one) {
            return one.name == name && one.releases.include(version);
        });
        if (field == shape.fields.end()) {
            found.push_back({attribute + "." + key, "Extra inputs are not permitted"});
            continue;
        }
        const auto below = check(field->shape, inner, attribute + "." + key, version);
        found.insert(found.end(), below.begin(), below.end());
    }
    for (const Field &field : shape.fields) {
        if (field.required && field.releases.include(version) && !value.contains(field.name))
            found.push_back({attribute + "." + field.name, "Field required"});
    }
    return found;
}

std::vector<Complaint> checkEither(const Shape &shape, const Json &value, const std::string &attribute,
                                   TrueNasVersion version)
{
    // Of those that do not fit, the one with the fewest complaints is what was meant.
    std::optional<std::vector<Complaint>> best;
    for (const Shape &part : shape.parts) {
        auto found = check(part, value, attribute, version);
        if (found.empty()) return {};
        if (!best || (fits(part, value) && found.size() < best->size())) best = std::move(found);
    }
    return *best;
}

} // namespace

Releases parseReleases(std::string_view text)
{
    Releases releases;
    if (text.empty()) return releases;
    if (text.back() == '+') {
        releases.first = releaseOf(text.substr(0, text.size() - 1));
    } else if (const auto dash = text.find('-'); dash != std::string_view::npos) {
        if (dash > 0) releases.first = releaseOf(text.substr(0, dash));
        releases.last = releaseOf(text.substr(dash + 1));
    } else {
        releases.first = releases.last = releaseOf(text);
    }
    return releases;
}

std::vector<Field> parseFields(std::string_view text)
{
    return Parser(text).fields('\0');
}

std::vector<Complaint> check(const Shape &shape, const Json &value, const std::string &attribute,
                             TrueNasVersion version)
{
    if (shape.kind == Shape::Kind::Either) return checkEither(shape, value, attribute, version);
    if (!fits(shape, value)) return {{attribute, expected(shape)}};
    if (shape.kind == Shape::Kind::Object) return checkObject(shape, value, attribute, version);
    if (shape.kind == Shape::Kind::List) {
        std::vector<Complaint> found;
        for (std::size_t i = 0; i < value.size(); ++i) {
            const auto below = check(shape.parts.front(), value[i], attribute + "." + std::to_string(i), version);
            found.insert(found.end(), below.begin(), below.end());
        }
        return found;
    }
    const bool text = shape.kind == Shape::Kind::Text;
    if ((!text && shape.kind != Shape::Kind::Integer) || shape.most < shape.least) return {};
    const auto measure =
        text ? static_cast<std::int64_t>(value.get_ref<const std::string &>().size()) : value.get<std::int64_t>();
    if (measure >= shape.least && measure <= shape.most) return {};
    return {{attribute, "Input should be between " + std::to_string(shape.least) + " and " +
                            std::to_string(shape.most) + (text ? " characters" : "")}};
}

} // namespace freshseat::test::truenas
