package org.minilateral.stack;

import java.util.stream.Collectors;

/** The last thing that a start prints: where everything is, and a first request to paste. */
record Welcome(Ports ports, Settings settings) {

    String text() {
        var services = settings.services().stream()
                .filter(Service::keepsData)
                .map(service -> "  %-20s %s/swagger-ui".formatted(service.label(), ports.url(service.port)))
                .collect(Collectors.joining("\n"));
        return """

                Open %s and sign in, such as as deu.liaison with the password %s

                Where else to look
                %s
                  keycloak             %s/admin (%s / %s)

                Who to be: every password is %s
                  liaisons             %s
                  others               %s
                  a nation's system    client %s, secret %s

                A token, and a first request with it
                  TOKEN=$(curl -s -d grant_type=password -d client_id=%s -d username=deu.liaison -d password=%s \\
                    %s | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
                  curl -H "Authorization: Bearer $TOKEN" %s/v1/nations

                Ctrl-C or ./dev down stops it; the data stays in %s.
                """.formatted(
                        ports.url(Port.WEB),
                        Account.PASSWORD,
                        services,
                        ports.url(Port.KEYCLOAK),
                        Keycloak.ADMINISTRATOR,
                        Keycloak.ADMINISTRATOR_PASSWORD,
                        Account.PASSWORD,
                        users(true),
                        users(false),
                        ExampleAccounts.SYSTEM,
                        ExampleAccounts.SYSTEM_SECRET,
                        ExampleAccounts.CLIENT,
                        Account.PASSWORD,
                        Keycloak.issuer(ports) + Tokens.PATH,
                        ports.url(Port.CONSORTIUM),
                        settings.data());
    }

    private static String users(boolean liaisons) {
        return Account.examples().stream()
                .filter(account -> account.role().equals("liaison") == liaisons)
                .map(Account::user)
                .collect(Collectors.joining(" "));
    }
}
