// SPDX-License-Identifier: GPL-3.0-or-later
// Conversion and comparison through qemu-img. Every file is opened here and passed on as a descriptor.
#include "core/base/text.h"
#include "core/image/image.h"
#include "core/image/qemu_img.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace freshseat::image {

namespace {

constexpr int kSource = 3, kTarget = 4; ///< the numbers qemu-img sees

struct Opened {
    SourceFile file;
    Header header;
};

/// The file as inspect() saw it: its header is read again, because it may have been replaced since.
Result<Opened> openInspected(const std::filesystem::path &file, const ImageInfo &info)
{
    auto source = SourceFile::open(file);
    if (!source) return failure(source);
    const auto identity = identify(*source, info.format);
    if (!identity) return failure(identity);
    if (identity->header.virtualSize != info.virtualSize)
        return fail(ErrorCode::Failed, source->name() + " was changed while it was read.",
                    "Let nothing write to it, then try again.");
    return Opened{std::move(*source), identity->header};
}

constexpr Header rawHeader(std::uint64_t size)
{
    return {ImageFormat::Raw, size, false};
}

/// All holes: then qemu-img need not write a single zero.
bool isEmptyDisk(int fd)
{
    return ::lseek(fd, 0, SEEK_DATA) < 0 && errno == ENXIO;
}

Result<UniqueFd> openTarget(const std::filesystem::path &raw, std::uint64_t size)
{
    UniqueFd fd(::open(raw.c_str(), O_RDWR | O_CLOEXEC));
    if (!fd.valid()) return tl::unexpected(systemError(errno, "the new disk cannot be opened"));
    struct stat facts {};
    if (::fstat(fd.get(), &facts) != 0) return tl::unexpected(systemError(errno, "the new disk cannot be opened"));
    if (!S_ISREG(facts.st_mode) || static_cast<std::uint64_t>(facts.st_size) != size)
        return fail(ErrorCode::Failed, "The new disk is not " + formatSize(size) + " long; nothing was written to it.");
    return fd;
}

/// Everything before the last byte counts for nothing when the machine loses power.
Result<void> flush(int fd)
{
    if (::fsync(fd) != 0) return tl::unexpected(systemError(errno, "the new disk cannot be written to stable storage"));
    return {};
}

/// The same disk, cut off behind `length` bytes: every option moves a level down, behind a raw one with a size.
std::string beginningOf(const std::string &options, std::uint64_t length)
{
    std::string all = "driver=raw,size=" + std::to_string(length);
    for (const std::string &option : split(options, ',')) all += ",file." + option;
    return all;
}

tl::unexpected<Error> readFailed(const ProcessResult &result, const SourceFile &source)
{
    return qemuImgError(result, source.name(), "could not be read to its end");
}

} // namespace

Result<void> convertToRaw(const std::filesystem::path &file, const ImageInfo &info, const std::filesystem::path &raw,
                          const ImageProgress &progress)
{
    const auto source = openInspected(file, info);
    if (!source) return failure(source);
    const auto target = openTarget(raw, info.virtualSize);
    if (!target) return failure(target);
    QemuImgCall call;
    call.arguments = {"convert", "-p", "-n", "-W", "-S", "4k"};
    if (isEmptyDisk(target->get())) call.arguments.emplace_back("--target-is-zero");
    call.arguments.insert(call.arguments.end(), {"--image-opts", "--target-image-opts",
                                                 imageOptions(source->header, source->file.isBlockDevice(), kSource),
                                                 imageOptions(rawHeader(info.virtualSize), false, kTarget)});
    call.files = {source->file.fd(), target->get()};
    call.fileSize = info.virtualSize;
    call.work = call.total = info.virtualSize;
    call.progress = progress;
    const auto result = runQemuImg(call);
    if (!result) return failure(result);
    if (!result->succeeded()) return readFailed(*result, source->file);
    return flush(target->get());
}

Result<std::vector<std::byte>> readHead(const std::filesystem::path &file, const ImageInfo &info, std::size_t most)
{
    constexpr std::size_t kMost = 1U << 20;
    const auto source = openInspected(file, info);
    if (!source) return failure(source);
    std::vector<std::byte> head(std::min<std::uint64_t>({most, kMost, info.virtualSize}) / kSector * kSector);
    const UniqueFd target(::memfd_create("head", MFD_CLOEXEC));
    if (!target.valid() || ::ftruncate(target.get(), static_cast<off_t>(head.size())) != 0)
        return tl::unexpected(systemError(errno, "no memory for the beginning of the disk"));
    QemuImgCall call;
    call.arguments = {"convert",
                      "-n",
                      "--image-opts",
                      "--target-image-opts",
                      beginningOf(imageOptions(source->header, source->file.isBlockDevice(), kSource), head.size()),
                      imageOptions(rawHeader(head.size()), false, kTarget)};
    call.files = {source->file.fd(), target.get()};
    call.fileSize = call.work = head.size();
    const auto result = runQemuImg(call);
    if (!result) return failure(result);
    if (!result->succeeded()) return readFailed(*result, source->file);
    if (::pread(target.get(), head.data(), head.size(), 0) != static_cast<ssize_t>(head.size()))
        return tl::unexpected(systemError(errno, "the beginning of the disk cannot be read"));
    return head;
}

