package org.minilateral.funding.assessment;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Which budget is to be divided, and by which cost share. */
record NewAssessment(@NotNull UUID budgetId, @NotNull UUID costShareId) {}
