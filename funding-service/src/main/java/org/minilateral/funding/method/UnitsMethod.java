package org.minilateral.funding.method;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.minilateral.sharing.method.Basis;
import org.minilateral.sharing.method.Method;
import org.minilateral.sharing.method.Weighted;

/** In proportion to the units of contribution that each nation has subscribed to. */
@RegisterForReflection
public record UnitsMethod(
        @NotEmpty @Size(max = Numbers.NATIONS) List<@Valid @NotNull KeyWeight> weights) implements SharingMethod {

    @Override
    public Method arithmetic() {
        return new Weighted(Basis.CONTRIBUTORY_UNITS, KeyWeight.scale(weights));
    }

    @Override
    public List<Named> named(String pointer) {
        return KeyWeight.named(weights, pointer + "/weights");
    }

    @Override
    @JsonIgnore
    public List<TableLine> verbatim() {
        return KeyWeight.lines(weights);
    }
}
