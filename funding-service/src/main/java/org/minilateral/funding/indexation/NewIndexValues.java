package org.minilateral.funding.indexation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Further values of a price index, or values that were published anew. */
record NewIndexValues(@NotEmpty @Size(max = 1000) List<@Valid @NotNull NewIndexValue> values) {}
