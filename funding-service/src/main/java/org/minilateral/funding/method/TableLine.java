package org.minilateral.funding.method;

/** A line of the table that a method amounts to; its weight is text, as published or exact. */
public record TableLine(String nation, boolean underwritten, String weight) {

    public String party() {
        return Party.of(nation, underwritten);
    }
}
