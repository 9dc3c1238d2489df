package org.minilateral.funding.method;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.caller.NationCode;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.method.Method;
import org.minilateral.sharing.method.Pledged;

/**
 * Each nation bears the part of the total that its pledge is of the envelope; what the pledges leave open is a gap.
 *
 * @param envelope in the same prices as the pledges
 * @param priceLevel the base year of these prices
 * @param underwriter the nation that carries the gap while it lasts; absent if nobody does
 */
@RegisterForReflection
public record PledgesMethod(
        @NotEmpty @Size(max = Numbers.NATIONS) List<@Valid @NotNull KeyWeight> pledges,

        @NotNull @Pattern(regexp = Numbers.NUMBER) @Schema(examples = "1082")
        String envelope,

        @Size(max = 50) @Schema(examples = "2005", nullable = true)
        String priceLevel,

        @NationCode @Schema(nullable = true) String underwriter)
        implements SharingMethod {

    @Override
    public Method arithmetic() {
        return new Pledged(KeyWeight.scale(pledges), Fraction.parse(envelope));
    }

    @Override
    public List<Named> named(String pointer) {
        return Stream.concat(
                        KeyWeight.named(pledges, pointer + "/pledges").stream(),
                        Stream.ofNullable(underwriter).map(nation -> new Named(nation, pointer + "/underwriter")))
                .toList();
    }

    @Override
    @JsonIgnore
    public String carriesGap() {
        return underwriter;
    }
}
