package org.minilateral.platform.caller;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;

/** The value is an ISO 3166-1 alpha-3 code that the JDK knows. A missing value is left to {@code @NotNull}. */
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NationCode.Known.class)
public @interface NationCode {
    String message() default "must be an ISO 3166-1 alpha-3 code of a nation, for example JPN";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Public because the validator makes it. */
    class Known implements ConstraintValidator<NationCode, String> {
        private static final Set<String> CODES = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3);

        static boolean exists(String code) {
            return code != null && CODES.contains(code);
        }

        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            return code == null || CODES.contains(code);
        }
    }
}
