package org.minilateral.project.workpackage;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.concurrency.Versioned;
import org.minilateral.platform.money.Money;

/** A work package as it reads. */
record WorkPackageView(
        UUID id,
        UUID projectId,
        @Schema(examples = "WP1") String number,
        String title,
        @Schema(examples = "AUS") String leadNation,
        String leadOrganisation,
        Money budget,
        @Schema(nullable = true) BigDecimal effortPersonMonths,
        List<UUID> dependsOn,
        long version)
        implements Versioned {

    static WorkPackageView of(WorkPackage workPackage) {
        return new WorkPackageView(
                workPackage.id,
                workPackage.projectId,
                workPackage.number,
                workPackage.title,
                workPackage.leadNation,
                workPackage.leadOrganisation,
                workPackage.budget(),
                workPackage.effortPersonMonths,
                workPackage.dependsOn.stream().sorted().toList(),
                workPackage.version);
    }
}
