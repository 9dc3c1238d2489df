package org.minilateral.funding.interest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What late nations owe until a day, due by due; nothing of it is booked by reading it. */
@Schema(name = "InterestPreview")
record InterestView(
        UUID consortiumId, @Schema(nullable = true) UUID projectId, LocalDate asOf, List<Accrual> accruals) {}
