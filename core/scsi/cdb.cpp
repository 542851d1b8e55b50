// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scsi/cdb.h"

namespace freshseat::scsi {

Blocks blocksOf(const CdbBytes &cdb)
{
    switch (cdb[0] >> 5) {
    case 0:
        return {be32(cdb, 0) & 0x1FFFFFU, cdb[4] == 0 ? 256U : cdb[4]};
    case 4:
        return {be64(cdb, 2), be32(cdb, 10)};
    case 5:
        return {be32(cdb, 2), be32(cdb, 6)};
    default:
        return {be32(cdb, 2), be16(cdb, 7)};
    }
}

} // namespace freshseat::scsi
