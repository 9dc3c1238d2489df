package org.minilateral.funding.method;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.caller.NationCode;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.method.HostPremium;
import org.minilateral.sharing.method.Method;

/**
 * The host bears a part for having the site, and takes its part in the rest like everyone.
 *
 * @param premium fraction of the total, such as 1/5 or 0.2
 */
@RegisterForReflection
public record HostPremiumMethod(
        @NotNull @NationCode @Schema(examples = "DEU") String host,

        @NotNull @Pattern(regexp = Numbers.NUMBER) @Schema(examples = "1/5")
        String premium,

        @NotNull @Valid SharingMethod rest)
        implements SharingMethod {

    @Override
    public Method arithmetic() {
        return new HostPremium(host, Fraction.parse(premium), rest.arithmetic());
    }

    @Override
    public List<Named> named(String pointer) {
        return Stream.concat(Stream.of(new Named(host, pointer + "/host")), rest.named(pointer + "/rest").stream())
                .toList();
    }

    @Override
    public SharingMethod resolved(KeyTables tables) {
        return new HostPremiumMethod(host, premium, rest.resolved(tables));
    }

    @Override
    @JsonIgnore
    public List<SharingMethod> inner() {
        return List.of(rest);
    }
}
