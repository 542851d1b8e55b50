// SPDX-License-Identifier: GPL-3.0-or-later
// What a method's arguments must look like. Written as text (tables.cpp):
//
//     name*:str, options:{force:bool, mode@2510+:'A'/'B'}      * = must be given, @ = only in these releases
//     int int(1..99) bool str str(1..64) null any obj          obj: an object of any keys
//     [T]  {key:T}  T/T  'TEXT' #512                            a list, an object, one of them, the word itself
//
// Releases: core 24 2504 2510 26; "2504+" and later, "-24" and earlier, "24-2504", "2510".
#pragma once
#include "tests/support/truenas/version.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace freshseat::test::truenas {

using Json = nlohmann::json;

struct Releases {
    TrueNasVersion first = TrueNasVersion::Core133;
    TrueNasVersion last = TrueNasVersion::V260;
    [[nodiscard]] bool include(TrueNasVersion version) const { return first <= version && version <= last; }
};
Releases parseReleases(std::string_view text);

struct Field;

struct Shape {
    enum class Kind { Integer, Boolean, Text, Null, Any, Free, Word, Number, List, Object, Either };
    Kind kind = Kind::Any;
    std::string word;                 ///< of a Word
    std::int64_t least = 0, most = 0; ///< of a Number: both; most < least: no bounds
    std::vector<Shape> parts;         ///< of a List one, of an Either several
    std::vector<Field> fields;        ///< of an Object
};

struct Field {
    std::string name;
    bool required = false;
    Releases releases;
    Shape shape;
};

/// "name*:type, name:type"; throws std::runtime_error at a mistake: the tables are ours.
std::vector<Field> parseFields(std::string_view text);

/// What is wrong with a value, as the NAS says it: attribute and message.
struct Complaint {
    std::string attribute;
    std::string message;
};
/// Every complaint about `value`; none: it is right.
std::vector<Complaint> check(const Shape &shape, const Json &value, const std::string &attribute,
                             TrueNasVersion version);

} // namespace freshseat::test::truenas
