package org.minilateral.funding.assessment;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.minilateral.funding.coalition.Scope;

/**
 * Whether decisions cover an assessment: money needs a decision. Both budget and cost share are adopted, the nations charged
 * had a vote in both, and neither reaches further than the other allows.
 *
 * @param budgetElectorate the nations with a vote in the decision on the budget
 * @param charged the nations that the cost share makes pay
 * @param paying the nations that take part where the budget holds
 */
record Cover(Part budget, Set<String> budgetElectorate, Part costShare, Set<String> charged, Set<String> paying) {

    record Part(UUID id, String title, Scope scope, boolean adopted) {}

    /** What lacks a decision, and why: stable enough for a program, readable for people. */
    @RegisterForReflection
    record Lack(String what, UUID id, String reason) {}

    /** Empty if nothing is missing. */
    List<Lack> lacks() {
        var lacks = new ArrayList<Lack>();
        requireAdopted("budget", budget, lacks);
        requireAdopted("cost-share", costShare, lacks);
        if (!budget.scope().isWithin(costShare.scope())) {
            lacks.add(new Lack("cost-share", costShare.id(), costShare.title() + " holds for another scope."));
        }
        name("budget", budget, missing(budgetElectorate), "Without a vote in the decision on " + budget.title(), lacks);
        name("cost-share", costShare, missing(paying), "Not taking part where " + budget.title() + " holds", lacks);
        return lacks;
    }

    private static void requireAdopted(String what, Part part, List<Lack> lacks) {
        if (!part.adopted()) {
            lacks.add(new Lack(what, part.id(), "No decision has adopted " + part.title() + "."));
        }
    }

    private void name(String what, Part part, Set<String> nations, String fault, List<Lack> lacks) {
        if (part.adopted() && !nations.isEmpty()) {
            lacks.add(new Lack(what, part.id(), fault + ": " + String.join(", ", nations) + "."));
        }
    }

    private Set<String> missing(Set<String> present) {
        var missing = new TreeSet<>(charged);
        missing.removeAll(present);
        return missing;
    }
}
