package org.minilateral.funding.inkind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.minilateral.funding.journal.Cut;
import org.minilateral.platform.money.Money;

/** Reads contributions in kind as far as a cut of the journal knows them. */
@ApplicationScoped
class InKindReading {

    private static final String LINES = """
            select g.id, g.number, g.project_id, g.work_package_id, g.nation, g.description, g.currency, g.value_minor,
                   (select coalesce(sum(c.amount), 0) from in_kind_credit c
                    join entry e on e.source_id = c.id and e.kind = 'IN_KIND_CREDIT'
                    where c.agreement_id = g.id and %1$s),
                   case when exists (select from entry e where e.source_id = g.id and e.kind = 'IN_KIND_SHORTFALL'
                                     and %1$s) then g.shortfall else 0 end
            from in_kind_agreement g join entry e on e.source_id = g.id and e.kind = 'IN_KIND_AGREEMENT'
            where %1$s order by g.currency, g.nation, g.number""".formatted(Cut.CONDITION);
    private static final String BALANCES = "select a.currency, a.nation, sum(p.amount) from entry e"
            + " join posting p on p.entry_id = e.id join account a on a.id = p.account_id where " + Cut.CONDITION
            + " and a.kind = 'IN_KIND_RECEIVABLE' group by a.currency, a.nation";
    private static final String LAST = "select e.number, e.recorded_at from entry e where " + Cut.CONDITION
            + " order by e.recorded_at desc limit 1";

    private final DataSource database;

    InKindReading(DataSource database) {
        this.database = database;
    }

    /** The newest entry in the cut. */
    record Last(String number, Instant recordedAt) {}

    /** Whose account it is, and in which currency. */
    record Holder(String nation, String currency) implements Comparable<Holder> {
        @Override
        public int compareTo(Holder other) {
            int byCurrency = currency.compareTo(other.currency);
            return byCurrency == 0 ? nation.compareTo(other.nation) : byCurrency;
        }
    }

    List<InKindStatement.Line> lines(Cut cut) {
        return read(
                LINES,
                3,
                cut,
                row -> new InKindStatement.Line(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, UUID.class),
                        row.getObject(4, UUID.class),
                        row.getString(5),
                        row.getString(6),
                        InKindStatement.Amounts.of(row.getString(7), row.getLong(8), row.getLong(9), row.getLong(10))));
    }

    /** What each nation owes in kind by its account. */
    Map<Holder, Money> balances(Cut cut) {
        Map<Holder, Money> balances = new TreeMap<>();
        read(
                BALANCES,
                1,
                cut,
                row -> balances.put(
                        new Holder(row.getString(2), row.getString(1)), Money.of(row.getString(1), row.getLong(3))));
        return balances;
    }

    Last last(Cut cut) {
        return read(
                        LAST,
                        1,
                        cut,
                        row -> new Last(row.getString(1), row.getTimestamp(2).toInstant()))
                .stream()
                .findFirst()
                .orElse(new Last(null, null));
    }

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> read(String sql, int cuts, Cut cut, RowReader<T> reader) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            int place = 1;
            for (int i = 0; i < cuts; i++) {
                place = cut.fill(statement, place);
            }
            List<T> found = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new PersistenceException("The contributions in kind can't be read", e);
        }
    }
}
