package org.minilateral.consortium.arrangement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The text that nations want to agree. */
public record NewArrangement(
        @NotBlank @Size(max = 200) String title,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid Clause> clauses) {

    /**
     * Refuses rules that could never be followed.
     *
     * @param pointer JSON pointer to the clauses in the request
     */
    public void requirePossible(String pointer) {
        ImpossibleRules.refuse(clauses, pointer);
    }
}
