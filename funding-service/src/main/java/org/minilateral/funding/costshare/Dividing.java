package org.minilateral.funding.costshare;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.minilateral.funding.keytable.Tables;
import org.minilateral.funding.method.AmountConstraint;
import org.minilateral.funding.method.Division;
import org.minilateral.funding.method.Impossible;
import org.minilateral.funding.method.Portion;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.Unshareable;

/** Divides amounts by cost shares, exactly. */
@ApplicationScoped
public class Dividing {

    private final Tables tables;

    Dividing(Tables tables) {
        this.tables = tables;
    }

    /**
     * Refused where the constraints cannot be met, with the nations and clauses that they name.
     *
     * @param budget how the total is composed
     * @param before what each nation has borne by this cost share in this currency already, in minor units
     */
    public Division divide(CostShare costShare, Money total, List<Portion> budget, Map<String, Fraction> before) {
        requireCurrency(costShare, total.currency());
        try {
            return Division.of(
                    costShare.method.resolved(tables.of(costShare.consortiumId)).over(budget),
                    costShare.constraints,
                    total.minor(),
                    before);
        } catch (Unshareable broken) {
            throw Impossible.state(broken, costShare.constraints);
        }
    }

    private static void requireCurrency(CostShare costShare, String currency) {
        for (var constraint : costShare.constraints) {
            if (constraint instanceof AmountConstraint most
                    && !most.amount().currency().equals(currency)) {
                throw Refused.state(
                                "ceiling-in-other-currency",
                                "The ceiling of " + most.nation() + " is in "
                                        + most.amount().currency() + ", the budget in " + currency + ".")
                        .with("nations", List.of(most.nation()))
                        .with("clause", most.clause());
            }
        }
    }
}
