// SPDX-License-Identifier: GPL-3.0-or-later
// The outward JSON of the room's values (PRODUCT.md "JSON"): the same shapes in `freshseatctl --json` and in the
// control protocol. Sizes are bytes, times RFC 3339 UTC, absent values null. toJson never holds a secret but for
// SeatSecret. from...() check every member's type: what comes from the network is not trusted; the error names the
// member.
#pragma once
#include "core/base/result.h"
#include "core/model/actions.h"
#include "core/model/room.h"

#include <nlohmann/json.hpp>

namespace freshseat {

using Json = nlohmann::json;

enum class SeatDetail { Listed, Shown }; ///< Shown adds timeline and verdict

Json toJson(const Seat &seat, SeatDetail detail = SeatDetail::Listed);
Json toJson(const Master &master);
Json toJson(const Snapshot &snapshot);
Json toJson(const SeatSecret &secret); ///< reveals: for `seat secret` alone
Json toJson(const JournalEntry &entry);
Json toJson(const HostStatus &status);
Json toJson(const ItemOutcome &item);
Json toJson(const Change &change);
Json toJson(const Warning &warning);
Json toJson(const Error &error, const std::vector<ItemOutcome> &items = {}); ///< {"code","message","hint","items"}
Json toJson(const Action &action);                                           ///< the method's params; without its name
Json toJson(const ImportSpec &spec);
Json toJson(const ExportSpec &spec);
Json toJson(const SendSpec &spec);
Json toJson(const PartialReceive &partial);
Json toJson(const Schedule &schedule);    ///< schedule_json.cpp
Json toJson(const ScheduleSpec &spec);    ///< params of schedule.add
Json toJson(const SeatSelection &seats);  ///< {"names","group","all"}
Json toJson(const UpdateSession &update); ///< update_json.cpp
Json toJson(const Rollout &rollout);

// Booting (boot_json.cpp).
Json toJson(const Pc &pc);
Json toJson(const BootNetwork &network);
Json toJson(const StickSpec &spec);
Json paramsOf(const AdoptPc &adopt);
Json paramsOf(const IgnorePc &ignore);
Json paramsOf(const SetAdoption &adoption);
Json paramsOf(const PowerSeats &power);
Json paramsOf(const SetBootNetwork &network);
Result<Pc> pcFromJson(const Json &json);
Result<BootNetwork> bootNetworkFromJson(const Json &json);
Result<StickSpec> stickSpecFromJson(const Json &json);
/// Nothing: no action of these.
std::optional<Result<Action>> bootActionFromJson(std::string_view name, const Json &params);

Result<Seat> seatFromJson(const Json &json);
Result<Master> masterFromJson(const Json &json);
Result<Snapshot> snapshotFromJson(const Json &json);
Result<SeatSecret> secretFromJson(const Json &json);
Result<JournalEntry> journalEntryFromJson(const Json &json);
Result<HostStatus> statusFromJson(const Json &json);
Result<ItemOutcome> itemFromJson(const Json &json);
Result<Change> changeFromJson(const Json &json);
Error errorFromJson(const Json &json); ///< whatever it is given, an Error comes out
Result<Action> actionFromJson(std::string_view name, const Json &params);
Result<ImportSpec> importSpecFromJson(const Json &json);
Result<ExportSpec> exportSpecFromJson(const Json &json);
Result<SendSpec> sendSpecFromJson(const Json &json);
Result<PartialReceive> partialReceiveFromJson(const Json &json);
Result<Schedule> scheduleFromJson(const Json &json);
Result<ScheduleSpec> scheduleSpecFromJson(const Json &json);
Result<SeatSelection> selectionFromJson(const Json &json);
Result<UpdateSession> updateFromJson(const Json &json);
Result<Rollout> rolloutFromJson(const Json &json);

// The words of the enums: "boot", "off", "qcow2", "done", ...
std::string_view toText(ResetPolicy policy);
std::string_view toText(SeatState state);
std::string_view toText(ImageFormat format);
std::string_view toText(AuthMode mode);
[[nodiscard]] std::string_view toText(BootProgram program);
std::string_view toText(Outcome outcome);
Result<ResetPolicy> parsePolicy(std::string_view text);
Result<ImageFormat> parseImageFormat(std::string_view text);
Result<AuthMode> parseAuthMode(std::string_view text);
Result<BootProgram> parseBootProgram(std::string_view text);

} // namespace freshseat
