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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.problem.Refused;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.method.Method;
import org.minilateral.sharing.method.Mixed;

/** Parts of the total divided each by its own method: the administration by one key, a work package by those who take part. */
@RegisterForReflection
public record MixMethod(@NotEmpty @Size(max = 20) List<@Valid @NotNull Part> parts) implements SharingMethod {

    /** The kinds of budget lines. */
    @Schema(name = "MixKind")
    public enum Kind {
        ADMINISTRATIVE,
        PROJECT
    }

    /**
     * A part: either a stated portion, or what a budget holds of a kind or for a work package.
     *
     * @param portion fraction of the total; in all parts or in none
     * @param kind the lines of this kind, but for those that another part names by their work package
     */
    @RegisterForReflection
    @Schema(name = "MixPart")
    public record Part(
            @Pattern(regexp = Numbers.NUMBER) @Schema(examples = "1/10", nullable = true)
            String portion,

            @Schema(nullable = true) Kind kind,
            @Schema(nullable = true) UUID workPackageId,
            @NotNull @Valid SharingMethod method) {

        @JsonIgnore
        boolean hasPortion() {
            return portion != null;
        }

        boolean isOf(Portion line) {
            return workPackageId == null
                    ? kind != null && kind.name().equals(line.kind())
                    : workPackageId.equals(line.workPackageId());
        }
    }

    @Override
    public Method arithmetic() {
        return new Mixed(parts.stream()
                .map(part -> new Mixed.Part(
                        Fraction.parse(part.portion()), part.method().arithmetic()))
                .toList());
    }

    @Override
    public List<Named> named(String pointer) {
        var named = new ArrayList<Named>();
        for (int i = 0; i < parts.size(); i++) {
            named.addAll(parts.get(i).method().named(pointer + "/parts/" + i + "/method"));
        }
        return named;
    }

    @Override
    public SharingMethod resolved(KeyTables tables) {
        return new MixMethod(parts.stream()
                .map(part -> new Part(
                        part.portion(),
                        part.kind(),
                        part.workPackageId(),
                        part.method().resolved(tables)))
                .toList());
    }

    /** A line goes to the part of its work package, else to the part of its kind. */
    @Override
    public SharingMethod over(List<Portion> budget) {
        if (fitsAnyBudget()) {
            return this;
        }
        var amounts = new long[parts.size()];
        for (Portion line : budget) {
            amounts[placeOf(line)] += line.amount();
        }
        long total = budget.stream().mapToLong(Portion::amount).sum();
        var stated = new ArrayList<Part>();
        for (int i = 0; i < amounts.length; i++) {
            Part part = parts.get(i);
            stated.add(new Part(
                    Fraction.of(amounts[i], total).toString(), part.kind(), part.workPackageId(), part.method()));
        }
        return new MixMethod(stated);
    }

    private int placeOf(Portion line) {
        int found = -1;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).isOf(line) && (found < 0 || parts.get(i).workPackageId() != null)) {
                found = i;
            }
        }
        if (found < 0) {
            throw Refused.state(
                            "budget-line-without-key",
                            "The cost share says nothing of " + line.kind() + " lines"
                                    + (line.workPackageId() == null ? "." : " for this work package."))
                    .with("kind", line.kind())
                    .with("workPackageId", line.workPackageId());
        }
        return found;
    }

    @Override
    @JsonIgnore
    public List<SharingMethod> inner() {
        return parts.stream().map(Part::method).toList();
    }

    @Override
    @JsonIgnore
    public boolean fitsAnyBudget() {
        return parts.stream().allMatch(Part::hasPortion) && inner().stream().allMatch(SharingMethod::fitsAnyBudget);
    }
}
