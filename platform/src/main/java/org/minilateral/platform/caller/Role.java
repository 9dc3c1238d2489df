package org.minilateral.platform.caller;

/** The realm roles that Keycloak hands out; what each may do is said by the permissions of a feature. */
public enum Role {
    /** Acts for its nation: signs, votes, objects, declares. */
    LIAISON("liaison"),
    PROGRAMME_MANAGER("programme-manager"),
    FINANCE_OFFICER("finance-officer"),
    APPROVER("approver"),
    /** Reads all finance and the audit trail of the consortia of its nation; no technical content. */
    AUDITOR("auditor"),
    /** Runs the installation; sees no content. */
    ADMINISTRATOR("administrator"),
    /** One of our own services, following a feed. Never given to people. */
    SERVICE("service");

    private final String realmName;

    Role(String realmName) {
        this.realmName = realmName;
    }

    /** The name as it stands in the token. */
    public String realmName() {
        return realmName;
    }
}
