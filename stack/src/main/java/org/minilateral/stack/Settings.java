package org.minilateral.stack;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a person chose for one start.
 *
 * @param checkout the root of the repository, where the built services are found
 * @param data     everything that a start leaves behind: database, logs, process numbers
 * @param without  services that are not started, because somebody runs them another way
 * @param example  whether the example consortium is loaded
 */
public record Settings(Path checkout, Path data, Ports ports, Set<Service> without, boolean example) {

    public Settings {
        without = Set.copyOf(without);
    }

    static Settings read(Path checkout, List<String> words, Map<String, String> environment) {
        var data = checkout.resolve(environment.getOrDefault("MINILATERAL_DATA", ".data"));
        var chosen = new Settings(checkout, data, ports(environment), Set.of(), true);
        for (var word = words.iterator(); word.hasNext(); ) {
            chosen = chosen.after(word.next(), word);
        }
        return chosen;
    }

    List<Service> services() {
        return Arrays.stream(Service.values())
                .filter(service -> !without.contains(service))
                .toList();
    }

    private Settings after(String option, Iterator<String> rest) {
        return switch (option) {
            case "--no-example" -> new Settings(checkout, data, ports, without, false);
            case "--without" -> {
                var fewer = EnumSet.of(Service.named(value(option, rest)));
                fewer.addAll(without);
                yield new Settings(checkout, data, ports, fewer, example);
            }
            case "--port-base" -> on(Ports.from(number(option, value(option, rest))));
            case "--port" -> on(ports.with(Port.named(value(option, rest)), number(option, value(option, rest))));
            default -> throw new CannotStart("./dev up does not know " + option + "; see ./dev help");
        };
    }

    private Settings on(Ports others) {
        return new Settings(checkout, data, others, without, example);
    }

    /** By the variables alone, as for an installation that is running already. */
    static Ports ports(Map<String, String> environment) {
        var base = environment.get("MINILATERAL_PORT_BASE");
        var ports = base == null ? Ports.usual() : Ports.from(number("MINILATERAL_PORT_BASE", base));
        for (var port : Port.values()) {
            var name = "MINILATERAL_PORT_" + port.name();
            if (environment.containsKey(name)) {
                ports = ports.with(port, number(name, environment.get(name)));
            }
        }
        return ports;
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new CannotStart(option + " needs a value; see ./dev help");
        }
        return rest.next();
    }

    private static int number(String option, String digits) {
        // Ports below 1024 belong to the system, and the last base must leave room for all doors.
        if (!digits.matches("\\d{4,5}") || Integer.parseInt(digits) < 1024 || Integer.parseInt(digits) > 65_500) {
            throw new CannotStart(option + " needs a port from 1024 to 65500, not " + digits);
        }
        return Integer.parseInt(digits);
    }
}
