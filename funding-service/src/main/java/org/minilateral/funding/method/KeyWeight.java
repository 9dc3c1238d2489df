package org.minilateral.funding.method;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.caller.NationCode;
import org.minilateral.sharing.Scale;
import org.minilateral.sharing.Weight;

/**
 * A nation's weight or value.
 *
 * @param weight as published
 */
@RegisterForReflection
public record KeyWeight(
        @NotNull @NationCode @Schema(examples = "DEU") String nation,

        @NotNull @Pattern(regexp = Numbers.NUMBER) @Schema(examples = "52.55")
        String weight) {

    static Scale scale(List<KeyWeight> weights) {
        return new Scale(
                weights.stream().map(one -> new Weight(one.nation, one.weight)).toList());
    }

    static List<Named> named(List<KeyWeight> weights, String pointer) {
        var named = new ArrayList<Named>();
        for (int i = 0; i < weights.size(); i++) {
            named.add(new Named(weights.get(i).nation, pointer + "/" + i + "/nation"));
        }
        return named;
    }

    static List<TableLine> lines(List<KeyWeight> weights) {
        return weights.stream()
                .map(one -> new TableLine(one.nation, false, one.weight))
                .toList();
    }

    static List<Named> codes(List<String> nations, String pointer) {
        var named = new ArrayList<Named>();
        for (int i = 0; i < nations.size(); i++) {
            named.add(new Named(nations.get(i), pointer + "/" + i));
        }
        return named;
    }
}
