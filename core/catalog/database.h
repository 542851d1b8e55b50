// SPDX-License-Identifier: GPL-3.0-or-later
// A SQLite connection, its statements and transactions, as RAII values that answer with Result. Nothing here knows
// seats or masters.
//
// Threading: one connection; the owner (Catalog) serialises its use.
#pragma once
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace freshseat::catalog {

/// A prepared statement. Values are bound in order; the first bind that fails is reported by step() or run().
class Statement
{
public:
    Statement &bind(std::int64_t value);
    Statement &bind(std::string_view value);
    Statement &bind(double value);
    Statement &bind(std::nullptr_t);
    template <class T>
    Statement &bind(const std::optional<T> &value)
    {
        return value ? bind(*value) : bind(nullptr);
    }

    /// True: there is a row, read it with the functions below.
    Result<bool> step();
    /// For statements without rows.
    Result<void> run();
    /// Ready to be bound and stepped again.
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] std::optional<std::int64_t> optionalInteger(int column) const;
    [[nodiscard]] std::optional<std::string> optionalText(int column) const;

private:
    friend class Database;
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    void note(int code);

    sqlite3 *m_connection = nullptr;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    int m_next = 1;
    int m_error = 0;
};

class Database
{
public:
    /// Opens or makes the file (mode 0600), with WAL, synchronous=FULL and foreign keys. An empty path = in memory.
    static Result<std::unique_ptr<Database>> open(const std::filesystem::path &file);

    Result<Statement> prepare(std::string_view sql);
    /// One or more statements without values and rows.
    Result<void> execute(const std::string &sql);
    [[nodiscard]] bool hasStatements() const; ///< some are alive
    [[nodiscard]] std::int64_t lastInsertId() const;
    [[nodiscard]] std::int64_t changes() const; ///< rows the last statement touched

private:
    struct Close {
        void operator()(sqlite3 *connection) const;
    };
    std::unique_ptr<sqlite3, Close> m_connection;
};

/// All or nothing; may be nested. Rolled back unless commit() succeeded.
class Transaction
{
public:
    static Result<Transaction> begin(Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// No statement may be alive: it would end when the connection serves somebody else by then.
    Result<void> commit();

private:
    explicit Transaction(Database &database)
        : m_database(&database)
    {}
    Database *m_database; ///< null = finished
};

} // namespace freshseat::catalog
