package org.minilateral.funding.sheet;

import java.util.regex.Pattern;

/** A cell of a file that spreadsheets open. */
public final class Cell {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

    private Cell() {}

    /** No cell may start a formula: text that would is marked as text; a number below zero is a number. */
    public static String harmless(String cell) {
        if (cell == null) {
            return "";
        }
        boolean dangerous =
                FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
        return dangerous ? "'" + cell : cell;
    }
}
