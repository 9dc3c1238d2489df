package org.minilateral.platform.caller;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.Arrays;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who is asking, as the verified token says.
 *
 * @param subject the identity provider's stable id of the person or client
 * @param name the name people know, for histories
 * @param nation ISO 3166-1 alpha-3 code of the nation the caller acts for; null for a service or an administrator
 * @param clearance up to which marking the caller may see
 */
public record Caller(
        String subject,
        String name,
        String nation,
        Clearance clearance,
        String organisation,
        SecurityIdentity identity) {

    public static Caller of(SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return new Caller(null, "anonymous", null, Clearance.UNCLASSIFIED, null, identity);
        }
        String nation = token.getClaim("nation");
        return new Caller(
                token.getSubject(),
                token.getName(),
                NationCode.Known.exists(nation) ? nation : null,
                Clearance.ofClaim(token.getClaim("clearance")),
                token.getClaim("organisation"),
                identity);
    }

    public boolean has(Role role) {
        return identity.hasRole(role.realmName());
    }

    /** True if the caller acts for a nation in one of these roles: a role alone, without a nation, opens no door. */
    public boolean actsFor(String ofNation, Role... roles) {
        return nation != null && nation.equals(ofNation) && Arrays.stream(roles).anyMatch(this::has);
    }

    /** True if the caller belongs to some nation and holds one of these roles. */
    public boolean actsAs(Role... roles) {
        return actsFor(nation, roles);
    }

    /** True for those who work on what a consortium does; auditors and administrators see none of it. */
    public boolean readsTechnicalContent() {
        return isService() || actsAs(Role.LIAISON, Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER, Role.APPROVER);
    }

    public boolean isService() {
        return has(Role.SERVICE);
    }
}
