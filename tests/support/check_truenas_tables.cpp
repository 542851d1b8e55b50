// SPDX-License-Identifier: GPL-3.0-or-later
// check_truenas_tables DIR: compares the tables of TrueNasServer with the vendor's schemas, where those are at hand
// (DIR/schema-v25.10.5.json and so on): every method in the same releases, for the same roles; every field of ours
// known there, of a type it may have; every field that must be given there, must be here. Prints what differs; exit
// code 1 then.
#include "tests/support/truenas/tables.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <set>

namespace {

using namespace freshseat::test;
using namespace freshseat::test::truenas;

struct Release {
    TrueNasVersion version;
    const char *file;
};
constexpr Release kReleases[] = {{TrueNasVersion::Core133, "schema-core-13.3.json"},
                                 {TrueNasVersion::Scale2410, "schema-scale-24.10.json"},
                                 {TrueNasVersion::V2504, "schema-v25.04.2.json"},
                                 {TrueNasVersion::V2510, "schema-v25.10.5.json"},
                                 {TrueNasVersion::V260, "schema-v26.0.0.json"}};

class Checker
{
public:
    Checker(Json schema, Release release)
        : m_schema(std::move(schema))
        , m_release(release)
    {}

    int run()
    {
        std::set<std::string> names;
        for (const Method &method : methods()) names.insert(method.name);
        for (const std::string &name : names) {
            const Method *ours = findMethod(name, m_release.version);
            const bool theirs = m_schema.at("methods").contains(name);
            if ((ours != nullptr) != theirs) say(name, theirs ? "is there, and not in the table" : "is not there");
            if (ours != nullptr && theirs) checkMethod(*ours, m_schema.at("methods").at(name));
        }
        return m_wrong;
    }

private:
    void say(const std::string &where, const std::string &what)
    {
        std::printf("%s: %s %s\n", m_release.file, where.c_str(), what.c_str());
        ++m_wrong;
    }
    Json resolved(Json schema)
    {
        while (schema.contains("$ref")) {
            const std::string name = schema["$ref"];
            schema = m_schema.at("defs").at(name.substr(name.rfind('/') + 1));
        }
        return schema;
    }
    void checkMethod(const Method &ours, const Json &theirs)
    {
        checkRoles(ours, theirs);
        if (ours.job != theirs.value("job", false)) say(ours.name, "is a job on one side alone");
        const Json params = theirs.value("params", Json::array());
        std::vector<Field> arguments = ours.arguments;
        std::erase_if(arguments, [&](const Field &one) { return !one.releases.include(m_release.version); });
        if (arguments.size() > params.size()) return say(ours.name, "takes fewer arguments");
        for (std::size_t i = 0; i < params.size(); ++i) {
            const Json schema = resolved(params[i].at("schema"));
            const bool needed = params[i].value("required", false) || !schema.value("required", Json::array()).empty();
            const std::string where = ours.name + " " + params[i].at("name").get<std::string>();
            if (i >= arguments.size()) {
                if (needed) say(where, "must be given");
                continue;
            }
            if (needed && !arguments[i].required) say(where, "must be given, and may be left out here");
            if (!covers(schema, arguments[i].shape)) say(where, "is of another type: " + m_why);
        }
    }
    void checkRoles(const Method &ours, const Json &theirs)
    {
        if (m_release.version == TrueNasVersion::Core133) return; // it has none
        const std::string who = theirs.value("auth", Json()).is_string() ? theirs["auth"].get<std::string>() : "";
        if (ours.anonymous != (who == "none")) say(ours.name, "may be called before a login on one side alone");
        if (ours.anybody != (who == "any authenticated user")) say(ours.name, "is for anybody on one side alone");
        for (const std::string &role : ours.roles) {
            const Json roles = theirs.value("roles", Json::array());
            if (std::find(roles.begin(), roles.end(), role) == roles.end()) say(ours.name, "is not for " + role);
        }
        const bool declared =
            !theirs.value("roles", Json::array()).empty() && theirs["roles"][0].get<std::string>().front() != '(';
        if (declared && ours.roles.empty()) say(ours.name, "is for roles, and for FULL_ADMIN alone here");
    }

