package org.minilateral.funding.surplus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.Session;
import org.minilateral.sharing.Fraction;

/** What each nation was assessed in a year: the share by which its surplus is divided. */
@ApplicationScoped
class Contributions {

    private static final String IN_YEAR = " e.consortium_id = :consortium and e.project_id is not distinct from"
            + " cast(cast(:project as text) as uuid) and e.effective_on between :first and :last";
    /** Exact: before it was rounded to what was billed. */
    private static final String ASSESSED = "select l.nation, l.exact from assessment s join assessment_line l"
            + " on l.assessment_id = s.id join entry e on e.source_id = s.id and e.kind = 'ASSESSMENT'"
            + " where s.currency = :currency and" + IN_YEAR;
    /** Whole minor units, as they were posted. */
    private static final String ADJUSTED = "select a.nation, cast(-sum(p.amount) as text) from entry e"
            + " join posting p on p.entry_id = e.id join account a on a.id = p.account_id"
            + " where e.kind = 'ADJUSTMENT' and a.kind = 'CONTRIBUTIONS' and a.currency = :currency and" + IN_YEAR
            + " group by a.nation";

    private final Session database;

    Contributions(Session database) {
        this.database = database;
    }

    /** In minor units; nations that were assessed nothing, or less, have no share. */
    SortedMap<String, Fraction> of(YearResult year) {
        var contributed = new TreeMap<String, Fraction>();
        read(ASSESSED, year, contributed);
        read(ADJUSTED, year, contributed);
        contributed.values().removeIf(share -> share.signum() <= 0);
        return contributed;
    }

    private void read(String query, YearResult year, TreeMap<String, Fraction> into) {
        database.createNativeQuery(query, Tuple.class)
                .setParameter("consortium", year.consortiumId)
                .setParameter("project", year.projectId == null ? null : year.projectId.toString())
                .setParameter("first", year.firstDay)
                .setParameter("last", year.lastDay)
                .setParameter("currency", year.currency)
                .getResultList()
                .forEach(row ->
                        into.merge(row.get(0, String.class), Fraction.parse(row.get(1, String.class)), Fraction::plus));
    }
}
