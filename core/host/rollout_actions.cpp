// SPDX-License-Identifier: GPL-3.0-or-later
// From an action to a roll-out and a sentence about it.
#include "core/host/rollout_actions.h"

#include "core/model/update_rules.h"

namespace freshseat::host {

namespace {

std::vector<ItemOutcome> done(const MasterName &master, std::string message)
{
    return {{master.value(), Outcome::Done, std::move(message)}};
}

std::string numbered(int snapshot)
{
    return "snapshot " + std::to_string(snapshot);
}

} // namespace

RolloutActions::Outcomes RolloutActions::publish(const PublishUpdate &action, const std::string &who)
{
    auto published = m_updates.publish(action, who);
    if (!published) return failure(published);
    if (!published->rollout) {
        m_versions.trim(action.master);
        return done(action.master, numbered(published->number));
    }
    const MasterName master = published->rollout->master;
    m_rollouts.adopt(*published->rollout);
    return done(master, numbered(published->number) + ", " + describe(*m_rollouts.newest(master)));
}

RolloutActions::Outcomes RolloutActions::setCurrent(const SetCurrent &action, const std::string &who)
{
    const std::string message = numbered(action.number) + " is current";
    if (action.rollOut == RollOut::None) {
        if (const auto set = m_versions.setCurrent(action.master, action.number); !set) return failure(set);
        m_rollouts.supersede(action.master, "because " + message);
        return done(action.master, message);
    }
    auto rollout = m_versions.rolloutOf(action, who);
    if (!rollout) return failure(rollout);
    const MasterName master = rollout->master;
    if (const auto begun = m_rollouts.begin(*rollout); !begun) return failure(begun);
    return done(master, message + ", " + describe(*m_rollouts.newest(master)));
}

RolloutActions::Outcomes RolloutActions::proceed(const ContinueRollout &action, const std::string &who)
{
    const auto masters = m_core.masterViews();
    if (!masters) return failure(masters);
    const auto rollout = checkContinue(action, {{}, *masters, m_core.options.authority});
    if (!rollout) return failure(rollout);
    if (const auto gone = m_rollouts.proceed(rollout->master, who); !gone) return failure(gone);
    return done(rollout->master, describe(*m_rollouts.newest(rollout->master)));
}

RolloutActions::Outcomes RolloutActions::abort(const AbortRollout &action, const std::string &who)
{
    const auto masters = m_core.masterViews();
    if (!masters) return failure(masters);
    const auto rollout = checkAbort(action, {{}, *masters, m_core.options.authority});
    if (!rollout) return failure(rollout);
    if (const auto gone = m_rollouts.abort(rollout->master, who); !gone) return failure(gone);
    return done(rollout->master, numbered(rollout->from) + " is current");
}

Result<Rollout> RolloutActions::newest(const MasterName &master)
{
    const auto masters = m_core.masterViews();
    if (!masters) return failure(masters);
    const MasterView *known = findMaster(*masters, master);
    if (known == nullptr) return tl::unexpected(noSuchMaster(master));
    auto rollout = m_rollouts.newest(known->name);
    if (rollout) return std::move(*rollout);
    return fail(ErrorCode::NotFound, "nothing of master " + inQuotes(known->name.value()) + " was ever rolled out");
}

void RolloutActions::step()
{
    if (m_updates.isUnfinished()) {
        if (const auto begun = m_updates.recover()) {
            for (const Rollout &rollout : *begun) m_rollouts.adopt(rollout);
        }
    }
    m_rollouts.step();
}

} // namespace freshseat::host
