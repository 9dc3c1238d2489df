package org.minilateral.funding.seal;

/** A hash that should be stored is not: somebody took it away. */
final class MissingHash extends IllegalStateException {

    private static final long serialVersionUID = 1;

    MissingHash(int level, long index) {
        super("The hash " + index + " of level " + level + " is missing");
    }
}
