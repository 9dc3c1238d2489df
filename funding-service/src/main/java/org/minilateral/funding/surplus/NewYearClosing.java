package org.minilateral.funding.surplus;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A fiscal year that is to be closed.
 *
 * @param projectId its books alone, ahead of the others; null for the consortium's and those of all its projects, and the
 *     year's periods with them
 */
record NewYearClosing(
        @Schema(examples = "2026") int fiscalYear,
        @Schema(nullable = true) UUID projectId) {}
