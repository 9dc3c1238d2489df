package org.minilateral.funding.budget;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line as it is kept, its amount in minor units of the budget's currency. */
@Embeddable
record BudgetLine(@Enumerated(EnumType.STRING) Kind kind, UUID workPackageId, String title, long amount) {

    @Schema(name = "BudgetLineKind")
    enum Kind {
        ADMINISTRATIVE,
        PROJECT
    }

    boolean extendsLine(BudgetLine before) {
        return kind == before.kind && Objects.equals(workPackageId, before.workPackageId) && amount >= before.amount;
    }
}
