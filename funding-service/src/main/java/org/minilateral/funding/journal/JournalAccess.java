package org.minilateral.funding.journal;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.minilateral.funding.coalition.Membership;
import org.minilateral.funding.coalition.Scope;

/**
 * Whoever reads finance in a consortium reads its journal, as far as the projects of its nation reach; the finance officers
 * of the nation that keeps the books write it.
 */
@ApplicationScoped
class JournalAccess {

    private final Membership membership;
    private final Bookkeepers bookkeepers;
    private final Originals originals;
    private final Accounts accounts;
    private final PendingEntries pending;

    JournalAccess(
            Membership membership,
            Bookkeepers bookkeepers,
            Originals originals,
            Accounts accounts,
            PendingEntries pending) {
        this.membership = membership;
        this.bookkeepers = bookkeepers;
        this.originals = originals;
        this.accounts = accounts;
        this.pending = pending;
    }

    @Transactional
    @PermissionChecker("journal:read")
    boolean mayRead(SecurityIdentity identity, UUID consortiumId) {
        return membership.mayRead(identity, new Scope(consortiumId, null));
    }

    @PermissionChecker("journal:write")
    boolean mayWrite(SecurityIdentity identity, UUID consortiumId) {
        return bookkeepers.has(identity, consortiumId);
    }

    @Transactional
    @PermissionChecker("journal-entry:read")
    boolean mayReadEntry(SecurityIdentity identity, UUID entryId) {
        return membership.mayRead(identity, originals.get(entryId).scope());
    }

    @Transactional
    @PermissionChecker("journal-entry:correct")
    boolean mayCorrect(SecurityIdentity identity, UUID entryId) {
        return membership.mayBook(identity, originals.get(entryId).scope());
    }

    @Transactional
    @PermissionChecker("account:read")
    boolean mayReadAccount(SecurityIdentity identity, UUID accountId) {
        return membership.mayRead(identity, accounts.scopeOf(accountId));
    }

    @Transactional
    @PermissionChecker("account:limit")
    boolean mayLimit(SecurityIdentity identity, UUID accountId) {
        return membership.mayBook(identity, accounts.scopeOf(accountId));
    }

    @Transactional
    @PermissionChecker("pending-entry:read")
    boolean mayReadPending(SecurityIdentity identity, UUID pendingEntryId) {
        return membership.mayRead(identity, pending.scopeOf(pendingEntryId));
    }

    @Transactional
    @PermissionChecker("pending-entry:settle")
    boolean maySettle(SecurityIdentity identity, UUID pendingEntryId) {
        return membership.mayBook(identity, pending.scopeOf(pendingEntryId));
    }
}
