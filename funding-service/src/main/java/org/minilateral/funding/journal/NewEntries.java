package org.minilateral.funding.journal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Entries that are booked in their order, all or none. */
record NewEntries(@NotNull @Size(min = 1, max = 10_000) List<@Valid @NotNull NewEntry> entries) {}
