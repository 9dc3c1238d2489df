package org.minilateral.funding.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.funding.journal.Cut;
import org.minilateral.platform.caller.Clearance;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.release.OneInstant;

/** Follows money and work through the scopes that the reader sees, read at one instant, with what it ties out to. */
@ApplicationScoped
class Tracing {

    private final Flows flows;
    private final Shares shares;
    private final Accounts accounts;
    private final Coalitions coalitions;

    Tracing(Flows flows, Shares shares, Accounts accounts, Coalitions coalitions) {
        this.flows = flows;
        this.shares = shares;
        this.accounts = accounts;
        this.coalitions = coalitions;
    }

    FundingFlows flows(String reader, UUID consortiumId, Wanted wanted) {
        return OneInstant.read(() -> {
            List<UUID> projects = coalitions.projectsSeenBy(reader, consortiumId);
            var cut = new Cut(consortiumId, projects, wanted.asOf(), wanted.recordedUntil());
            List<FundingFlows.Flow> found = flows.since(wanted.from(), cut, wanted.currency());
            return new FundingFlows(
                    consortiumId,
                    new Marking(Clearance.UNCLASSIFIED, coalitions.releasableTo(new Scope(consortiumId, null))),
                    wanted.from().equals(Wanted.BEGINNING) ? null : wanted.from(),
                    wanted.asOf(),
                    accounts.cutOff(cut),
                    shares.scopes(projects),
                    found,
                    balances(found),
                    tieOuts(found, accounts.balances(cut, wanted.from()), wanted.currency()));
        });
    }

    private record Purse(UUID projectId, String currency) {}

    private static List<FundingFlows.Balance> balances(List<FundingFlows.Flow> flows) {
        Map<Purse, long[]> sums = new LinkedHashMap<>();
        flows.forEach(flow -> {
            var purse = new Purse(flow.projectId(), flow.amount().currency());
            long[] sum = sums.computeIfAbsent(purse, none -> new long[2]);
            int side = flow.kind().comesIn() ? 0 : 1;
            sum[side] = Math.addExact(sum[side], flow.amount().minor());
        });
        return sums.entrySet().stream()
                .map(entry -> new FundingFlows.Balance(
                        entry.getKey().projectId(),
                        Money.of(entry.getKey().currency(), entry.getValue()[0]),
                        Money.of(entry.getKey().currency(), entry.getValue()[1]),
                        Money.of(entry.getKey().currency(), entry.getValue()[0] - entry.getValue()[1])))
                .toList();
    }

    /**
     * What the work cost is what the trial balance says; what was received in kind is what was spent of it.
     *
     * @param wanted the only currency, or null for all
     */
    private static List<CostShareStatement.TieOut> tieOuts(
            List<FundingFlows.Flow> flows, List<AccountBalance> balances, String wanted) {
        return balances.stream()
                .map(AccountBalance::currency)
                .filter(currency -> wanted == null || wanted.equals(currency))
                .distinct()
                .sorted()
                .flatMap(currency -> Stream.of(
                        tieOut(currency, AccountKind.EXPENSE, FundingFlows.Kind.EXPENSE, flows, balances),
                        tieOut(
                                currency,
                                AccountKind.EXPENSE_IN_KIND,
                                FundingFlows.Kind.EXPENSE_IN_KIND,
                                flows,
                                balances),
                        tieOut(currency, AccountKind.EXPENSE_IN_KIND, FundingFlows.Kind.IN_KIND, flows, balances)))
                .toList();
    }

    private static CostShareStatement.TieOut tieOut(
            String currency,
            AccountKind control,
            FundingFlows.Kind kind,
            List<FundingFlows.Flow> flows,
            List<AccountBalance> balances) {
        long told = flows.stream()
                .filter(flow -> flow.kind() == kind && flow.amount().currency().equals(currency))
                .mapToLong(flow -> flow.amount().minor())
                .sum();
        long booked = balances.stream()
                .filter(account ->
                        account.kind() == control && account.currency().equals(currency))
                .mapToLong(AccountBalance::moved)
                .sum();
        return new CostShareStatement.TieOut(
                control, Money.of(currency, told), Money.of(currency, booked), told == booked);
    }
}
