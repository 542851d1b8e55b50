// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truenas/login.h"

#include "core/base/text.h"
#include "core/model/login_words.h"
#include "core/truenas/scram.h"

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

tl::unexpected<Error> otpWanted(const NasLogin &login)
{
    return fail(ErrorCode::NotAllowed, "TrueNAS asks " + login.user + " for a " + std::string(kOneTimePassword),
                "give the one that is valid now with FRESHSEAT_OTP; or make an API key for the user and give that: it "
                "asks for nothing more");
}

/// Of versions that do not say which it was.
tl::unexpected<Error> wrongOrMissing(const NasLogin &login, std::string hint = {})
{
    return fail(ErrorCode::NotAllowed,
                "TrueNAS does not let " + login.user +
                    " in: the user, the password or the one-time password is wrong or missing",
                std::move(hint));
}

Result<void> afterLoginEx(const Json &answer, const NasLogin &login)
{
    const std::string type = answer.is_object() ? answer.value("response_type", "") : std::string();
    if (type == "SUCCESS") return {};
    if (type == "OTP_REQUIRED") return otpWanted(login);
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

/// The ways to log in.
struct Asking {
    Rpc &rpc;
    const Api &api;
    const NasLogin &login;

    [[nodiscard]] Result<Json> ask(Method method, Json params) const
    {
        return answerTo(rpc, api, method, std::move(params), login.secret->reveal());
    }
    [[nodiscard]] Result<Json> loginEx(Json how) const { return ask(Method::LoginEx, Json::array({std::move(how)})); }

    [[nodiscard]] Result<void> withKey() const
    {
        const auto answer =
            loginEx({{"mechanism", "API_KEY_PLAIN"}, {"username", login.user}, {"api_key", login.secret->reveal()}});
        if (!answer) return failure(answer);
        return afterLoginEx(*answer, login);
    }
    [[nodiscard]] Result<void> withPassword() const
    {
        const auto answer =
            loginEx({{"mechanism", "PASSWORD_PLAIN"}, {"username", login.user}, {"password", login.secret->reveal()}});
        if (!answer) return failure(answer);
        const bool asks = answer->is_object() && answer->value("response_type", "") == "OTP_REQUIRED";
        if (!asks || !login.otp) return afterLoginEx(*answer, login);
        const auto otp = login.otp(login.user);
        if (!otp) return failure(otp);
        const auto then =
            ask(Method::LoginContinue, Json::array({{{"mechanism", "OTP_TOKEN"}, {"otp_token", otp->reveal()}}}));
        if (!then) return failure(then);
        const auto in = afterLoginEx(*then, login);
        if (in || in.error().code != ErrorCode::NotAllowed) return in;
        return fail(ErrorCode::NotAllowed,
                    "the " + std::string(kOneTimePassword) + " of " + login.user + " is wrong, or no longer valid",
                    "give the one that is valid now");
    }
    /// Versions that do not ask: it has to be there at once.
    [[nodiscard]] Result<void> withPasswordOnly() const
    {
        Json params = Json::array({login.user, login.secret->reveal()});
        auto answer = ask(Method::Login, params);
        if (!answer) return failure(answer);
        if (*answer != true && login.otp) {
            const auto otp = login.otp(login.user);
            if (!otp && otp.error().code == ErrorCode::NotAllowed) return wrongOrMissing(login, otp.error().hint);
            if (!otp) return failure(otp);
            if (otp->empty()) return afterLogin(*answer, login);
            params.push_back(otp->reveal());
            answer = ask(Method::Login, params);
            if (!answer) return failure(answer);
            if (*answer != true) return wrongOrMissing(login);
        }
        return afterLogin(*answer, login);
    }
    [[nodiscard]] Result<void> withKeyAlone() const
    {
        const auto answer = ask(Method::LoginWithKey, Json::array({login.secret->reveal()}));
        if (!answer) return failure(answer);
        return afterLogin(*answer, login);
    }

    [[nodiscard]] Result<bool> offersScram() const
    {
        if (!api.can(Ability::Scram)) return false;
        const auto choices = ask(Method::Mechanisms, Json::array());
        if (!choices) return failure(choices);
        return choices->is_array() && std::find(choices->begin(), choices->end(), "SCRAM") != choices->end();
    }
    /// The key is "ID-SECRET".
    [[nodiscard]] Result<void> withScram() const
    {
        const std::string &key = login.secret->reveal();
        const auto dash = key.find('-');
        Scram scram(login.user + ":" + key.substr(0, dash), Scram::freshNonce());
        const auto first = said("CLIENT_FIRST_MESSAGE", scram.first());
        if (!first) return failure(first);
        const auto proof = scram.final(*first, Secret(key.substr(dash + 1)));
        if (!proof) return failure(proof);
        const auto last = said("CLIENT_FINAL_MESSAGE", *proof);
        if (!last) return failure(last);
        return scram.verify(*last);
    }
    /// What the NAS says to one of its messages.
    [[nodiscard]] Result<std::string> said(const char *type, const std::string &message) const
    {
        const auto answer = loginEx({{"mechanism", "SCRAM"}, {"scram_type", type}, {"rfc_str", message}});
        if (!answer) return failure(answer);
        const bool goesOn = answer->is_object() && answer->value("response_type", "") == "SCRAM_RESPONSE";
        if (goesOn && answer->contains("rfc_str") && (*answer)["rfc_str"].is_string())
            return (*answer)["rfc_str"].get<std::string>();
        if (const auto why = afterLoginEx(*answer, login); !why) return failure(why);
        return fail(ErrorCode::NotAllowed, "TrueNAS lets us in without showing that it knows the API key",
                    "is this the right address?");
    }
};

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
    if (!key && login.user.empty())
        return fail(ErrorCode::Usage, "a password needs its user", "write truenas://USER@HOST/POOL");
    const Asking asking{rpc, api, login};
    if (!api.can(Ability::LoginEx) || login.user.empty())
        return key ? asking.withKeyAlone() : asking.withPasswordOnly();
    if (!key) return asking.withPassword();
    const auto scram = asking.offersScram();
    if (!scram) return failure(scram);
    return *scram ? asking.withScram() : asking.withKey();
}

} // namespace freshseat::truenas
