package org.minilateral.funding.eligibility;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** No document shows two costs, in one claim or in several. It always holds; written down it also names its clause. */
@RegisterForReflection
record ClaimedOnce(
        @Size(max = 40) @Schema(examples = "9.7", nullable = true)
        String clause) implements EligibilityRule {

    @Override
    public List<Finding> breaches(Claimed claimed) {
        Set<String> shown = new HashSet<>(claimed.shownBefore());
        List<Finding> findings = new ArrayList<>();
        for (Cost cost : claimed.costs()) {
            for (int i = 0; i < cost.evidence().size(); i++) {
                if (!shown.add(cost.evidence().get(i))) {
                    findings.add(Finding.of(
                            cost,
                            "evidence/" + i + "/sha256",
                            "evidence-claimed-once",
                            this,
                            "This document shows another cost already."));
                }
            }
        }
        return findings;
    }
}
