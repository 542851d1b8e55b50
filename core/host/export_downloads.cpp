// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of Download.
#include "core/host/export_downloads.h"

#include "core/image/image.h"

#include <algorithm>
#include <vector>

namespace freshseat::host {

namespace {

constexpr std::size_t kChunk = Upload::kMaxChunk;

class SnapshotDownload final : public Download
{
public:
    explicit SnapshotDownload(std::unique_ptr<blockstore::SnapshotReader> reader)
        : m_reader(std::move(reader))
    {}
    [[nodiscard]] std::uint64_t fileSize() const override { return m_reader->size(); }

    Result<Chunk> next() override
    {
        if (m_run.length == 0) {
            const auto run = m_reader->nextData(m_run.offset);
            if (!run) return failure(run);
            m_run = *run;
            if (m_run.length == 0) return Chunk{};
        }
        Chunk chunk;
        chunk.offset = m_run.offset;
        chunk.bytes.resize(static_cast<std::size_t>(std::min<std::uint64_t>(m_run.length, kChunk)));
        if (const auto done = m_reader->read(chunk.offset, chunk.bytes); !done) return failure(done);
        m_run.offset += chunk.bytes.size();
        m_run.length -= chunk.bytes.size();
        return chunk;
    }

private:
    std::unique_ptr<blockstore::SnapshotReader> m_reader;
    blockstore::SnapshotReader::Run m_run; ///< what is left of the current one
};

class FileDownload final : public Download
{
public:
    FileDownload(std::unique_ptr<StagingFile> file, std::unique_ptr<image::ImageFile> image)
        : m_file(std::move(file))
        , m_image(std::move(image))
    {}
    [[nodiscard]] std::uint64_t fileSize() const override { return m_image->size(); }

    Result<Chunk> next() override
    {
        const auto chunk = m_image->next(kChunk);
        if (!chunk) return failure(chunk);
        return Chunk{chunk->offset, {chunk->bytes.begin(), chunk->bytes.end()}};
    }

private:
    std::unique_ptr<StagingFile> m_file;
    std::unique_ptr<image::ImageFile> m_image;
};

class EmptyDownload final : public Download
{
public:
    explicit EmptyDownload(std::uint64_t fileSize)
        : m_fileSize(fileSize)
    {}
    [[nodiscard]] std::uint64_t fileSize() const override { return m_fileSize; }
    Result<Chunk> next() override { return Chunk{}; }

private:
    std::uint64_t m_fileSize;
};

class WatchedDownload final : public Download
{
public:
    WatchedDownload(std::unique_ptr<Download> download, std::function<void(const Result<void> &)> ended)
        : m_download(std::move(download))
        , m_ended(std::move(ended))
    {}
    ~WatchedDownload() override { end(fail(ErrorCode::Failed, "broken off by the other side")); }
    WatchedDownload(const WatchedDownload &) = delete;
    WatchedDownload &operator=(const WatchedDownload &) = delete;
    [[nodiscard]] std::uint64_t fileSize() const override { return m_download->fileSize(); }

    Result<Chunk> next() override
    {
        auto chunk = m_download->next();
        if (!chunk)
            end(failure(chunk));
        else if (chunk->bytes.empty())
            end({});
        return chunk;
    }

private:
    void end(const Result<void> &result)
    {
        if (const auto ended = std::exchange(m_ended, nullptr)) ended(result);
    }
    std::unique_ptr<Download> m_download;
    std::function<void(const Result<void> &)> m_ended;
};

} // namespace

Result<void> copySnapshot(blockstore::SnapshotReader &reader, StagingFile &into, const ExportProgress &progress)
{
    std::vector<std::byte> buffer(kChunk);
    std::uint64_t position = 0;
    for (;;) {
        const auto run = reader.nextData(position);
        if (!run) return failure(run);
        if (run->length == 0) return {};
        for (std::uint64_t done = 0; done < run->length;) {
            if (!progress(run->offset + done, reader.size()))
                return fail(ErrorCode::Failed, "the export was cancelled");
            const std::span piece(buffer.data(),
                                  static_cast<std::size_t>(std::min<std::uint64_t>(run->length - done, kChunk)));
            if (auto read = reader.read(run->offset + done, piece); !read) return read;
            if (auto written = into.write(run->offset + done, piece); !written) return written;
            done += piece.size();
        }
        position = run->offset + run->length;
    }
}

std::unique_ptr<Download> snapshotDownload(std::unique_ptr<blockstore::SnapshotReader> reader)
{
    return std::make_unique<SnapshotDownload>(std::move(reader));
}

Result<std::unique_ptr<Download>> fileDownload(std::unique_ptr<StagingFile> file)
{
    auto image = image::ImageFile::open(file->path());
    if (!image) return failure(image);
    return std::make_unique<FileDownload>(std::move(file), std::move(*image));
}

std::unique_ptr<Download> emptyDownload(std::uint64_t fileSize)
{
    return std::make_unique<EmptyDownload>(fileSize);
}

std::unique_ptr<Download> watchedDownload(std::unique_ptr<Download> download,
                                          std::function<void(const Result<void> &)> ended)
{
    return std::make_unique<WatchedDownload>(std::move(download), std::move(ended));
}

} // namespace freshseat::host
