package org.minilateral.funding.seal;

import org.minilateral.platform.problem.Refused;

/** A size of a tree as a parameter. Read as text, because the framework would answer 404 to one that is no number. */
final class TreeSize {

    private TreeSize() {}

    /** Null for none; refuses what is no size with 400. */
    static Long parse(String name, String text) {
        if (text == null) {
            return null;
        }
        if (!text.matches("[0-9]{1,18}")) {
            throw Refused.http(400, "tree-size-invalid", "The parameter " + name + " is a number of entries.");
        }
        return Long.valueOf(text);
    }
}
