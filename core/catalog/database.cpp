// SPDX-License-Identifier: GPL-3.0-or-later
// The SQLite C API behind Database, Statement and Transaction.
#include "core/catalog/database.h"

#include "core/base/text.h"
#include "core/base/unique_fd.h"

#include <sqlite3.h>

#include <cassert>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <utility>

namespace freshseat::catalog {

namespace {

constexpr int kBusyMilliseconds = 5000;

Error sqliteError(sqlite3 *connection, int code)
{
    const std::string words = connection != nullptr ? sqlite3_errmsg(connection) : sqlite3_errstr(code);
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {ErrorCode::OutOfSpace, "the catalogue cannot be written: the disk is full", "make room and try again"};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::Failed, "the catalogue's file is damaged: " + words, "restore freshseat.db from a backup"};
    case SQLITE_CONSTRAINT:
        return {ErrorCode::InUse, "the catalogue refused a change: " + words, {}};
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
        return {ErrorCode::NotAllowed, "the catalogue's file cannot be opened for writing: " + words, {}};
    default:
        return {ErrorCode::Failed, "the catalogue failed: " + words, {}};
    }
}

/// SQLite makes files by the umask; secrets live in this one, so it is made 0600 before SQLite sees it (the -wal
/// follows its mode).
Result<void> makePrivate(const std::filesystem::path &file)
{
    const UniqueFd fd(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!fd.valid()) return tl::unexpected(systemError(errno, "cannot open " + file.string()));
    if (::fchmod(fd.get(), 0600) != 0) return tl::unexpected(systemError(errno, "cannot protect " + file.string()));
    return {};
}

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

void Statement::note(int code)
{
    if (code != SQLITE_OK && m_error == SQLITE_OK) m_error = code;
}

Statement &Statement::bind(std::int64_t value)
{
    note(sqlite3_bind_int64(m_statement.get(), m_next++, value));
    return *this;
}

Statement &Statement::bind(std::string_view value)
{
    // A null pointer would bind NULL, also for an empty text.
    const char *bytes = value.empty() ? "" : value.data();
    note(sqlite3_bind_text64(m_statement.get(), m_next++, bytes, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Statement &Statement::bind(double value)
{
    note(sqlite3_bind_double(m_statement.get(), m_next++, value));
    return *this;
}

Statement &Statement::bind(std::nullptr_t)
{
    note(sqlite3_bind_null(m_statement.get(), m_next++));
    return *this;
}

Result<bool> Statement::step()
{
    if (m_error != SQLITE_OK) return tl::unexpected(sqliteError(m_connection, m_error));
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    const Error error = sqliteError(m_connection, code);
    sqlite3_reset(m_statement.get());
    return tl::unexpected(error);
}

Result<void> Statement::run()
{
    const auto stepped = step();
    reset();
    if (!stepped) return failure(stepped);
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
    m_next = 1;
    m_error = SQLITE_OK;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

std::string Statement::text(int column) const
{
    const auto *bytes = sqlite3_column_text(m_statement.get(), column);
    if (bytes == nullptr) return {};
    const auto length = static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column));
    return {reinterpret_cast<const char *>(bytes), length};
}

std::optional<std::int64_t> Statement::optionalInteger(int column) const
{
    if (isNull(column)) return std::nullopt;
    return integer(column);
}

std::optional<std::string> Statement::optionalText(int column) const
{
    if (isNull(column)) return std::nullopt;
    return text(column);
}

void Database::Close::operator()(sqlite3 *connection) const
{
    sqlite3_close_v2(connection);
}

Result<std::unique_ptr<Database>> Database::open(const std::filesystem::path &file)
{
    if (!file.empty()) {
        if (const auto done = makePrivate(file); !done) return failure(done);
    }
    auto database = std::make_unique<Database>();
    sqlite3 *connection = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const std::string name = file.empty() ? ":memory:" : file.string();
    const int code = sqlite3_open_v2(name.c_str(), &connection, flags, nullptr);
    database->m_connection.reset(connection);
    if (code != SQLITE_OK) return tl::unexpected(sqliteError(connection, code));
    sqlite3_busy_timeout(connection, kBusyMilliseconds);
    if (const auto done =
            database->execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;");
        !done)
        return failure(done);
    return database;
}

Result<Statement> Database::prepare(std::string_view sql)
{
    Statement statement;
    sqlite3_stmt *raw = nullptr;
    const int code = sqlite3_prepare_v2(m_connection.get(), sql.data(), static_cast<int>(sql.size()), &raw, nullptr);
    statement.m_statement.reset(raw);
    statement.m_connection = m_connection.get();
    if (code != SQLITE_OK) return tl::unexpected(sqliteError(m_connection.get(), code));
    return statement;
}

Result<void> Database::execute(const std::string &sql)
{
    const int code = sqlite3_exec(m_connection.get(), sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return tl::unexpected(sqliteError(m_connection.get(), code));
    return {};
}

bool Database::hasStatements() const
{
    return sqlite3_next_stmt(m_connection.get(), nullptr) != nullptr;
}

std::int64_t Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_connection.get());
}

std::int64_t Database::changes() const
{
    return sqlite3_changes64(m_connection.get());
}

Result<Transaction> Transaction::begin(Database &database)
{
    // A savepoint outside a transaction begins one; inside, it nests.
    if (const auto done = database.execute("SAVEPOINT step"); !done) return failure(done);
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{}

Transaction::~Transaction()
{
    // A rollback that fails leaves nothing to do: SQLite has rolled back by itself then.
    if (m_database != nullptr) (void)m_database->execute("ROLLBACK TO step; RELEASE step").has_value();
}

Result<void> Transaction::commit()
{
    assert(!m_database->hasStatements());
    if (const auto done = m_database->execute("RELEASE step"); !done) return failure(done);
    m_database = nullptr;
    return {};
}

} // namespace freshseat::catalog
