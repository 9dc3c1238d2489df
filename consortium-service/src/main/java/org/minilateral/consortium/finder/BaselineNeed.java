package org.minilateral.consortium.finder;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.consortium.capability.Baseline;

/** A standard that whoever contributes must hold, or one of several that pass for each other. */
@Schema(description = "One of these standards must be held, such as each nation's own for the same purpose")
record BaselineNeed(@NotEmpty SortedSet<@NotNull Baseline> anyOf) {

    String text() {
        return anyOf.stream().map(Baseline::name).collect(Collectors.joining(" or "));
    }
}
