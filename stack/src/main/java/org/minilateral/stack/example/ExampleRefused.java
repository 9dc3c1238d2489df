package org.minilateral.stack.example;

/** The example could not be loaded; the line says what was refused and why. */
public final class ExampleRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ExampleRefused(String line) {
        super(line);
    }
}
