// SPDX-License-Identifier: GPL-3.0-or-later
// What each verb does. They answer the exit code; a failure of the whole is an Error, which the caller prints.
#pragma once
#include "app/cli/invocation.h"
#include "core/model/room.h"

#include <string>

namespace freshseat::cli {

Result<int> showStatus(Invocation &in);
Result<int> runDoctor(Invocation &in); ///< 1 when a check failed

Result<int> importMaster(Invocation &in);
Result<int> listMasters(Invocation &in);
Result<int> showMaster(Invocation &in);
Result<int> deleteMaster(Invocation &in);
Result<int> listSnapshots(Invocation &in);
Result<int> exportMaster(Invocation &in);
Result<int> sendMaster(Invocation &in);
Result<int> receiveMaster(Invocation &in);

Result<int> setCurrentSnapshot(Invocation &in);
Result<int> dropSnapshot(Invocation &in);
Result<int> markGood(Invocation &in);

Result<int> beginUpdate(Invocation &in);
Result<int> showUpdate(Invocation &in);
Result<int> discardUpdate(Invocation &in);
Result<int> publishUpdate(Invocation &in);
Result<int> readSnapshotNumber(const std::string &text, const MasterName &master);
Result<RollOut> readRollOut(const Invocation &in); ///< --roll-out; at the next boot when it is not given

Result<int> showRollout(Invocation &in);
Result<int> continueRollout(Invocation &in);
Result<int> abortRollout(Invocation &in);

Result<int> addSeat(Invocation &in);
Result<int> setSeat(Invocation &in);
Result<int> removeSeats(Invocation &in);
Result<int> listSeats(Invocation &in);
Result<int> showSeat(Invocation &in);
Result<int> resetSeats(Invocation &in);
Result<int> undoReset(Invocation &in);
Result<int> showSecret(Invocation &in);

Result<int> addSchedule(Invocation &in);
Result<int> listSchedules(Invocation &in);
Result<int> removeSchedule(Invocation &in);
Result<int> runSchedule(Invocation &in);
Result<int> enableSchedule(Invocation &in);
Result<int> disableSchedule(Invocation &in);

Result<int> wakeSeats(Invocation &in);
Result<int> shutDownSeats(Invocation &in);
Result<int> rebootSeats(Invocation &in);
Result<int> tellSeats(Invocation &in);
Result<int> testReport(Invocation &in);

Result<int> listPcs(Invocation &in);
Result<int> adoptPc(Invocation &in);
Result<int> ignorePc(Invocation &in);
Result<int> adoptAllPcs(Invocation &in);

Result<int> showBootScript(Invocation &in);
Result<int> makeBootStick(Invocation &in);
Result<int> bootNetwork(Invocation &in);
Result<int> checkStore(Invocation &in);
Result<int> scrubStore(Invocation &in);

Result<int> showJournal(Invocation &in);

Result<int> pumpStdio(Invocation &in);

/// "3 GiB of 60 GiB, broken off 2026-11-22 16:10:12".
[[nodiscard]] std::string progressText(const UnfinishedReceive &receive);

} // namespace freshseat::cli
