package org.minilateral.funding.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.funding.journal.Cut;
import org.minilateral.platform.caller.Clearance;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.release.OneInstant;

/** Lays out what nations owe to the scopes that the reader sees, read at one instant, with totals and tie-outs. */
@ApplicationScoped
class Matrices {

    private final Shares shares;
    private final Accounts accounts;
    private final Coalitions coalitions;

    Matrices(Shares shares, Accounts accounts, Coalitions coalitions) {
        this.shares = shares;
        this.accounts = accounts;
        this.coalitions = coalitions;
    }

    ContributionMatrix matrix(String reader, UUID consortiumId, Wanted wanted) {
        return OneInstant.read(() -> {
            List<UUID> projects = coalitions.projectsSeenBy(reader, consortiumId);
            var cut = new Cut(consortiumId, projects, wanted.asOf(), wanted.recordedUntil());
            List<Share> cells = shares.of(cut).stream()
                    .filter(share ->
                            wanted.currency() == null || wanted.currency().equals(share.currency()))
                    .toList();
            var whole = new Scope(consortiumId, null);
            var nations = new TreeSet<>(coalitions.nationsOf(whole));
            cells.forEach(share -> nations.add(share.nation()));
            List<Share> totals = sums(cells, share -> Share.none(null, null, share.currency()));
            return new ContributionMatrix(
                    consortiumId,
                    new Marking(Clearance.UNCLASSIFIED, coalitions.releasableTo(whole)),
                    wanted.asOf(),
                    accounts.cutOff(cut),
                    nations,
                    shares.scopes(projects),
                    cells.stream().map(Share::cell).toList(),
                    sums(cells, share -> Share.none(share.nation(), null, share.currency())).stream()
                            .map(sum -> new ContributionMatrix.NationTotal(sum.nation(), sum.amounts()))
                            .toList(),
                    sums(cells, share -> Share.none(null, share.projectId(), share.currency())).stream()
                            .map(sum -> new ContributionMatrix.ScopeTotal(sum.projectId(), sum.amounts()))
                            .toList(),
                    totals.stream().map(Share::amounts).toList(),
                    tieOuts(totals, accounts.balances(cut, Wanted.BEGINNING)));
        });
    }

    /** What falls together under a key is added up, in the order in which the keys come. */
    private static List<Share> sums(List<Share> cells, Function<Share, Share> key) {
        Map<Share, Share> sums = new LinkedHashMap<>();
        cells.forEach(cell -> {
            Share under = key.apply(cell);
            sums.merge(under, under.plus(cell), (sum, more) -> sum.plus(cell));
        });
        return List.copyOf(sums.values());
    }

    private static List<CostShareStatement.TieOut> tieOuts(List<Share> totals, List<AccountBalance> balances) {
        return totals.stream()
                .flatMap(total -> Stream.of(
                        tieOut(total, AccountKind.RECEIVABLE_CALLED, Share::outstanding, balances),
                        tieOut(total, AccountKind.RECEIVABLE_NOT_CALLED, Share::notCalled, balances),
                        tieOut(total, AccountKind.ADVANCES, share -> -share.advances(), balances)))
                .toList();
    }

    private static CostShareStatement.TieOut tieOut(
            Share total, AccountKind control, ToLongFunction<Share> debit, List<AccountBalance> balances) {
        long booked = balances.stream()
                .filter(account ->
                        account.kind() == control && account.currency().equals(total.currency()))
                .mapToLong(AccountBalance::closing)
                .sum();
        long summed = debit.applyAsLong(total);
        return new CostShareStatement.TieOut(
                control, Money.of(total.currency(), summed), Money.of(total.currency(), booked), summed == booked);
    }
}
