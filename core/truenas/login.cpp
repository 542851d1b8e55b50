// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truenas/login.h"

#include <algorithm>
#include <cctype>

namespace freshseat::truenas {

namespace {

constexpr auto kLoginLimit = std::chrono::seconds(45); ///< it may be slow on purpose

tl::unexpected<Error> wrongSecret(const NasLogin &login)
{
    const bool key = isApiKey(*login.secret);
    const std::string who = login.user.empty() ? "us" : login.user;
    return fail(
        ErrorCode::NotAllowed,
        "TrueNAS does not let " + who + " in: the " +
            (key ? "API key is wrong, was taken back, or is not this user's" : "user or the password is wrong"),
        "give an API key or the password with FRESHSEAT_SECRET or --secret-file, and the key's user in the URL");
}

Result<Json> answerTo(Rpc &rpc, const Api &api, Method method, Json params, const std::string &secret)
{
    const Request request{std::string(nameOf(method, api)), std::move(params)};
    const auto answers = rpc.call({&request, 1}, kLoginLimit);
    if (!answers) return failure(answers);
    if (const auto *result = std::get_if<Json>(&answers->front())) return *result;
    const auto &refusal = std::get<Refusal>(answers->front());
    if (refusal.name == "EBUSY") {
        return fail(ErrorCode::Unreachable, "TrueNAS takes no more logins from this machine for now",
                    "wait some minutes: every program that logs in again and again counts");
    }
    Error error = errorOf(refusal, request.method, {});
    KnownSecrets secrets;
    secrets.learn(secret);
    error.message = secrets.removedFrom(std::move(error.message));
    return tl::unexpected<Error>(std::move(error));
}

Result<void> afterLoginEx(const Json &answer, const NasLogin &login)
{
    const std::string type = answer.is_object() ? answer.value("response_type", "") : std::string();
    if (type == "SUCCESS") return {};
    if (type == "OTP_REQUIRED") {
        return fail(ErrorCode::NotAllowed, "TrueNAS asks " + login.user + " for a one-time password",
                    "make an API key for the user and give that: it asks for nothing more");
    }
    if (type == "EXPIRED") {
        return fail(ErrorCode::NotAllowed, "the secret of " + login.user + " has expired, or was taken back",
                    "make another one in TrueNAS: Credentials, Users, API Keys");
    }
    if (type == "REDIRECT")
        return fail(ErrorCode::Unreachable, "this is the standby half of a TrueNAS pair", "connect to the other half");
    return wrongSecret(login);
}

Result<void> afterLogin(const Json &answer, const NasLogin &login)
{
    if (answer.is_boolean() && answer.get<bool>()) return {};
    return wrongSecret(login);
}

} // namespace

bool isApiKey(const Secret &secret)
{
    static constexpr std::size_t kLetters = 64;
    const std::string &text = secret.reveal();
    const auto dash = text.find('-');
    if (dash == std::string::npos || dash == 0 || text.size() != dash + 1 + kLetters) return false;
    const auto all = [](std::string_view part, auto test) {
        return std::all_of(part.begin(), part.end(), [&](char c) { return test(static_cast<unsigned char>(c)) != 0; });
    };
    return all(std::string_view(text).substr(0, dash), [](int c) { return std::isdigit(c); }) &&
           all(std::string_view(text).substr(dash + 1), [](int c) { return std::isalnum(c); });
}

Api apiFrom(const HttpAnswer &versions)
{
    static constexpr unsigned kOk = 200;
    if (versions.status != kOk) return {};
    const Json list = Json::parse(versions.body, nullptr, false);
    std::vector<std::string> names;
    if (list.is_array()) {
        for (const Json &one : list) {
            if (one.is_string()) names.push_back(one.get<std::string>());
        }
    }
    return Api::newestOf(names).value_or(Api());
}

Result<void> logIn(Rpc &rpc, const Api &api, const NasLogin &login)
{
    if (!login.secret || login.secret->empty()) {
        return fail(ErrorCode::NotAllowed, "TrueNAS wants an API key or a password",
                    "give it with FRESHSEAT_SECRET or --secret-file FILE");
    }
    const bool key = isApiKey(*login.secret);
    const std::string &secret = login.secret->reveal();
    if (!key && login.user.empty())
        return fail(ErrorCode::Usage, "a password needs its user", "write truenas://USER@HOST/POOL");
    if (api.hasLoginEx() && !login.user.empty()) {
        const Json how = key ? Json{{"mechanism", "API_KEY_PLAIN"}, {"username", login.user}, {"api_key", secret}}
                             : Json{{"mechanism", "PASSWORD_PLAIN"}, {"username", login.user}, {"password", secret}};
        const auto answer = answerTo(rpc, api, Method::LoginEx, Json::array({how}), secret);
        if (!answer) return failure(answer);
        return afterLoginEx(*answer, login);
    }
    const auto answer = key ? answerTo(rpc, api, Method::LoginWithKey, Json::array({secret}), secret)
                            : answerTo(rpc, api, Method::Login, Json::array({login.user, secret}), secret);
    if (!answer) return failure(answer);
    return afterLogin(*answer, login);
}

} // namespace freshseat::truenas
