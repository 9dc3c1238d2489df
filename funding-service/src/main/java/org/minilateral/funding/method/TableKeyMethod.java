package org.minilateral.funding.method;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.caller.NationCode;
import org.minilateral.sharing.method.Method;

/**
 * In proportion to a key table that was uploaded, restricted to these nations.
 *
 * @param tableId one version of a table
 * @param years those of its years whose values are averaged
 */
@RegisterForReflection
public record TableKeyMethod(
        @NotNull UUID tableId,

        @NotEmpty @Size(max = 10) @Schema(examples = "[2023, 2024, 2025]")
        List<@NotNull @Min(1900) @Max(2200) Integer> years,

        @NotEmpty @Size(max = Numbers.NATIONS) List<@NotNull @NationCode String> nations)
        implements SharingMethod {

    @Override
    public Method arithmetic() {
        throw new IllegalStateException("The table has not been looked up");
    }

    @Override
    public SharingMethod resolved(KeyTables tables) {
        return new KeyMethod(
                years.stream()
                        .map(year -> new KeyMethod.Year(year, tables.values(tableId, year)))
                        .toList(),
                nations);
    }

    @Override
    public List<Named> named(String pointer) {
        return KeyWeight.codes(nations, pointer + "/nations");
    }
}
