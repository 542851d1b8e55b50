// SPDX-License-Identifier: GPL-3.0-or-later
// `zfs` with -H and -p: tabs and plain numbers, whatever the locale.
#include "core/zfs/zfs_commands.h"

#include "core/base/shell_words.h"
#include "core/base/text.h"

#include <charconv>

namespace freshseat::zfs {

namespace {

constexpr std::string_view kFixedColumns = "name,type,creation,used,available,written,volsize,origin";
constexpr std::size_t kFixedCount = 8;

std::string columns()
{
    std::string text(kFixedColumns);
    for (const char *note : kListedNotes) text += std::string(",") + note;
    return text;
}

std::uint64_t numberOf(const std::string &text)
{
    std::uint64_t value = 0; // "-" where there is none
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// What people see of a command that failed: no secrets are ever in it.
std::string shown(std::string_view text)
{
    std::string line;
    for (const char c : trimmed(text)) {
        const auto byte = static_cast<unsigned char>(c);
        line += byte >= 0x20 && byte < 0x7f ? c : ' ';
        if (line.size() >= 300) return line + "...";
    }
    return line;
}

// A new volume is of no use before its device is there.
constexpr const char *kWaitForDevice = "i=0; until [ -b \"/dev/zvol/$volume\" ]; do i=$((i+1)); "
                                       "[ $i -le 100 ] || { echo \"no device /dev/zvol/$volume\" >&2; exit 1; }; "
                                       "sleep 0.1; done\n";

constexpr auto kReadSilence = std::chrono::minutes(2);
constexpr std::uint64_t kFlushEvery = 1U << 30; ///< so that the host is never long about it without a word

/// One `dd` for bytes that follow each other; another when there is a gap, or much has been written.
class DdWriter final : public VolumeWriter
{
public:
    DdWriter(std::shared_ptr<Commands> commands, std::vector<std::string> before, std::string device)
        : m_commands(std::move(commands))
        , m_before(std::move(before))
        , m_device(std::move(device))
    {}

    Result<void> write(std::uint64_t offset, std::span<const std::byte> bytes) override
    {
        if (bytes.empty()) return {};
        if (!m_input || offset != m_next || offset - m_begun >= kFlushEvery) {
            if (auto ended = end(); !ended) return ended;
            if (auto begun = begin(offset); !begun) return begun;
        }
        m_next = offset + bytes.size();
        const auto sent = m_input->write(bytes);
        if (sent || sent.error().code == ErrorCode::Unreachable) return sent;
        const auto ended = end(); // it says why it takes no more
        return ended ? sent : ended;
    }
    Result<void> finish() override { return end(); }

private:
    Result<void> begin(std::uint64_t offset)
    {
        std::vector<std::string> words = m_before;
        for (const char *word :
             {"dd", "bs=1M", "iflag=fullblock", "oflag=seek_bytes", "conv=notrunc,nocreat,fsync", "status=none"})
            words.emplace_back(word);
        words.push_back("of=" + m_device);
        words.push_back("seek=" + std::to_string(offset));
        auto input = m_commands->feed(words);
        if (!input) return failure(input);
        m_input = std::move(*input);
        m_begun = offset;
        return {};
    }
    Result<void> end()
    {
        if (!m_input) return {};
        const auto ended = m_input->finish();
        m_input.reset();
        if (!ended) return failure(ended);
        if (ended->exitCode != 0) return tl::unexpected<Error>(zfsError(*ended, "writing to " + m_device));
        return {};
    }

    std::shared_ptr<Commands> m_commands;
    const std::vector<std::string> m_before;
    const std::string m_device;
    std::unique_ptr<CommandInput> m_input;
    std::uint64_t m_begun = 0;
    std::uint64_t m_next = 0;
};

class StreamReader final : public VolumeReader
{
public:
    explicit StreamReader(std::unique_ptr<ByteStream> stream)
        : m_stream(std::move(stream))
    {}
    Result<std::size_t> read(std::span<std::byte> into) override { return m_stream->read(into); }

private:
    std::unique_ptr<ByteStream> m_stream;
};

class CommandsHost final : public ZfsHost
{
public:
    CommandsHost(std::shared_ptr<Commands> commands, std::vector<std::string> before)
        : m_commands(std::move(commands))
        , m_before(std::move(before))
    {}

    Result<Host> host() override
    {
        const auto said = m_commands->run({"sh", "-c", "uname -n; cat /sys/module/zfs/version"});
        if (!said) return failure(said);
        const auto lines = split(said->output, '\n');
        if (said->exitCode != 0 || lines.size() < 2)
            return fail(ErrorCode::Unsupported, "the storage host has no OpenZFS, or its module is not loaded");
        return Host{lines[0], "OpenZFS " + lines[1]};
    }

    Result<std::vector<Dataset>> list(const std::string &root) override
    {
        const auto said =
            zfs({"list", "-H", "-p", "-r", "-t", "filesystem,volume,snapshot", "-o", columns(), root}, root);
        if (!said) return failure(said);
        return parseListing(*said);
    }

    Result<Properties> properties(const std::string &dataset) override
    {
        const auto said = zfs({"get", "-H", "-p", "-s", "local", "-o", "property,value", "all", dataset}, dataset);
        if (!said) return failure(said);
        Properties properties;
        for (const std::string &line : split(*said, '\n')) {
            const auto tab = line.find('\t');
            if (line.starts_with("freshseat:") && tab != std::string::npos)
                properties[line.substr(0, tab)] = line.substr(tab + 1);
        }
        return properties;
    }

    Result<void> createFilesystem(const std::string &name, const Properties &properties) override
    {
        std::vector<std::string> words{"create", "-o", "canmount=off", "-o", "mountpoint=none", "-o", "volmode=dev"};
        for (const auto &[key, value] : properties) words.insert(words.end(), {"-o", key + "=" + value});
        words.push_back(name);
        return done(zfs(words, name));
    }
    Result<void> createVolume(const std::string &name, std::uint64_t size) override
    {
        return script(name, shellLine(withZfs({"create", "-s", "-b", std::to_string(blockSizeFor(size)), "-V",
                                               std::to_string(size), name})) +
                                " || exit\n" + kWaitForDevice);
    }
    Result<void> snapshot(const std::string &name, const Properties &properties) override
    {
        std::vector<std::string> words{"snapshot"};
        for (const auto &[key, value] : properties) words.insert(words.end(), {"-o", key + "=" + value});
        words.push_back(name);
        return done(zfs(words, name));
    }
    Result<void> clone(const std::string &snapshot, const std::string &name) override
    {
        return script(name, shellLine(withZfs({"clone", snapshot, name})) + " || exit\n" + kWaitForDevice);
    }
    Result<void> rollback(const std::string &snapshot) override { return done(zfs({"rollback", snapshot}, snapshot)); }
    Result<void> promote(const std::string &clone) override { return done(zfs({"promote", clone}, clone)); }
    Result<void> setReadOnly(const std::string &volume) override
    {
        return done(zfs({"set", "readonly=on", volume}, volume));
    }
    Result<void> destroy(const std::string &name) override { return done(zfs({"destroy", name}, name)); }

    Result<void> set(std::span<const Setting> settings) override
    {
        std::string lines;
        for (const Setting &setting : settings) {
            std::vector<std::string> words{"set"};
            for (const auto &[key, value] : setting.properties) {
                if (value.empty())
                    lines += shellLine(withZfs({"inherit", key, setting.dataset})) + " || exit\n";
                else
                    words.push_back(key + "=" + value);
            }
            words.push_back(setting.dataset);
            if (words.size() > 2) lines += shellLine(withZfs(words)) + " || exit\n";
        }
        return script(settings.front().dataset, lines);
    }

    Result<std::unique_ptr<VolumeWriter>> openWriter(const std::string &volume) override
    {
        return std::make_unique<DdWriter>(m_commands, m_before, "/dev/zvol/" + volume);
    }
    Result<std::unique_ptr<VolumeReader>> openReader(const std::string &volume) override
    {
        std::vector<std::string> words = m_before;
        for (const char *word : {"dd", "bs=1M", "status=none"}) words.emplace_back(word);
        words.push_back("if=/dev/zvol/" + volume);
        auto stream = m_commands->read(words, kReadSilence);
        if (!stream) return failure(stream);
        return std::make_unique<StreamReader>(std::move(*stream));
    }

    void cancel() override { m_commands->cancel(); }

private:
    [[nodiscard]] std::vector<std::string> withZfs(const std::vector<std::string> &words) const
    {
        std::vector<std::string> all = m_before;
        all.insert(all.end(), {"env", "LC_ALL=C", "zfs"});
        all.insert(all.end(), words.begin(), words.end());
        return all;
    }
    Result<std::string> zfs(const std::vector<std::string> &words, const std::string &object)
    {
        auto said = m_commands->run(withZfs(words));
        if (!said) return failure(said);
        if (said->exitCode == 0) return std::move(said->output);
        return tl::unexpected<Error>(zfsError(*said, "zfs " + words.front() + " " + object));
    }
    /// Lines of commands, each quoted; `$volume` in them is `name`.
    Result<void> script(const std::string &name, const std::string &lines)
    {
        const auto said = m_commands->run({"sh", "-s"}, wholeScript("volume=" + shellLine({name}) + "\n" + lines));
        if (!said) return failure(said);
        if (said->exitCode == 0) return {};
        return tl::unexpected<Error>(zfsError(*said, "changing " + name));
    }
    static Result<void> done(const Result<std::string> &said)
    {
        if (!said) return failure(said);
        return {};
    }

    const std::shared_ptr<Commands> m_commands;
    const std::vector<std::string> m_before;
};

} // namespace

std::string wholeScript(const std::string &text)
{
    return "{ " + text + "\n}\n";
}

Error zfsError(const CommandOutput &output, const std::string &tried)
{
    const std::string said = shown(output.errors);
    const auto has = [&](const char *words) { return said.find(words) != std::string::npos; };
    ErrorCode code = ErrorCode::Failed;
    if (has("does not exist") || has("could not find any snapshots"))
        code = ErrorCode::NotFound;
    else if (has("already exists") || has("is busy") || has("has children") || has("dependent clones"))
        code = ErrorCode::InUse;
    else if (has("out of space") || has("No space left"))
        code = ErrorCode::OutOfSpace;
    else if (has("ermission denied") || has("a password is required"))
        code = ErrorCode::NotAllowed;
    return {code, tried + ": " + (said.empty() ? "exit code " + std::to_string(output.exitCode) : said), {}};
}

std::uint64_t blockSizeFor(std::uint64_t size)
{
    std::uint64_t block = 16U << 10;
    while (block > 512 && size % block != 0) block /= 2;
    return block;
}

Result<std::vector<Dataset>> parseListing(std::string_view text)
{
    std::vector<Dataset> datasets;
    for (const std::string &line : split(text, '\n')) {
        if (line.empty()) continue;
        const auto fields = split(line, '\t');
        if (fields.size() != kFixedCount + std::size(kListedNotes))
            return fail(ErrorCode::Failed, "zfs list answered something that is no listing");
        Dataset dataset;
        dataset.name = fields[0];
        if (fields[1] == "volume") dataset.kind = DatasetKind::Volume;
        if (fields[1] == "snapshot") dataset.kind = DatasetKind::Snapshot;
        dataset.created = TimePoint(std::chrono::seconds(numberOf(fields[2])));
        dataset.used = numberOf(fields[3]);
        dataset.available = numberOf(fields[4]);
        dataset.written = numberOf(fields[5]);
        dataset.size = numberOf(fields[6]);
        if (fields[7] != "-") dataset.origin = fields[7];
        for (std::size_t i = 0; i < std::size(kListedNotes); ++i) {
            if (fields[kFixedCount + i] != "-") dataset.notes[kListedNotes[i]] = fields[kFixedCount + i];
        }
        datasets.push_back(std::move(dataset));
    }
    return datasets;
}

std::unique_ptr<ZfsHost> zfsOverCommands(std::shared_ptr<Commands> commands, std::vector<std::string> before)
{
    return std::make_unique<CommandsHost>(std::move(commands), std::move(before));
}

} // namespace freshseat::zfs
