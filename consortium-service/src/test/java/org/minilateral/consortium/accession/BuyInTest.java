package org.minilateral.consortium.accession;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minilateral.consortium.arrangement.ScaleRule;
import org.minilateral.platform.money.Money;
import org.minilateral.sharing.Fraction;

class BuyInTest {

    private static final Money CONTRIBUTED = Money.of("EUR", 100_000);

    @Test
    void theUnderwriterGetsBackOfWhatItCarriedForOthersToo() {
        assertThat(refunds("DEU")).containsExactly("DEU 70.00", "FRA 30.00");
    }

    @Test
    void whereNobodyUnderwritesTheRefundFollowsTheScaleAlone() {
        assertThat(refunds(null)).containsExactly("DEU 66.67", "FRA 33.33");
    }

    private static List<String> refunds(String underwriter) {
        ScaleRule scale = new ScaleRule(
                List.of(new ScaleRule.Entry("DEU", "60"), new ScaleRule.Entry("FRA", "30")), "100", underwriter, false);
        BuyIn buyIn = BuyIn.of(scale, "AUT", Fraction.of(10), CONTRIBUTED);
        assertThat(buyIn.newcomerPays()).isEqualTo(Money.of("EUR", 10_000));
        return buyIn.refunds().stream()
                .map(refund -> refund.nation() + " " + refund.amount().value())
                .toList();
    }
}
