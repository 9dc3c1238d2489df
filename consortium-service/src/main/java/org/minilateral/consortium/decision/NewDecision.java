package org.minilateral.consortium.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.consortium.arrangement.Question;
import org.minilateral.platform.caller.NationCode;

/**
 * A question to be put.
 *
 * @param subjectId what is to be adopted or approved: a cost share, a budget, a project, an accession, an amendment
 * @param subjectNation the nation that the question is about, for EXPULSION and ARREARS_WAIVER
 * @param projectId the project in whose scope it lies: then its participants alone vote; null for the whole consortium
 * @param overrun the cumulative overrun as a fraction of the envelope, for OVERRUN: its band says how it is decided
 * @param deadline with its zone offset
 */
record NewDecision(
        @NotNull Question question,
        UUID subjectId,
        @NationCode String subjectNation,
        UUID projectId,
        @Schema(examples = "21/100") String overrun,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 20_000) String text,

        @NotNull @Schema(examples = "2026-11-30T12:00:00+01:00")
        OffsetDateTime deadline) {}
