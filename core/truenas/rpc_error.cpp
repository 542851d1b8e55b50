// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truenas/rpc_error.h"

#include <algorithm>
#include <array>
#include <utility>

namespace freshseat::truenas {

namespace {

constexpr std::size_t kReasonMost = 300;

// The errno values that both systems share, and those that TrueNAS adds.
constexpr std::array kNames{
    std::pair{1, "EPERM"},
    std::pair{2, "ENOENT"},
    std::pair{13, "EACCES"},
    std::pair{16, "EBUSY"},
    std::pair{17, "EEXIST"},
    std::pair{22, "EINVAL"},
    std::pair{28, "ENOSPC"},
    std::pair{201, "ENOMETHOD"},
    std::pair{202, "ESERVICESTARTFAILURE"},
    std::pair{207, "ENOTAUTHENTICATED"},
};

std::string nameOfNumber(const Json &error, const char *key)
{
    const auto found = error.find(key);
    if (found == error.end() || !found->is_number_integer()) return {};
    const int number = found->get<int>();
    const auto *const name =
        std::find_if(kNames.begin(), kNames.end(), [&](const auto &one) { return one.first == number; });
    return name == kNames.end() ? std::string() : name->second;
}

std::string textOf(const Json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::string onOneLine(const std::string &text)
{
    std::string line;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        line += byte >= 0x20 && byte < 0x7f ? c : ' ';
        if (line.size() >= kReasonMost) return line + "...";
    }
    while (line.ends_with(' ')) line.pop_back();
    return line;
}

/// "[EBUSY] text": the name leads the text, and is what the system below said.
void splitName(Refusal &refusal)
{
    const auto end = refusal.reason.find("] ");
    if (!refusal.reason.starts_with("[E") || end == std::string::npos) return;
    refusal.name = refusal.reason.substr(1, end - 1);
    refusal.reason.erase(0, end + 2);
}

/// [[attribute or null, message, errno], ...]
void fromList(Refusal &refusal, const Json &list)
{
    std::string text;
    for (const Json &item : list) {
        if (!item.is_array() || item.size() < 2 || !item[1].is_string()) continue;
        std::string attribute = item[0].is_string() ? item[0].get<std::string>() : std::string();
        attribute.erase(0, attribute.rfind('.') + 1); // the part before it is another one in each version
        text += (text.empty() ? "" : "; ") + (attribute.empty() ? "" : attribute + ": ") + item[1].get<std::string>();
        if (item.size() > 2) {
            const std::string name = nameOfNumber(Json{{"errno", item[2]}}, "errno");
            if (!name.empty()) refusal.name = name;
        }
    }
    if (!text.empty()) refusal.reason = onOneLine(text);
}

Refusal refusalFrom(const Json &data)
{
    Refusal refusal;
    refusal.name = textOf(data, "errname");
    if (refusal.name.empty()) refusal.name = nameOfNumber(data, "error");
    refusal.reason = onOneLine(textOf(data, "reason"));
    splitName(refusal);
    if (const auto extra = data.find("extra"); extra != data.end() && extra->is_array()) fromList(refusal, *extra);
    return refusal;
}

bool hasAny(const std::string &text, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const char *word) { return text.find(word) != std::string::npos; });
}

ErrorCode codeOf(const Refusal &refusal)
{
    const auto is = [&](std::initializer_list<const char *> names) {
        return std::any_of(names.begin(), names.end(), [&](const char *name) { return refusal.name == name; });
    };
    if (is({"EACCES", "EPERM", "ENOTAUTHENTICATED"})) return ErrorCode::NotAllowed;
    if (is({"ENOMETHOD"})) return ErrorCode::Unsupported;
    if (is({"ENOSPC", "EDQUOT"}) || hasAny(refusal.reason, {"out of space", "No space left", "uota exceeded"}))
        return ErrorCode::OutOfSpace;
    if (is({"EBUSY", "EEXIST", "ENOTEMPTY", "TOOMANY"}) ||
        hasAny(refusal.reason, {"already exists", "is busy", "has children", "dependent clones", "following clones",
                                "in use", "already being used", "must be unique"}))
        return ErrorCode::InUse;
    if (is({"ENOENT"}) || hasAny(refusal.reason, {"does not exist", "not found", "MatchNotFound"}))
        return ErrorCode::NotFound;
    return ErrorCode::Failed;
}

constexpr std::array kSecretKeys{"secret", "peersecret", "password", "api_key", "otp_token"};

} // namespace

bool isSecretKey(const std::string &key)
{
    return std::any_of(kSecretKeys.begin(), kSecretKeys.end(), [&](const char *one) { return key == one; });
}

Refusal refusalFromJsonRpc(const Json &error)
{
    static constexpr int kTooMany = -32000;
    static constexpr int kNoMethod = -32601;
    const auto code = error.find("code");
    const int number = code != error.end() && code->is_number_integer() ? code->get<int>() : 0;
    const std::string message = onOneLine(textOf(error, "message"));
    if (number == kTooMany) return {"TOOMANY", message};
    if (number == kNoMethod) return {"ENOMETHOD", message};
    const auto data = error.find("data");
    if (data == error.end() || !data->is_object()) return {{}, message};
    Refusal refusal = refusalFrom(*data);
    if (refusal.reason.empty()) refusal.reason = message;
    return refusal;
}

Refusal refusalFromDdp(const Json &error)
{
    if (!error.is_object()) return {{}, "it gave no reason"};
    Refusal refusal = refusalFrom(error);
    if (refusal.name == "ETOOMANYREFS") refusal.name = "TOOMANY";
    return refusal;
}

Error errorOf(const Refusal &refusal, std::string_view method, std::string_view role)
{
    const std::string called(method);
    const ErrorCode code = codeOf(refusal);
    if (refusal.name == "EACCES" || refusal.name == "EPERM") {
        const std::string needed = role.empty() ? "more rights" : "the role " + std::string(role);
        return {code, "TrueNAS does not let this user call " + called + ": it needs " + needed,
                "add the role to the user's privilege there: Credentials, Groups, Privileges"};
    }
    if (code == ErrorCode::Unsupported)
        return {code, "this TrueNAS does not know " + called + ", which it should", "see which versions are supported"};
    return {code, called + ": " + (refusal.reason.empty() ? "TrueNAS gave no reason" : refusal.reason), {}};
}

void KnownSecrets::learn(const Json &value)
{
    if (value.is_array()) {
        for (const Json &inner : value) learn(inner);
    } else if (value.is_object()) {
        for (const auto &[key, inner] : value.items()) {
            if (inner.is_string() && isSecretKey(key))
                learn(inner.get<std::string>());
            else
                learn(inner);
        }
    }
}

void KnownSecrets::learn(const std::string &secret)
{
    if (!secret.empty()) m_secrets.insert(secret);
}

std::string KnownSecrets::removedFrom(std::string text) const
{
    static constexpr std::string_view kStars = "***";
    for (const std::string &secret : m_secrets) {
        for (auto at = text.find(secret); at != std::string::npos; at = text.find(secret, at + kStars.size()))
            text.replace(at, secret.size(), kStars);
    }
    return text;
}

} // namespace freshseat::truenas
