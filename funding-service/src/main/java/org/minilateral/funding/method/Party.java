package org.minilateral.funding.method;

/** How the lines of a division are called: a nation's code, with a plus where it carries what nobody has taken on. */
public final class Party {

    private Party() {}

    public static String of(String nation, boolean underwritten) {
        return underwritten ? nation + "+" : nation;
    }

    public static String nation(String party) {
        return isUnderwritten(party) ? party.substring(0, party.length() - 1) : party;
    }

    public static boolean isUnderwritten(String party) {
        return party.endsWith("+");
    }
}