    /// Whatever fits `ours` fits `theirs`.
    bool covers(const Json &given, const Shape &ours)
    {
        if (ours.kind == Shape::Kind::Either) {
            return std::all_of(ours.parts.begin(), ours.parts.end(),
                               [&](const Shape &part) { return covers(given, part); });
        }
        const Json theirs = resolved(given);
        for (const char *several : {"anyOf", "oneOf"}) {
            if (!theirs.contains(several)) continue;
            const Json &parts = theirs[several];
            return std::any_of(parts.begin(), parts.end(), [&](const Json &part) { return covers(part, ours); });
        }
        if (ours.kind == Shape::Kind::Any || theirs.value("x-class", "") == "Inheritable") return true;
        if (theirs.contains("const")) return because(isWord(ours, theirs["const"]), "another constant");
        if (theirs.contains("enum")) {
            return because(std::any_of(theirs["enum"].begin(), theirs["enum"].end(),
                                       [&](const Json &one) { return isWord(ours, one); }) ||
                               ours.kind == Shape::Kind::Text || ours.kind == Shape::Kind::Null,
                           "no such choice: " + ours.word);
        }
        if (!theirs.contains("type")) return true;
        if (!because(typeFits(theirs["type"], ours), "type " + theirs["type"].dump())) return false;
        if (ours.kind == Shape::Kind::List) return covers(theirs.value("items", Json::object()), ours.parts.front());
        return ours.kind != Shape::Kind::Object || coversFields(theirs, ours);
    }
    bool coversFields(const Json &theirs, const Shape &ours)
    {
        const Json known = theirs.value("properties", Json::object());
        std::set<std::string> required;
        for (const Json &name : theirs.value("required", Json::array())) required.insert(name.get<std::string>());
        for (const Field &field : ours.fields) {
            if (!field.releases.include(m_release.version)) continue;
            if (!because(known.contains(field.name) || theirs.value("additionalProperties", false),
                         field.name + " is not known"))
                return false;
            if (known.contains(field.name) && !covers(known[field.name], field.shape)) return false;
            if (field.required) required.erase(field.name);
        }
        // A word that tells the kinds apart may be left out where it has a default.
        return because(required.empty(), required.empty() ? "" : *required.begin() + " must be given");
    }
    bool because(bool good, const std::string &why)
    {
        if (!good) m_why = why;
        return good;
    }
    static bool isWord(const Shape &ours, const Json &value)
    {
        if (ours.kind == Shape::Kind::Word) return value == ours.word;
        if (ours.kind == Shape::Kind::Number) return value == ours.least;
        return ours.kind == Shape::Kind::Null && value.is_null();
    }
    static bool typeFits(const Json &type, const Shape &ours)
    {
        if (type.is_array())
            return std::any_of(type.begin(), type.end(), [&](const Json &one) { return typeFits(one, ours); });
        switch (ours.kind) {
        case Shape::Kind::Integer:
        case Shape::Kind::Number:
            return type == "integer";
        case Shape::Kind::Boolean:
            return type == "boolean";
        case Shape::Kind::Text:
        case Shape::Kind::Word:
            return type == "string";
        case Shape::Kind::Null:
            return type == "null";
        case Shape::Kind::List:
            return type == "array";
        default:
            return type == "object";
        }
    }

    Json m_schema;
    Release m_release;
    std::string m_why;
    int m_wrong = 0;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: check_truenas_tables DIR\n");
        return 2;
    }
    int wrong = 0;
    for (const Release &release : kReleases) {
        std::ifstream file(std::string(argv[1]) + "/" + release.file);
        if (!file) {
            std::fprintf(stderr, "check_truenas_tables: no %s in %s\n", release.file, argv[1]);
            return 2;
        }
        wrong += Checker(Json::parse(file), release).run();
    }
    std::printf("%d methods, %d differences\n", static_cast<int>(methods().size()), wrong);
    return wrong == 0 ? 0 : 1;
}
