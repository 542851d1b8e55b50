// SPDX-License-Identifier: GPL-3.0-or-later
// Who a connection is.
#include "tests/support/truenas/session.h"
#include "tests/support/truenas/tables.h"

#include <algorithm>

namespace freshseat::test::truenas {

const TrueNasUser *Session::userNamed(const std::string &name) const
{
    const auto found = std::find_if(m_shared.users.begin(), m_shared.users.end(),
                                    [&](const TrueNasUser &user) { return user.name == name; });
    return found == m_shared.users.end() ? nullptr : &*found;
}

void Session::enter(const TrueNasUser &user)
{
    m_user = user;
    m_expiry = m_shared.expiry;
    ++m_shared.logins;
}

Json Session::logInWith(const std::string &method, const Json &params)
{
    if (method == "auth.mechanism_choices") {
        Json choices = {"API_KEY_PLAIN", "PASSWORD_PLAIN"};
        if (m_shared.since(TrueNasVersion::V260)) choices.push_back("SCRAM");
        return choices;
    }
    // The machinery of a login stays where it failed; an expired session is one, too.
    if ((m_poisoned || m_user) && m_shared.since(TrueNasVersion::V2504))
        throw CallError{"EFAULT", "unexpected authenticator run state"};
    if (!method.starts_with("auth.login_ex")) return oldLogin(method, params);
    Json answer;
    if (!m_shared.nextLogin.empty()) {
        answer = {{"response_type", m_shared.nextLogin}};
        if (m_shared.nextLogin == "REDIRECT") answer["urls"] = Json::array({"https://192.0.2.21"});
        m_shared.nextLogin.clear();
    } else {
        answer = logInEx(params[0]);
    }
    const std::string type = answer["response_type"];
    m_poisoned = type != "SUCCESS" && type != "OTP_REQUIRED" && type != "SCRAM_RESPONSE";
    if (type == "SCRAM_RESPONSE") answer["user_info"] = m_user ? me() : Json();
    if (type != "SUCCESS") return answer;
    answer["authenticator"] = "LEVEL_1";
    const bool told = params[0].value("login_options", Json::object()).value("user_info", true);
    answer["user_info"] = told ? me() : Json();
    if (m_shared.since(TrueNasVersion::V260)) answer["reconnect_token"] = nullptr;
    return answer;
}

Json Session::logInEx(const Json &data)
{
    const Json wrong{{"response_type", "AUTH_ERR"}};
    const Json right{{"response_type", "SUCCESS"}};
    if (data["mechanism"] == "OTP_TOKEN") {
        if (!m_halfway || data["otp_token"] != m_halfway->otp) return wrong;
        enter(*m_halfway);
        return right;
    }
    if (data["mechanism"] == "SCRAM") return scram(data);
    const TrueNasUser *user = userNamed(data["username"]);
    if (user == nullptr) return wrong;
    if (data["mechanism"] == "API_KEY_PLAIN") {
        ++m_shared.keysSent;
        if (user->key.empty() || data["api_key"] != user->key) return wrong;
        enter(*user);
        return right;
    }
    if (user->password.empty() || data["password"] != user->password) return wrong;
    if (!user->otp.empty()) {
        m_halfway = *user;
        return {{"response_type", "OTP_REQUIRED"}, {"username", user->name}};
    }
    enter(*user);
    return right;
}

/// The key's name is "USER:ID"; of the key, "ID-SECRET", the secret alone is proven.
Json Session::scram(const Json &data)
{
    const Json wrong{{"response_type", "AUTH_ERR"}};
    const bool begins = data["scram_type"] == "CLIENT_FIRST_MESSAGE";
    if (begins) {
        const std::string named = ScramServer::userIn(data["rfc_str"]);
        const auto colon = named.rfind(':');
        const TrueNasUser *user = userNamed(named.substr(0, colon));
        if (colon == std::string::npos || user == nullptr || !user->key.starts_with(named.substr(colon + 1) + "-"))
            return wrong;
        m_halfway = *user;
        m_scram.reset();
        m_scram.emplace(user->key.substr(user->key.find('-') + 1));
    } else if (!m_scram || !m_halfway) {
        return wrong;
    }
    const std::string answer = begins ? m_scram->first(data["rfc_str"]) : m_scram->final(data["rfc_str"]);
    if (answer.empty()) return wrong;
    if (!begins) enter(*m_halfway);
    return {{"response_type", "SCRAM_RESPONSE"},
            {"scram_type", begins ? "SERVER_FIRST_RESPONSE" : "SERVER_FINAL_RESPONSE"},
            {"rfc_str", m_shared.falseScram && !begins ? "v=" + std::string(86, 'A') + "==" : answer},
            {"user_info", nullptr}};
}

Json Session::oldLogin(const std::string &method, const Json &params)
{
    const TrueNasUser *user = nullptr;
    if (method == "auth.login_with_api_key") {
        const auto found = std::find_if(m_shared.users.begin(), m_shared.users.end(), [&](const TrueNasUser &one) {
            return !one.key.empty() && params[0] == one.key;
        });
        if (found != m_shared.users.end()) user = &*found;
    } else {
        user = userNamed(params[0]);
        const Json otp = argument(params, 2, nullptr);
        if (user != nullptr && (user->password.empty() || params[1] != user->password)) user = nullptr;
        if (user != nullptr && !user->otp.empty() && otp != user->otp) user = nullptr;
    }
    m_poisoned = user == nullptr;
    if (user != nullptr) enter(*user);
    return user != nullptr;
}

/// With everything that the roles hold, as far as the tables know it.
std::set<std::string> Session::heldRoles() const
{
    std::set<std::string> held(m_user->roles.begin(), m_user->roles.end());
    for (const Method &method : methods()) {
        for (const std::string &role : method.roles) {
            if (mayDo(m_user->roles, role)) held.insert(role);
        }
    }
    return held;
}

Json Session::me() const
{
    return {{"pw_name", m_user->name},
            {"pw_gecos", ""},
            {"pw_dir", "/var/empty"},
            {"pw_shell", "/usr/sbin/nologin"},
            {"pw_uid", 3000},
            {"pw_gid", 3000},
            {"grouplist", Json::array({3000})},
            {"sid", nullptr},
            {"source", "LOCAL"},
            {"local", true},
            {"attributes", Json::object()},
            {"two_factor_config", Json::object()},
            {"privilege",
             {{"allowlist", Json::array()},
              {"roles", {{"$set", heldRoles()}}},
              {"web_shell", false},
              {"webui_access", false}}},
            {"account_attributes", {"LOCAL", "API_KEY"}}};
}

} // namespace freshseat::test::truenas
