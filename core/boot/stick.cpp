// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/boot/stick.h"

#include "core/base/process.h"
#include "core/base/text.h"

#include <array>
#include <fstream>
#include <sstream>
#include <sys/stat.h>
#include <system_error>

namespace freshseat::boot {

namespace {

constexpr std::uint64_t kPartitionStart = 1U << 20; ///< bytes
constexpr std::uint32_t kSector = 512;
constexpr std::uint32_t kStartSector = kPartitionStart / kSector;
constexpr std::uint32_t kSectors = (kStickSize - kPartitionStart) / kSector;
constexpr std::size_t kBootCode = 440; ///< bytes of the master boot record that are program

constexpr const char *kSyslinuxConfig = "DEFAULT ipxe\nPROMPT 0\nTIMEOUT 1\nLABEL ipxe\n  LINUX /ipxe.lkrn\n"
                                        "  INITRD /autoexec.ipxe\n";

/// Pieces of the stick while it is made. A script may hold a secret: the folder is ours alone, and goes with the
/// object.
class Workshop
{
public:
    static Result<Workshop> make(const std::filesystem::path &in)
    {
        std::error_code error;
        std::filesystem::create_directories(in, error);
        std::filesystem::path path = in / ("stick-" + randomId());
        if (::mkdir(path.c_str(), 0700) != 0) return tl::unexpected(systemError(errno, "cannot make " + path.string()));
        return Workshop(std::move(path));
    }
    ~Workshop()
    {
        std::error_code error;
        if (!m_path.empty()) std::filesystem::remove_all(m_path, error);
    }
    Workshop(Workshop &&other) noexcept
        : m_path(std::exchange(other.m_path, {}))
    {}
    Workshop(const Workshop &) = delete;
    Workshop &operator=(const Workshop &) = delete;
    Workshop &operator=(Workshop &&) = delete;

    Result<std::string> put(const char *name, const std::string &text) const
    {
        const std::filesystem::path file = m_path / name;
        std::ofstream out(file, std::ios::binary);
        out << text;
        out.close();
        if (!out) return fail(ErrorCode::OutOfSpace, "cannot write " + file.string());
        return file.string();
    }

private:
    explicit Workshop(std::filesystem::path path)
        : m_path(std::move(path))
    {}
    std::filesystem::path m_path;
};

Result<void> run(std::vector<std::string> arguments, const char *package)
{
    ProcessCommand command;
    command.arguments = std::move(arguments);
    command.environment = {"MTOOLS_SKIP_CHECK=1"};
    command.limits.wallTime = std::chrono::seconds(60);
    const auto result = runProcess(command);
    if (!result && result.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::NotFound, "the program " + command.arguments.front() + " is needed to make a boot stick",
                    "install the package " + std::string(package));
    if (!result) return failure(result);
    if (result->succeeded()) return {};
    return fail(ErrorCode::Failed,
                command.arguments.front() + " failed: " + std::string(trimmed(result->errors + result->output)));
}

std::string littleEndian(std::uint32_t value)
{
    std::string bytes;
    for (int i = 0; i < 4; ++i) bytes += static_cast<char>((value >> (8 * i)) & 0xffU);
    return bytes;
}

/// One active FAT32 partition by block address; the cylinder fields say "beyond what they can hold".
std::string partitionTable()
{
    std::string table("\x80\xfe\xff\xff\x0c\xfe\xff\xff", 8);
    table += littleEndian(kStartSector) + littleEndian(kSectors);
    table.append(48, '\0');
    return table + "\x55\xaa";
}

/// FAT32 keeps a copy of its boot sector (sector 6 of the partition); syslinux changes the first one alone.
Result<void> copyBootSector(const std::filesystem::path &image)
{
    static constexpr std::uint64_t kBackup = kPartitionStart + 6 * kSector;
    std::array<char, kSector> sector{};
    std::fstream file(image, std::ios::in | std::ios::out | std::ios::binary);
    file.seekg(kPartitionStart);
    file.read(sector.data(), sector.size());
    file.seekp(kBackup);
    file.write(sector.data(), sector.size());
    file.close();
    if (!file) return fail(ErrorCode::Failed, "cannot write " + image.string());
    return {};
}

Result<void> writeBootRecord(const std::filesystem::path &image)
{
    std::string code;
    for (const char *file : {"/usr/lib/SYSLINUX/mbr.bin", "/usr/lib/syslinux/mbr/mbr.bin"}) {
        std::ostringstream bytes;
        bytes << std::ifstream(file, std::ios::binary).rdbuf();
        if (code.empty()) code = bytes.str();
    }
    if (code.empty())
        return fail(ErrorCode::NotFound, "syslinux' mbr.bin is needed to make a boot stick",
                    "install the package syslinux-common");
    code.resize(kBootCode, '\0');
    // The serial number of the disk: Windows tells two sticks apart by it.
    std::array<std::byte, 4> serial{};
    randomBytes(serial);
    for (const std::byte byte : serial) code += static_cast<char>(byte);
    code.append(2, '\0');
    std::fstream out(image, std::ios::in | std::ios::out | std::ios::binary);
    out << code << partitionTable();
    out.close();
    if (!out) return fail(ErrorCode::Failed, "cannot write " + image.string());
    return {};
}

} // namespace

Result<void> makeStick(const StickParts &parts, const std::filesystem::path &image)
{
    const auto shop = Workshop::make(parts.folder);
    if (!shop) return failure(shop);
    const auto script = shop->put("autoexec.ipxe", parts.script);
    if (!script) return failure(script);
    const auto config = shop->put("syslinux.cfg", kSyslinuxConfig);
    if (!config) return failure(config);
    const std::string volume = image.string() + "@@" + std::to_string(kPartitionStart);
    if (auto done = run({"mformat", "-i", volume, "-F", "-c", "1", "-T", std::to_string(kSectors), "-h", "64", "-s",
                         "32", "-H", std::to_string(kStartSector), "-v", "FRESHSEAT", "::"},
                        "mtools");
        !done)
        return done;
    if (auto done = run({"mmd", "-i", volume, "::/EFI", "::/EFI/BOOT"}, "mtools"); !done) return done;
    const std::array<std::pair<std::string, const char *>, 5> files{
        {{parts.programs.bios.string(), "::/ipxe.lkrn"},
         {*config, "::/syslinux.cfg"},
         {*script, "::/autoexec.ipxe"},
         {parts.programs.uefi.string(), "::/EFI/BOOT/BOOTX64.EFI"},
         {*script, "::/EFI/BOOT/autoexec.ipxe"}}};
    for (const auto &[from, to] : files) {
        if (auto done = run({"mcopy", "-i", volume, from, to}, "mtools"); !done) return done;
    }
    if (auto done =
            run({"syslinux", "--install", "--offset", std::to_string(kPartitionStart), image.string()}, "syslinux");
        !done)
        return done;
    if (auto done = copyBootSector(image); !done) return done;
    return writeBootRecord(image);
}

} // namespace freshseat::boot
