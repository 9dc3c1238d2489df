package org.minilateral.project.workpackage;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.minilateral.platform.problem.Refused;

/**
 * Which work packages of one project need which others.
 *
 * @param needs every work package of the project, with those it depends on
 */
record Dependencies(Map<UUID, Set<UUID>> needs) {

    /** Refuses what would make a work package wait for itself, or for one that the project does not have. */
    void check(UUID workPackage, List<UUID> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            String pointer = "/dependsOn/" + i;
            UUID needed = wanted.get(i);
            if (!needs.containsKey(needed)) {
                throw Refused.field("dependency-unknown", pointer, "The project has no work package " + needed + ".");
            }
            if (reaches(needed, workPackage, new HashSet<>())) {
                throw Refused.field("dependency-cycle", pointer, "That one waits, in the end, for this one.");
            }
        }
    }

    private boolean reaches(UUID from, UUID goal, Set<UUID> seen) {
        return from.equals(goal)
                || seen.add(from)
                        && needs.getOrDefault(from, Set.of()).stream().anyMatch(next -> reaches(next, goal, seen));
    }
}
