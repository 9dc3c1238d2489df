package org.minilateral.stack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the whole product, started once for the test run on free ports and an empty data folder; or the one that is
 * running already at {@code -Dminilateral.url}, with the ports that the {@code MINILATERAL_PORT_*} variables name.
 */
public final class RunningStack implements ParameterResolver {
    public static final Path CHECKOUT = Path.of(System.getProperty("repository.root"));
    private static final Path DATA = CHECKOUT.resolve("stack/target/stack-data");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Stack.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Stack.class, key -> start(), Stack.class);
    }

    static Settings settings() {
        return new Settings(CHECKOUT, DATA, Ports.free(), Set.of(), false);
    }

    /** Where somebody's own installation is, if the tests are to run against one. */
    static Optional<URI> elsewhere() {
        return Optional.of(System.getProperty("minilateral.url", ""))
                .filter(url -> !url.isEmpty())
                .map(URI::create);
    }

    private static Stack start() {
        return elsewhere().map(RunningStack::visit).orElseGet(RunningStack::startHere);
    }

    private static Stack visit(URI host) {
        var ports = Settings.ports(System.getenv()).at(host);
        return Stack.elsewhere(new Settings(CHECKOUT, DATA, ports, Set.of(), false));
    }

    private static Stack startHere() {
        new Leftovers(new DataFolder(DATA)).stop();
        try {
            Folders.delete(DATA);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return Stack.start(settings(), Progress.silent());
    }
}
