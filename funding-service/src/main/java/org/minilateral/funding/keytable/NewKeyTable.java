package org.minilateral.funding.keytable;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.funding.method.KeyMethod;
import org.minilateral.funding.method.KeyWeight;
import org.minilateral.platform.problem.Refused;
import org.minilateral.sharing.Fraction;

/**
 * A published table of weights.
 *
 * @param source where it was published
 */
record NewKeyTable(
        @NotBlank @Size(max = 200) @Schema(examples = "Gross national income, current prices")
        String name,

        @NotBlank @Size(max = 500) @Schema(examples = "Statistical office, release of 2026-03-01")
        String source,

        @NotEmpty @Size(max = 30) List<KeyMethod.@Valid @NotNull Year> years) {

    /** Refuses a year or a nation that comes twice, and a value below zero, by its place. */
    void check() {
        var seen = new HashSet<Integer>();
        for (int i = 0; i < years.size(); i++) {
            KeyMethod.Year year = years.get(i);
            if (!seen.add(year.year())) {
                throw Refused.field("year-twice", "/years/" + i + "/year", year.year() + " has a table already.");
            }
            check(year.values(), "/years/" + i + "/values/");
        }
    }

    private static void check(List<KeyWeight> values, String pointer) {
        var seen = new HashSet<String>();
        for (int i = 0; i < values.size(); i++) {
            KeyWeight value = values.get(i);
            if (!seen.add(value.nation())) {
                throw Refused.field("nation-twice", pointer + i + "/nation", value.nation() + " has a value already.");
            }
            if (value.weight().matches(".*/0+")) {
                throw Refused.field("division-by-zero", pointer + i + "/weight", "Nothing is divided by zero.");
            }
            if (Fraction.parse(value.weight()).signum() < 0) {
                throw Refused.field("negative-weight", pointer + i + "/weight", "A value is zero or above.");
            }
        }
    }
}
