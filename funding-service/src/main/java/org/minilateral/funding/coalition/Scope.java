package org.minilateral.funding.coalition;

import java.util.UUID;

/**
 * How far something reaches: the whole consortium, or one of its projects.
 *
 * @param projectId null for the whole consortium
 */
public record Scope(UUID consortiumId, UUID projectId) {

    /** True if what was decided for the other scope also holds in this one. */
    public boolean isWithin(Scope other) {
        return consortiumId.equals(other.consortiumId)
                && (other.projectId == null || other.projectId.equals(projectId));
    }
}
