package org.minilateral.funding.expenditure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.eligibility.RuleBook;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.platform.problem.Refused;

/**
 * What is still owed on claims. The journal owes it to a nation as a whole: where a part of that was set against the nation's
 * dues instead of being paid, the oldest claims are the ones that it settled.
 */
@ApplicationScoped
@Transactional
class Payables {

    private static final String OWED = """
            select coalesce(sum(c.approved - c.paid), 0),
                   coalesce(sum(c.approved - c.paid)
                            filter (where (c.settled_at, c.id) < (:settledAt, :claim)), 0)
            from claim c
            where c.consortium_id = :consortium and c.books_project_id is not distinct from cast(:project as uuid)
              and c.nation = :nation and c.currency = :currency and c.approved > 0""";
    private static final String BALANCE = """
            select coalesce(sum(b.amount), 0) from balance b join account a on a.id = b.account_id
            where a.consortium_id = :consortium and a.project_id is not distinct from cast(:project as uuid)
              and a.currency = :currency and a.kind = :kind and a.nation = :nation""";

    private final EntityManager store;
    private final RuleBook rules;

    Payables(EntityManager store, RuleBook rules) {
        this.store = store;
        this.rules = rules;
    }

    ClaimView view(Claim claim) {
        return ClaimView.of(claim, rules.version(claim.rulesId).number(), open(claim));
    }

    /** Minor units of the claim that are neither paid nor set against something. */
    long open(Claim claim) {
        if (!claim.isOwed()) {
            return 0;
        }
        var owed = (Object[]) store.createNativeQuery(OWED)
                .setParameter("settledAt", claim.signatures.settledAt)
                .setParameter("claim", claim.id)
                .setParameter("consortium", claim.consortiumId)
                .setParameter("project", text(claim.booksProjectId))
                .setParameter("nation", claim.nation)
                .setParameter("currency", claim.currency)
                .getSingleResult();
        long all = ((Number) owed[0]).longValue();
        long older = ((Number) owed[1]).longValue();
        long netted = all + balance(claim.books(), AccountKind.CLAIMS_PAYABLE, claim.nation, claim.currency);
        return share(claim.approved - claim.paid, older, netted);
    }

    /** What of a claim is left when so much was netted, after the older claims took their part of that. */
    static long share(long unpaid, long older, long netted) {
        return unpaid - Math.clamp(netted - older, 0, unpaid);
    }

    /**
     * To be asked after a payment was booked: the rows of both balances are locked by then, so that nobody else can spend the
     * same money.
     */
    void requireCovered(Claim claim) {
        if (balance(claim.books(), AccountKind.CLAIMS_PAYABLE, claim.nation, claim.currency) > 0) {
            throw Refused.state("payment-exceeds-open", "That is more than " + claim.nation + " is owed on claims.");
        }
        if (balance(claim.books(), AccountKind.BANK, "", claim.currency) < 0) {
            throw Refused.state("bank-exhausted", "The bank holds less than that.");
        }
    }

    private long balance(Scope books, AccountKind kind, String nation, String currency) {
        return ((Number) store.createNativeQuery(BALANCE)
                        .setParameter("consortium", books.consortiumId())
                        .setParameter("project", text(books.projectId()))
                        .setParameter("currency", currency)
                        .setParameter("kind", kind.name())
                        .setParameter("nation", nation)
                        .getSingleResult())
                .longValue();
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }
}
