package org.minilateral.funding.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PaymentReferenceTest {

    /** The example that ISO 11649 is explained with. */
    @Test
    void theCheckDigitsAreThoseOfTheStandard() {
        assertThat(PaymentReference.remainder("539007547034RF18")).isEqualTo(1);
    }

    @Test
    void everyReferenceIsValidAndOfOneNation() {
        for (int i = 0; i < 1000; i++) {
            UUID call = UuidCreator.getTimeOrderedEpoch();
            String reference = PaymentReference.of(call, "DEU");
            assertThat(reference).matches("RF[0-9]{2}[0-9A-Z]{12}DEU").hasSizeLessThanOrEqualTo(25);
            assertThat(PaymentReference.remainder(reference.substring(4) + reference.substring(0, 4)))
                    .isEqualTo(1);
            assertThat(PaymentReference.of(call, "FRA")).isNotEqualTo(reference);
        }
    }
}
