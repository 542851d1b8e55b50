// SPDX-License-Identifier: GPL-3.0-or-later
// NasExports: an IscsiHost that is a TrueNAS. An export is a target, an extent and their mapping at LUN 0; and a group
// of initiators and a secret for it alone. Which of them belong together is written into the extent's comment (Label):
// the extent is the row that lives as long as the export, for it has the serial and the NAA. A data disk is one more
// extent, mapped at its LUN; its comment says whose it is.
//
// close() disables the extents: the LUN is gone and the volume is let go, whoever is logged in. A session itself can be
// ended only with its target, so a forced close() makes the target anew, over the same extent.
#pragma once
#include "core/truenas/nas.h"
#include "core/zfs/hosts.h"

#include <map>
#include <memory>
#include <string>

namespace freshseat::truenas {

/// What does not change while we are connected.
struct IscsiBase {
    std::string name; ///< "iqn.2005-10.org.freenas.ctl": every target's name begins with it
    int port = 3260;
    std::string address; ///< of the NAS, where a portal listens on every one
};
Result<IscsiBase> iscsiBaseOf(Nas &nas);

/// "zvol/tank/a": how extents call a volume.
[[nodiscard]] std::string diskOf(const std::string &volume);
/// The refusal of what needs a target that nobody is logged in to.
[[nodiscard]] Result<void> inUse(const std::string &target);
/// The volume that an extent's row shows; empty: a file.
[[nodiscard]] std::string volumeIn(const Json &extent);

/// How the comments of our rows begin.
inline constexpr std::string_view kOurLabel = "freshseat ";

/// The comment of an extent of ours.
struct Label {
    std::string name;       ///< of the target, without the base
    int lun = 0;            ///< above 0: a data disk's, which has nothing of what follows
    std::int64_t auth = 0;  ///< tag of its secret
    std::int64_t group = 0; ///< of initiators; 0 = every initiator
    std::string method = "CHAP";

    [[nodiscard]] std::string text() const;
    /// Nothing: not ours.
    static std::optional<Label> from(const std::string &comment);
};

/// The comment of a data disk's extent.
[[nodiscard]] std::string dataLabel(const std::string &name, int lun);

/// Exports of this name are no seat's: a volume is read or written through them. "freshseat-transfer-SECONDS-RANDOM";
/// look() tells them when nobody uses them any more.
inline constexpr std::string_view kTransferName = "freshseat-transfer-";

class NasExports final : public zfs::IscsiHost
{
public:
    NasExports(std::shared_ptr<Nas> nas, IscsiBase base)
        : m_nas(std::move(nas))
        , m_base(std::move(base))
    {}

    Result<zfs::IscsiState> look(const std::string &authority) override;
    Result<zfs::Credentials> credentials(const std::string &target) override;
    Result<void> create(const zfs::Export &made, const std::string &serial, const zfs::Admission &admission,
                        const zfs::Credentials &credentials) override;
    Result<void> rename(const std::string &target, const zfs::Export &made, const std::string &serial,
                        const zfs::Admission &admission, const zfs::Credentials &credentials) override;
    Result<zfs::ForeignTarget> foreign(const std::string &name) override;
    Result<void> takeOver(const zfs::ForeignTarget &theirs, const zfs::Export &made, const zfs::Admission &admission,
                          const zfs::Credentials &credentials) override;
    Result<void> point(const std::string &target, int lun, const std::string &volume,
                       const std::string &serial) override;
    Result<void> detach(const std::string &target, int lun) override;
    Result<void> admit(const std::string &target, const zfs::Admission &admission,
                       const zfs::Credentials &credentials) override;
    Result<void> close(const std::string &target, bool force) override;
    Result<void> open(const std::string &target) override;
    Result<void> remove(const std::string &target) override;
    Result<void> save() override;

    /// ADDR:PORT of the portal that our targets have.
    Result<std::string> portalAddress();

private:
    struct Found {
        Json extent; ///< null: none
        Json target; ///< null: none
        Label label;
        std::map<int, Json> data; ///< extents of data disks, by LUN
        bool busy = false;        ///< somebody is logged in
    };
    /// A target of the owner's, as rows.
    struct Theirs { // NOLINT(bugprone-exception-escape): Json's null allocates nothing
        Json target;
        Json mappings; ///< of it
        Json extent;   ///< null: it has none, or several
        Json group;    ///< of initiators; null: none
        Json auth;     ///< its secret; null: none
        bool busy = false;
    };
    Result<Theirs> theirs(const std::string &name);
    static std::string obstacleOf(const Theirs &theirs);
    Result<void> putInPlace(const Theirs &theirs, const Label &label, const std::string &volume);
    [[nodiscard]] std::string nameOf(const std::string &target) const;
    /// NotFound: there is nothing of ours with this name.
    Result<Found> find(const std::string &target);
    Result<bool> busy(const std::string &target);
    Result<bool> quiet(const std::string &target, std::chrono::milliseconds limit);

    [[nodiscard]] Json chosen(const Json &portals) const;
    Result<Json> portal();
    [[nodiscard]] std::string addressOf(const Json &portal) const;
    Result<Json> groupsOf(const Label &label);
    Result<std::int64_t> secretRow(const Label &label, const zfs::Credentials &credentials);
    Result<std::int64_t> groupRow(const Label &label, const zfs::Admission &admission);
    Result<Label> furnish(Label label, const zfs::Admission &admission, const zfs::Credentials &credentials);
    /// The target that shows the extent, whatever its name; null: none.
    Result<Json> targetOf(const Json &extent);
    Result<Json> makeExtent(const Json &before, const std::string &label, const std::string &volume,
                            const std::string &serial);
    /// The target and the mapping of an extent that is there, where they are not; its data disks' mappings too.
    Result<void> raise(const Label &label, const Json &extent, const std::map<int, Json> &data);
    /// `mapping`: the extent's, or null.
    Result<void> map(const Json &target, const Json &extent, int lun, const Json &mapping);
    /// The comments of its extents. Returns the system disk's as it is then.
    Result<Json> relabel(const Found &found, const Label &label);
    /// InUse: its sessions did not end by themselves in time.
    Result<void> awaitEnd(const std::string &target);
    /// One that was closed and whose target and mappings are there.
    Result<void> reopen(const std::string &target);
    Result<void> addDisk(const Found &found, int lun, const std::string &volume, const std::string &serial);
    /// All of its extents, the system disk's last when they are enabled and first when not.
    Result<void> enable(const Found &found, bool enabled);
    Result<void> unmap(const Json &target, const Json &extent, bool force);
    Result<void> dropTarget(const Found &found, bool force);
    Result<void> dropRows(const Label &label);
    Result<Json> change(const Json &extent, Json what);

    const std::shared_ptr<Nas> m_nas;
    const IscsiBase m_base;
};

} // namespace freshseat::truenas
