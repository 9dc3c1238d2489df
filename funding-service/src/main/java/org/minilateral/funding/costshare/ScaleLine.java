package org.minilateral.funding.costshare;

import jakarta.persistence.Embeddable;

/**
 * One line of a scale, its weight word for word as published.
 *
 * @param underwritten true for the line by which a nation carries a part that nobody has taken on
 */
@Embeddable
public record ScaleLine(String nation, boolean underwritten, String weight) {

    /** Names the line among those of its scale: the nation's code, or that code with a plus. */
    public String party() {
        return underwritten ? nation + "+" : nation;
    }
}
