package org.minilateral.stack;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the example adds to the realm, as Keycloak's partial import takes it: one request, one transaction, and what is
 * there already is left as it is. So a start that was killed half way is simply repeated.
 */
final class ExampleAccounts {
    /** Lets a person get a token with one curl. Of this machine only: production has no password grant. */
    static final String CLIENT = "minilateral-example";

    /** A member state's own system, which acts for Australia without a person. */
    static final String SYSTEM = "aus-system";

    static final String SYSTEM_SECRET = "aus-system-local";

    private ExampleAccounts() {}

    static Map<String, Object> partialImport() {
        var users = Stream.concat(Account.examples().stream().map(ExampleAccounts::person), Stream.of(system()));
        return Map.of("ifResourceExists", "SKIP", "clients", List.of(curl(), systemClient()), "users", users.toList());
    }

    private static Map<String, Object> curl() {
        return Map.of(
                "clientId",
                CLIENT,
                "publicClient",
                true,
                "standardFlowEnabled",
                false,
                "directAccessGrantsEnabled",
                true,
                "defaultClientScopes",
                List.of("basic", "profile", "roles", "minilateral"),
                "optionalClientScopes",
                List.of());
    }

    private static Map<String, Object> systemClient() {
        return Map.of(
                "clientId",
                SYSTEM,
                "secret",
                SYSTEM_SECRET,
                "publicClient",
                false,
                "standardFlowEnabled",
                false,
                "directAccessGrantsEnabled",
                false,
                "serviceAccountsEnabled",
                true,
                "defaultClientScopes",
                List.of("basic", "profile", "roles", "minilateral"),
                "optionalClientScopes",
                List.of());
    }

    private static Map<String, Object> person(Account account) {
        return Map.of(
                "username", account.user(),
                "enabled", true,
                "email", account.user() + "@example.org",
                "emailVerified", true,
                "firstName", account.nation().isEmpty() ? "Example" : account.nation(),
                "lastName", account.role(),
                "attributes", account.attributes(),
                "realmRoles", List.of(account.role()),
                "credentials", List.of(Map.of("type", "password", "value", Account.PASSWORD, "temporary", false)));
    }

    private static Map<String, Object> system() {
        var standing = new Account(SYSTEM, "AUS", "liaison", "Department of Defence");
        return Map.of(
                "username",
                "service-account-" + SYSTEM,
                "enabled",
                true,
                "serviceAccountClientId",
                SYSTEM,
                "attributes",
                standing.attributes(),
                "realmRoles",
                List.of(standing.role()));
    }
}
