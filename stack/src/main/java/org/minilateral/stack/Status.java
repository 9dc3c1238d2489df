package org.minilateral.stack;

import java.io.PrintStream;
import java.net.URI;
import java.util.Locale;

/** Which parts of the product answer that they are ready. */
record Status(Ports ports) {

    /** @return 0 if all are ready, else 1 */
    int print(PrintStream out) throws InterruptedException {
        var all = say(out, Keycloak.NAME, ports.url(Port.KEYCLOAK), Keycloak.health(ports));
        for (var service : Service.values()) {
            all &= say(out, service.label(), ports.url(service.port), service.health(ports));
        }
        return all ? 0 : 1;
    }

    private static boolean say(PrintStream out, String name, URI address, URI health) throws InterruptedException {
        var ready = new Readiness().says(health);
        out.printf(Locale.ROOT, "%-20s %-24s %s%n", name, address, ready ? "ready" : "not ready");
        return ready;
    }
}