Result<void> verifyAgainst(const std::filesystem::path &file, const ImageInfo &info, const std::filesystem::path &raw,
                           const ImageProgress &progress)
{
    constexpr int kDiffers = 1;
    const auto source = openInspected(file, info);
    if (!source) return failure(source);
    const auto copy = openInspected(raw, {ImageFormat::Raw, info.virtualSize, false});
    if (!copy) return failure(copy);
    QemuImgCall call;
    call.arguments = {"compare", "-p", "--image-opts",
                      imageOptions(source->header, source->file.isBlockDevice(), kSource),
                      imageOptions(copy->header, copy->file.isBlockDevice(), kTarget)};
    call.files = {source->file.fd(), copy->file.fd()};
    call.work = call.total = info.virtualSize;
    call.progress = progress;
    const auto result = runQemuImg(call);
    if (!result) return failure(result);
    if (result->exitCode == kDiffers)
        return fail(ErrorCode::Failed, "The copy of " + source->file.name() + " is not the same as the file.",
                    "The file changed while it was read, or a disk or the memory of this machine is failing.");
    if (!result->succeeded()) return readFailed(*result, source->file);
    return {};
}

namespace {

/// A file to write an image to: made anew (and removed unless kept), or one the caller made, which is emptied.
class NewFile
{
public:
    ~NewFile()
    {
        if (m_created && !m_kept) ::unlink(m_path.c_str());
    }
    explicit NewFile(std::filesystem::path path)
        : m_path(std::move(path))
    {}
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    Result<void> open()
    {
        // Only its owner may read it: an image holds whatever the disk holds.
        m_fd = UniqueFd(::open(m_path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
        m_created = m_fd.valid();
        if (!m_created) m_fd = UniqueFd(::open(m_path.c_str(), O_RDWR | O_CLOEXEC | O_NONBLOCK));
        if (!m_fd.valid()) return tl::unexpected(systemError(errno, "the image file cannot be made"));
        struct stat facts {};
        if (::fstat(m_fd.get(), &facts) != 0 || !S_ISREG(facts.st_mode))
            return fail(ErrorCode::Usage, "The image can only be written to an ordinary file.");
        return {};
    }
    [[nodiscard]] int fd() const { return m_fd.get(); }
    void keep() { m_kept = true; }

private:
    std::filesystem::path m_path;
    UniqueFd m_fd;
    bool m_created = false, m_kept = false;
};

/// Room for the tables of any format beside the data.
constexpr std::uint64_t largestImage(std::uint64_t disk)
{
    return disk + disk / 8 + (std::uint64_t{64} << 20U);
}

} // namespace

Result<void> convertFromRaw(const std::filesystem::path &raw, ImageFormat format, const std::filesystem::path &file,
                            const ImageProgress &progress)
{
    if (format != ImageFormat::Raw && format != ImageFormat::Qcow2 && format != ImageFormat::Vhdx)
        return fail(ErrorCode::Unsupported, "Images can be written as raw, qcow2 and vhdx.",
                    "Choose one of these formats.");
    const auto source = SourceFile::open(raw);
    if (!source) return failure(source);
    NewFile target(file);
    if (const auto made = target.open(); !made) return failure(made);
    QemuImgCall call;
    call.arguments = {"convert",
                      "-p",
                      "-O",
                      driverName(format),
                      "--image-opts",
                      imageOptions(rawHeader(source->size()), source->isBlockDevice(), kSource),
                      "/proc/self/fd/" + std::to_string(kTarget)};
    call.files = {source->fd(), target.fd()};
    call.fileSize = largestImage(source->size());
    call.work = call.total = source->size();
    call.progress = progress;
    const auto result = runQemuImg(call);
    if (!result) return failure(result);
    if (!result->succeeded()) return qemuImgError(*result, source->name(), "could not be written as an image");
    if (const auto safe = flush(target.fd()); !safe) return safe;
    target.keep();
    return {};
}

} // namespace freshseat::image
