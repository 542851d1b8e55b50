// SPDX-License-Identifier: GPL-3.0-or-later
// KeychainVault: one QtKeychain job a call. A job deletes itself when it is finished.
#include "app/console/keychain_vault.h"

#include <QPointer>
#include <qt6keychain/keychain.h>

namespace freshseat::console {

namespace {

const QString kService = QStringLiteral("org.freshseat.Freshseat");

Error reasonOf(const QKeychain::Job &job)
{
    return {ErrorCode::Unsupported, "the system's keychain cannot be used: " + job.errorString().toStdString(),
            "unlock it, or install one (gnome-keyring, KWallet)"};
}

/// Starts `job` (made by new; it owns itself) and hands it to `done` when it is finished and `receiver` lives.
template <class Job, class Done>
void run(Job *job, const QString &key, QObject *receiver, Done done)
{
    job->setKey(key);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [job, alive = QPointer<QObject>(receiver), done = std::move(done)] {
                         if (alive) done(*job);
                     });
    job->start();
}

Result<void> outcome(const QKeychain::Job &job)
{
    const auto error = job.error();
    if (error == QKeychain::NoError || error == QKeychain::EntryNotFound) return {};
    return tl::unexpected<Error>(reasonOf(job));
}

} // namespace

void KeychainVault::read(const QString &key, QObject *receiver, Found found)
{
    run(new QKeychain::ReadPasswordJob(kService), key, receiver,
        [found = std::move(found)](QKeychain::ReadPasswordJob &job) {
            if (auto read = outcome(job); !read) return found(failure(read));
            if (job.error() == QKeychain::EntryNotFound) return found(std::optional<Secret>{});
            found(std::optional(Secret(job.textData().toStdString())));
        });
}

void KeychainVault::write(const QString &key, const Secret &secret, QObject *receiver, Done done)
{
    auto *job = new QKeychain::WritePasswordJob(kService);
    job->setTextData(QString::fromStdString(secret.reveal()));
    run(job, key, receiver,
        [done = std::move(done)](const QKeychain::WritePasswordJob &written) { done(outcome(written)); });
}

void KeychainVault::remove(const QString &key, QObject *receiver, Done done)
{
    run(new QKeychain::DeletePasswordJob(kService), key, receiver,
        [done = std::move(done)](const QKeychain::DeletePasswordJob &removed) { done(outcome(removed)); });
}

} // namespace freshseat::console
