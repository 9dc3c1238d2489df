package org.minilateral.funding.settlement;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/**
 * What is to be settled.
 *
 * @param consortia whose books are settled together
 */
@Schema(properties = @SchemaProperty(name = "currency", examples = "EUR", pattern = "^[A-Z]{3}$"))
record NewSettlementProposal(
        @NotNull String currency, @NotEmpty @Size(max = 50) List<@NotNull UUID> consortia) {}
