package org.minilateral.funding.revaluation;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.minilateral.platform.problem.Refused;

/** Which revaluation is to be previewed; the parameters are those of the body that would book it. */
public class Preview {

    @QueryParam("on")
    @Parameter(description = "the day at whose rate it is valued, such as 2026-11-23", required = true)
    String on;

    @QueryParam("projectId")
    String projectId;

    @QueryParam("currency")
    @Parameter(description = "of the money, such as USD", required = true)
    String currency;

    @QueryParam("budgetCurrency")
    String budgetCurrency;

    NewRevaluation wanted() {
        LocalDate day = read("on", on, LocalDate::parse);
        if (day == null || currency == null || day.getYear() > 9999 || day.getYear() < 1) {
            throw invalid(currency == null ? "currency" : "on");
        }
        return new NewRevaluation(day, read("projectId", projectId, UUID::fromString), currency, budgetCurrency);
    }

    private static <T> T read(String parameter, String text, Function<String, T> parse) {
        try {
            return text == null ? null : parse.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw invalid(parameter);
        }
    }

    private static Refused invalid(String parameter) {
        return Refused.http(400, "parameter-invalid", "The parameter " + parameter + " can't be read.")
                .with("parameter", parameter);
    }
}
