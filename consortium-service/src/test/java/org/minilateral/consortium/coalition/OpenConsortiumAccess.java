package org.minilateral.consortium.coalition;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.UUID;

/** The application's wall taken away: every check says yes, so that only the database still says no. */
public final class OpenConsortiumAccess extends ConsortiumAccess {

    private OpenConsortiumAccess() {
        super(null, null);
    }

    public static ConsortiumAccess doors() {
        return new OpenConsortiumAccess();
    }

    public static Class<ConsortiumAccess> type() {
        return ConsortiumAccess.class;
    }

    @Override
    public boolean mayRead(SecurityIdentity identity, UUID consortiumId) {
        return true;
    }
}
