package org.minilateral.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Which number each door has; immutable.
 *
 * @param host the address before the numbers: this machine, or where somebody's installation is
 */
public record Ports(URI host, Map<Port, Integer> numbers) {
    private static final URI HERE = URI.create("http://localhost");

    public Ports {
        numbers = Map.copyOf(numbers);
    }

    private Ports(Map<Port, Integer> numbers) {
        this(HERE, numbers);
    }

    static Ports usual() {
        var numbers = new EnumMap<Port, Integer>(Port.class);
        for (var port : Port.values()) {
            numbers.put(port, port.usual);
        }
        return new Ports(numbers);
    }

    /** One number after the other, in the order in which {@link Port} lists the doors. */
    static Ports from(int base) {
        var numbers = new EnumMap<Port, Integer>(Port.class);
        for (var port : Port.values()) {
            numbers.put(port, base + port.ordinal());
        }
        return new Ports(numbers);
    }

    /** Numbers that nobody uses now, for tests that run beside each other. */
    public static Ports free() {
        var held = new ArrayList<ServerSocket>();
        var numbers = new EnumMap<Port, Integer>(Port.class);
        try {
            for (var port : Port.values()) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
                numbers.put(port, held.getLast().getLocalPort());
            }
            for (var socket : held) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Ports(numbers);
    }

    Ports with(Port port, int number) {
        var changed = new EnumMap<>(numbers);
        changed.put(port, number);
        return new Ports(host, changed);
    }

    public Ports at(URI otherHost) {
        return new Ports(otherHost, numbers);
    }

    public int of(Port port) {
        return numbers.get(port);
    }

    public URI url(Port port) {
        return URI.create(host + ":" + of(port));
    }

    /** Of one service, for who looks behind the walls. */
    public String database(String name) {
        return "jdbc:postgresql://" + host.getHost() + ":" + of(Port.POSTGRES) + "/" + name;
    }

    /** Leaves the numbers for {@code ./dev status} and {@code ./dev token}, which are other processes. */
    void write(Path file) {
        var properties = new Properties();
        numbers.forEach((port, number) -> properties.setProperty(port.label(), number.toString()));
        try (var out = Files.newBufferedWriter(file)) {
            properties.store(out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return empty where nothing was started yet */
    static Optional<Ports> read(Path file) {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException e) {
            return Optional.empty();
        }
        var ports = usual();
        for (var label : properties.stringPropertyNames()) {
            ports = ports.with(Port.named(label), Integer.parseInt(properties.getProperty(label)));
        }
        return Optional.of(ports);
    }

    /** Refuses before anything starts, rather than half way. */
    void requireFree(List<Port> needed) {
        for (var port : needed) {
            try (var socket = new ServerSocket(of(port), 1, InetAddress.getLoopbackAddress())) {
                assert socket.isBound();
            } catch (IOException e) {
                throw new CannotStart(
                        "Port " + of(port) + " (" + port.label() + ") is taken by another program:"
                                + " stop it, or choose other ports with ./dev up --port-base 18080",
                        e);
            }
        }
    }
}
