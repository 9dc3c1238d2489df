package org.minilateral.funding.method;

/** The form of exact numbers in requests: short, so that exact arithmetic stays quick. */
public final class Numbers {

    /** A decimal, or a fraction such as 1/3. */
    public static final String NUMBER = "-?[0-9]{1,12}(\\.[0-9]{1,9}|/[0-9]{1,6})?";

    /** How many nations there may be in one list. */
    public static final int NATIONS = 250;

    private Numbers() {}
}
