package org.minilateral.consortium.capability;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which nations an agreement binds to each other.
 *
 * @param coalitions the bound nations of each consortium in effect that somebody may see
 */
public record Bonds(Collection<Set<String>> coalitions) {

    /** True if one and the same consortium binds both. */
    public boolean join(String one, String other) {
        return coalitions.stream().anyMatch(bound -> bound.contains(one) && bound.contains(other));
    }

    /** The nations that share a consortium with this one, itself among them if there are any. */
    Set<String> partnersOf(String nation) {
        Set<String> partners = new TreeSet<>();
        coalitions.stream().filter(bound -> bound.contains(nation)).forEach(partners::addAll);
        return partners;
    }
}
