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
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.method.FixedFirst;
import org.minilateral.sharing.method.Method;

/**
 * Some nations bear stated parts of the whole first, and what is left is divided by another method.
 *
 * @param whole of which the fixed parts are parts, such as 100
 */
@RegisterForReflection
public record FixedFirstMethod(
        @NotEmpty @Size(max = Numbers.NATIONS) List<@Valid @NotNull KeyWeight> fixed,

        @NotNull @Pattern(regexp = Numbers.NUMBER) @Schema(examples = "100")
        String whole,

        @NotNull @Valid SharingMethod rest)
        implements SharingMethod {

    @Override
    public Method arithmetic() {
        return new FixedFirst(KeyWeight.scale(fixed), Fraction.parse(whole), rest.arithmetic());
    }

    @Override
    public List<Named> named(String pointer) {
        return Stream.concat(
                        KeyWeight.named(fixed, pointer + "/fixed").stream(), rest.named(pointer + "/rest").stream())
                .toList();
    }

    @Override
    public SharingMethod resolved(KeyTables tables) {
        return new FixedFirstMethod(fixed, whole, rest.resolved(tables));
    }

    @Override
    @JsonIgnore
    public List<SharingMethod> inner() {
        return List.of(rest);
    }
}
