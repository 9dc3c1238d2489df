package org.minilateral.sharing.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minilateral.sharing.Published.XFEL;
import static org.minilateral.sharing.Published.scale;
import static org.minilateral.sharing.Refusal.assertRefused;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.minilateral.sharing.Apportionment;
import org.minilateral.sharing.Carry;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.Rule;
import org.minilateral.sharing.Shares;

class MethodTest {
    private static final Fraction HALF = Fraction.of(1, 2);

    @Test
    void equalSharesAreEqual() {
        assertThat(new Equal(List.of("AUS", "GBR", "USA")).share(100).amounts().values())
                .containsOnly(Fraction.of(100, 3));
        assertRefused(Rule.ALL_WEIGHTS_ZERO, () -> new Equal(List.of()));
        assertRefused(Rule.PARTY_TWICE, () -> new Equal(List.of("AUS", "AUS")));
    }

    @Test
    void usageIsBilledByTheUnitsUsed() {
        var hours = new Weighted(Basis.USAGE, scale("AUS 120, GBR 0, USA 360.5"));
        assertThat(Apportionment.of(hours.share(961_00)))
                .containsExactly(Map.entry("AUS", 240_00L), Map.entry("GBR", 0L), Map.entry("USA", 721_00L));
    }

    @Test
    void aKeyAveragesValuesForItsMembersOnly() {
        var years = List.of(
                scale("DEU 4000, FRA 2900, ITA 2000"),
                scale("ITA 2100, FRA 3000, DEU 4100"),
                scale("FRA 2800, DEU 4200, ITA 1900"));
        var key = new Key(years, Set.of("ITA", "DEU"));
        assertThat(key.averaged()).isEqualTo(scale("DEU 4100, ITA 2000"));
        assertThat(key.share(61).of("DEU")).isEqualTo(Fraction.of(41));
        assertThat(key.share(61).of("FRA")).isEqualTo(Fraction.ZERO);
        assertRefused(Rule.PARTY_UNKNOWN, () -> new Key(years, Set.of("DEU", "ESP")));
        assertRefused(Rule.NO_PARTIES, () -> new Key(years, Set.of()));
        assertRefused(Rule.NO_PARTIES, () -> new Key(List.of(), Set.of("DEU")));
    }

    @Test
    void oneBearsItsFixedPartAndTheOthersTheRestEqually() {
        var method = new FixedFirst(scale("CHE 2.5"), Fraction.HUNDRED, new Equal(List.of("DEU", "FRA", "ITA")));
        assertThat(Apportionment.of(method.share(1000_00)))
                .containsExactly(
                        Map.entry("CHE", 25_00L),
                        Map.entry("DEU", 325_00L),
                        Map.entry("FRA", 325_00L),
                        Map.entry("ITA", 325_00L));
        assertRefused(Rule.SHARES_ABOVE_WHOLE, () -> new FixedFirst(scale("CHE 50, DEU 51"), Fraction.HUNDRED, method));
    }

    @Test
    void theHostBearsAPremiumAndItsShare() {
        var method = new HostPremium("DEU", Fraction.percent("20"), new Equal(List.of("FRA", "DEU")));
        assertThat(method.share(100).of("DEU")).isEqualTo(Fraction.of(60));
        assertThat(method.share(100).of("FRA")).isEqualTo(Fraction.of(40));
        assertRefused(Rule.PORTION_OUT_OF_RANGE, () -> new HostPremium("DEU", Fraction.of(20), method));
    }

    @Test
    void pledgesShowTheirGap() {
        var envelope = Fraction.of(1082);
        assertThat(XFEL.sum()).isEqualTo(Fraction.parse("1036.2"));
        var shares = new Pledged(XFEL, envelope).share(1_082_000_000_00L);
        assertThat(shares.of("POL")).isEqualTo(Fraction.of(21_600_000_00L));
        assertThat(shares.unallocated()).isEqualTo(Fraction.of(45_800_000_00L));
        assertThat(shares.total()).isEqualTo(Fraction.of(1_082_000_000_00L));
        var call = Carry.NONE.bill(new Pledged(XFEL, envelope).share(100_000_001));
        assertThat(call.total()).isEqualTo(100_000_001);
        assertThat(call.billed(Shares.UNALLOCATED)).isEqualTo(4_232_902);
    }

    @Test
    void pledgesBeyondTheEnvelopeAreCalledInProportion() {
        var shares = new Pledged(scale("AUS 60, USA 90"), Fraction.HUNDRED).share(1000);
        assertThat(shares.amounts())
                .containsExactly(Map.entry("AUS", Fraction.of(400)), Map.entry("USA", Fraction.of(600)));
        assertRefused(Rule.WHOLE_NOT_POSITIVE, () -> new Pledged(XFEL, Fraction.ZERO));
    }

    @Test
    void partsOfTheTotalHaveTheirOwnMethods() {
        var administration = new Mixed.Part(Fraction.percent("10"), new Equal(List.of("AUS", "GBR", "JPN", "USA")));
        var project = new Mixed.Part(Fraction.percent("60"), new Weighted(Basis.FIXED_SHARES, scale("AUS 1, USA 3")));
        var workPackage = new Mixed.Part(Fraction.percent("30"), new Weighted(Basis.WORK_SHARE, scale("JPN 1, GBR 2")));
        var shares = new Mixed(List.of(administration, project, workPackage)).share(1000);
        assertThat(shares.amounts())
                .containsExactly(
                        Map.entry("AUS", Fraction.of(175)),
                        Map.entry("GBR", Fraction.of(225)),
                        Map.entry("JPN", Fraction.of(125)),
                        Map.entry("USA", Fraction.of(475)));
        assertRefused(Rule.PARTS_NOT_WHOLE, () -> new Mixed(List.of(administration, project)));
        assertRefused(Rule.PARTS_NOT_WHOLE, () -> new Mixed(List.of()));
        assertRefused(Rule.PORTION_OUT_OF_RANGE, () -> new Mixed.Part(HALF.negated(), new Equal(List.of("AUS"))));
    }
}
