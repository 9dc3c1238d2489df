package org.minilateral.funding.surplus;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The result of a year, whose surplus is to be shared whole. */
@Schema(name = "NewSurplusSharing")
record NewSharing(@NotNull UUID yearResultId) {}
