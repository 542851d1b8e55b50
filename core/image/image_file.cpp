// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a file or block device from front to end and leaves out what is zero.
#include "core/base/text.h"
#include "core/image/image.h"
#include "core/image/source_file.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <unistd.h>
#include <vector>

namespace freshseat::image {

namespace {

constexpr std::size_t kZeroRun = 64 * 1024; ///< zeros are looked for, and left out, in pieces of this size

bool isZero(std::span<const std::byte> bytes)
{
    return bytes.empty() ||
           (bytes[0] == std::byte{0} && std::memcmp(bytes.data(), bytes.data() + 1, bytes.size() - 1) == 0);
}

} // namespace

class ImageFile::Impl
{
public:
    explicit Impl(SourceFile source)
        : m_source(std::move(source))
    {}

    Result<Chunk> next(std::size_t most)
    {
        if (most == 0) return fail(ErrorCode::Failed, "a chunk of no bytes was asked for");
        while (true) {
            if (m_position >= m_windowEnd) {
                if (const auto filled = fill(most); !filled) return failure(filled);
                if (m_windowEnd == m_position) return Chunk{m_position, {}};
            }
            const auto piece = pieceAt(m_position);
            if (!isZero(piece)) return run(most);
            m_position += piece.size();
        }
    }

private:
    /// The bytes from `at` to the next multiple of kZeroRun in the file, or to the end of the window.
    [[nodiscard]] std::span<const std::byte> pieceAt(std::uint64_t at) const
    {
        const std::uint64_t end = std::min<std::uint64_t>((at / kZeroRun + 1) * kZeroRun, m_windowEnd);
        return std::span(m_window).subspan(at - m_windowStart, end - at);
    }

    Chunk run(std::size_t most)
    {
        const std::uint64_t start = m_position;
        while (m_position < m_windowEnd && m_position - start < most) {
            const auto piece = pieceAt(m_position);
            if (isZero(piece)) break;
            m_position += piece.size();
        }
        m_position = std::min<std::uint64_t>(m_position, start + most);
        return {start, std::span<const std::byte>(m_window).subspan(start - m_windowStart, m_position - start)};
    }

    /// Where data begins at or after `from`, and where it ends: the whole rest where the file system cannot tell.
    [[nodiscard]] std::pair<std::uint64_t, std::uint64_t> dataFrom(std::uint64_t from) const
    {
        const std::uint64_t size = m_source.size();
        const off_t data = ::lseek(m_source.fd(), static_cast<off_t>(from), SEEK_DATA);
        if (data < 0 && errno == ENXIO && !m_source.isBlockDevice()) return std::pair(size, size);
        if (data < 0) return std::pair(from, size);
        const off_t hole = ::lseek(m_source.fd(), data, SEEK_HOLE);
        const auto begin = std::min(static_cast<std::uint64_t>(data), size);
        const auto end = hole < 0 ? size : std::min(static_cast<std::uint64_t>(hole), size);
        if (end <= begin && begin < size) return std::pair(begin, size);
        return std::pair(begin, end);
    }

    /// Reads the next data into the window; an empty window is the end.
    Result<void> fill(std::size_t most)
    {
        if (m_position >= m_dataEnd) {
            std::tie(m_position, m_dataEnd) = dataFrom(m_position);
        }
        m_windowStart = m_windowEnd = m_position;
        m_window.resize(std::min<std::uint64_t>(std::max(most, kZeroRun), m_dataEnd - m_position));
        if (!m_window.empty() && !m_source.read(m_windowStart, m_window))
            return fail(ErrorCode::Failed, m_source.name() + " could not be read at " + formatSize(m_windowStart) + ".",
                        "It became shorter while it was read, or the disk it lies on is failing.");
        m_windowEnd += m_window.size();
        return {};
    }

    SourceFile m_source;
    std::vector<std::byte> m_window; ///< bytes m_windowStart..m_windowEnd of the file
    std::uint64_t m_windowStart = 0, m_windowEnd = 0, m_position = 0, m_dataEnd = 0;
};

ImageFile::~ImageFile() = default;

Result<std::unique_ptr<ImageFile>> ImageFile::open(const std::filesystem::path &file)
{
    auto source = SourceFile::open(file);
    if (!source) return failure(source);
    std::unique_ptr<ImageFile> image(new ImageFile);
    image->m_size = source->size();
    image->m_impl = std::make_unique<Impl>(std::move(*source));
    return image;
}

Result<ImageFile::Chunk> ImageFile::next(std::size_t most)
{
    return m_impl->next(most);
}

} // namespace freshseat::image
