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

/** In proportion to the value of the work placed with each nation. */
@RegisterForReflection
public record WorkShareMethod(
        @NotEmpty @Size(max = Numbers.NATIONS) List<@Valid @NotNull KeyWeight> weights) implements SharingMethod {

    @Override
    public Method arithmetic() {
        return new Weighted(Basis.WORK_SHARE, KeyWeight.scale(weights));
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
