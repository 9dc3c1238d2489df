package org.minilateral.consortium.arrangement;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A clause of an arrangement: what the nations agreed in words and, where software must follow it, as a rule.
 *
 * @param number as people cite it, such as 6.2
 * @param rule the clause as data; null for a clause of words alone
 */
@RegisterForReflection
public record Clause(
        @NotBlank @Pattern(regexp = "[0-9A-Z]+(\\.[0-9A-Za-z]+)*") @Size(max = 20) @Schema(examples = "6.2")
        String number,

        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 20_000) String text,
        @Valid Rule rule) {}
