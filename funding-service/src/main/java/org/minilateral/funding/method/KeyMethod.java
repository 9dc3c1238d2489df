package org.minilateral.funding.method;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.caller.NationCode;
import org.minilateral.sharing.method.Key;
import org.minilateral.sharing.method.Method;

/**
 * In proportion to an economic key: the published values of some years, averaged, for these nations alone.
 *
 * @param years each with a value for each of the nations
 */
@RegisterForReflection
public record KeyMethod(
        @NotEmpty @Size(max = 10) List<@Valid @NotNull Year> years,
        @NotEmpty @Size(max = Numbers.NATIONS) List<@NotNull @NationCode String> nations)
        implements SharingMethod {

    /** The published figures of one year. */
    @RegisterForReflection
    @Schema(name = "KeyYear")
    public record Year(
            @Min(1900) @Max(2200) int year,
            @NotEmpty @Size(max = Numbers.NATIONS) List<@Valid @NotNull KeyWeight> values) {}

    @Override
    public Method arithmetic() {
        return new Key(
                years.stream().map(year -> KeyWeight.scale(year.values())).toList(), Set.copyOf(nations));
    }

    @Override
    public List<Named> named(String pointer) {
        return KeyWeight.codes(nations, pointer + "/nations");
    }
}
