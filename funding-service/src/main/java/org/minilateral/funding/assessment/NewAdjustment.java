package org.minilateral.funding.assessment;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** By which later version of its cost share an assessment is divided anew. */
record NewAdjustment(@NotNull UUID costShareId) {}
