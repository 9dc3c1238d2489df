package org.minilateral.funding.method;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.minilateral.platform.caller.NationCode;
import org.minilateral.sharing.method.Equal;
import org.minilateral.sharing.method.Method;

/** Every nation bears the same. */
@RegisterForReflection
public record EqualMethod(
        @NotEmpty @Size(max = Numbers.NATIONS) List<@NotNull @NationCode String> nations) implements SharingMethod {

    @Override
    public Method arithmetic() {
        return new Equal(nations);
    }

    @Override
    public List<Named> named(String pointer) {
        return KeyWeight.codes(nations, pointer + "/nations");
    }

    @Override
    public List<TableLine> verbatim() {
        return nations.stream().map(nation -> new TableLine(nation, false, "1")).toList();
    }
}
