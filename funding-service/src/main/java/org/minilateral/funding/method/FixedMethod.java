package org.minilateral.funding.method;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.caller.NationCode;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.Rule;
import org.minilateral.sharing.Scale;
import org.minilateral.sharing.Unshareable;
import org.minilateral.sharing.Weight;
import org.minilateral.sharing.method.Basis;
import org.minilateral.sharing.method.Method;
import org.minilateral.sharing.method.Pledged;
import org.minilateral.sharing.method.Weighted;

/**
 * Weights written into the arrangement.
 *
 * @param whole what the table states as its whole, such as 100; what the weights leave of it is a gap
 */
@RegisterForReflection
public record FixedMethod(
        @NotEmpty @Size(max = 500) List<@Valid @NotNull Line> weights,

        @NotNull @Pattern(regexp = Numbers.NUMBER) @Schema(examples = "100")
        String whole)
        implements SharingMethod {

    /** A nation has at most one own line and one by which it underwrites. */
    @RegisterForReflection
    @Schema(name = "FixedMethodLine")
    public record Line(
            @NotNull @NationCode @Schema(examples = "DEU") String nation,

            @NotNull @Pattern(regexp = Numbers.NUMBER) @Schema(examples = "52.55")
            String weight,

            @Schema(nullable = true, description = "true where the nation underwrites a share that nobody has taken on")
            Boolean underwritten) {

        TableLine line() {
            return new TableLine(nation, Boolean.TRUE.equals(underwritten), weight);
        }
    }

    @Override
    public Method arithmetic() {
        var scale = new Scale(verbatim().stream()
                .map(line -> new Weight(line.party(), line.weight()))
                .toList());
        Fraction gap = scale.residual(wholeNumber());
        if (gap.signum() < 0) {
            throw new Unshareable(Rule.SHARES_ABOVE_WHOLE, scale.sum() + " of " + whole);
        }
        return gap.signum() == 0 ? new Weighted(Basis.FIXED_SHARES, scale) : new Pledged(scale, wholeNumber());
    }

    @Override
    public List<Named> named(String pointer) {
        var named = new ArrayList<Named>();
        for (int i = 0; i < weights.size(); i++) {
            named.add(new Named(weights.get(i).nation(), pointer + "/weights/" + i + "/nation"));
        }
        return named;
    }

    @Override
    @JsonIgnore
    public List<TableLine> verbatim() {
        return weights.stream().map(Line::line).toList();
    }

    private Fraction wholeNumber() {
        return Fraction.parse(whole);
    }
}
