package org.minilateral.stack;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The doors of a running product, with the numbers they have unless somebody chooses others. */
public enum Port {
    CONSORTIUM(8081),
    PROJECT(8082),
    FUNDING(8083),
    KEYCLOAK(8180),
    POSTGRES(5440),
    CONSORTIUM_MANAGEMENT(9081),
    PROJECT_MANAGEMENT(9082),
    FUNDING_MANAGEMENT(9083),
    KEYCLOAK_MANAGEMENT(9180),
    WEB(8080),
    WEB_MANAGEMENT(9080);

    final int usual;

    Port(int usual) {
        this.usual = usual;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Port named(String label) {
        return Arrays.stream(values())
                .filter(port -> port.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new CannotStart("There is no port named " + label + "; there are "
                        + Arrays.stream(values()).map(Port::label).collect(Collectors.joining(", "))));
    }
}
