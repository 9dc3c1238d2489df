package org.minilateral.funding.journal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.minilateral.funding.coalition.Membership;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.Role;

/**
 * Whether the caller keeps a consortium's books. A finance officer's nation that was found to do so is not looked up again
 * for a second, because entries come in thousands; the database asks anew at each booking, in the same transaction.
 */
@ApplicationScoped
class Bookkeepers {

    private static final long REMEMBERED_NANOS = 1_000_000_000L;
    private static final int REMEMBERED_AT_MOST = 1_000;

    private record Keeper(UUID consortiumId, String nation) {}

    private final Map<Keeper, Long> found = new ConcurrentHashMap<>();
    private final Membership membership;

    Bookkeepers(Membership membership) {
        this.membership = membership;
    }

    /** 404 for nations that do not take part. */
    boolean has(SecurityIdentity identity, UUID consortiumId) {
        Caller caller = Caller.of(identity);
        Keeper keeper = new Keeper(consortiumId, caller.nation());
        Long at = found.get(keeper);
        if (caller.actsAs(Role.FINANCE_OFFICER) && at != null && System.nanoTime() - at < REMEMBERED_NANOS) {
            return true;
        }
        boolean keeps = QuarkusTransaction.joiningExisting()
                .call(() -> membership.mayBook(identity, new Scope(consortiumId, null)));
        if (keeps && caller.actsAs(Role.FINANCE_OFFICER)) {
            if (found.size() >= REMEMBERED_AT_MOST) {
                found.clear();
            }
            found.put(keeper, System.nanoTime());
        }
        return keeps;
    }
}
