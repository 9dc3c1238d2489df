package org.minilateral.stack;

/** Why the product cannot run here, as one line that a person can act on. */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotStart(String line) {
        super(line);
    }

    CannotStart(String line, Throwable cause) {
        super(line, cause);
    }
}
