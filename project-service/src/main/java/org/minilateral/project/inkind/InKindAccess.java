package org.minilateral.project.inkind;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.Role;
import org.minilateral.project.project.Projects;
import org.minilateral.project.project.Readers;

/** Known to the participants of the project, their auditors too: it is money's worth. Its nation offers it and gives it up. */
@ApplicationScoped
class InKindAccess {

    private final Projects projects;
    private final InKindAgreements agreements;

    InKindAccess(Projects projects, InKindAgreements agreements) {
        this.projects = projects;
        this.agreements = agreements;
    }

    @PermissionChecker("in-kind:offer")
    boolean mayOffer(SecurityIdentity identity, UUID projectId) {
        Caller caller = Caller.of(identity);
        projects.seenBy(caller.nation(), projectId);
        return caller.actsAs(Role.PROGRAMME_MANAGER);
    }

    @PermissionChecker("in-kind:list")
    boolean mayList(SecurityIdentity identity, UUID projectId) {
        Caller caller = Caller.of(identity);
        projects.seenBy(caller.nation(), projectId);
        return Readers.include(caller) || caller.actsAs(Role.AUDITOR);
    }

    @PermissionChecker("in-kind:read")
    boolean mayRead(SecurityIdentity identity, UUID agreementId) {
        Caller caller = Caller.of(identity);
        agreements.seenBy(caller.nation(), agreementId);
        return Readers.include(caller) || caller.actsAs(Role.AUDITOR);
    }

    @PermissionChecker("in-kind:end")
    boolean mayEnd(SecurityIdentity identity, UUID agreementId) {
        Caller caller = Caller.of(identity);
        return caller.actsFor(agreements.seenBy(caller.nation(), agreementId).nation, Role.PROGRAMME_MANAGER);
    }
}
