package org.minilateral.funding.exchange;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.Role;

/** Finance officers import rates for what their own nation books; whoever reads finance reads them. */
@ApplicationScoped
class ExchangeRateAccess {

    @PermissionChecker("exchange-rate:import")
    boolean mayImport(SecurityIdentity identity) {
        return Caller.of(identity).actsAs(Role.FINANCE_OFFICER);
    }

    @PermissionChecker("exchange-rate:read")
    boolean mayRead(SecurityIdentity identity) {
        return Caller.of(identity)
                .actsAs(Role.LIAISON, Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER, Role.APPROVER, Role.AUDITOR);
    }
}
