package org.minilateral.funding.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.minilateral.sharing.Fraction;

/** All published rates: those that the service fetched, and those that the caller's nation imported. */
@ApplicationScoped
@Transactional
class Rates {

    /** Imports of one nation take turns, so that two at once don't both believe that they were first. */
    private static final String TAKE_TURNS = "select pg_advisory_xact_lock(hashtextextended('exchange-rate ' || ?, 0))";

    private static final String PUBLISH = """
            with told as (
                select t.currency, t.rate_date, t.rate, known.rate as before, coalesce(known.version, 0) as version
                from unnest(?::text[], ?::date[], ?::numeric[]) as t(currency, rate_date, rate)
                left join lateral (select r.rate, r.version from exchange_rate r
                    where r.currency = t.currency and r.rate_date = t.rate_date and r.nation = ?
                    order by r.version desc limit 1) known on true),
            added as (
                insert into exchange_rate (nation, currency, rate_date, version, rate)
                select ?, currency, rate_date, version + 1, rate from told where before is distinct from rate)
            select currency, rate_date, before, rate from told order by rate_date, currency""";

    private static final String LATEST = """
            select r.currency, r.rate_date, r.rate, r.version, r.nation from exchange_rate r
            where r.currency = any (?) and r.rate_date <= ? and r.rate_date >= ?
              and r.nation in ('', coalesce(caller_nation(), ''))
            order by r.rate_date desc, r.currency, r.nation, r.version desc""";

    private static final String LAST_DAY = "select max(r.rate_date) from exchange_rate r"
            + " where r.currency = ? and r.rate_date <= ? and r.nation in ('', coalesce(caller_nation(), ''))";

    private final DataSource database;

    Rates(DataSource database) {
        this.database = database;
    }

    /** What a publication said about a rate that may be known already. */
    record Told(String currency, LocalDate on, Fraction before, Fraction now) {}

    /** Keeps what is new or different, all of it or nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Told> publish(String nation, List<PublishedRate> rates) {
        try (var connection = database.getConnection();
                var turn = connection.prepareStatement(TAKE_TURNS);
                var statement = connection.prepareStatement(PUBLISH)) {
            turn.setString(1, nation);
            turn.execute();
            statement.setArray(1, connection.createArrayOf("text", column(rates, PublishedRate::currency)));
            statement.setArray(2, connection.createArrayOf("date", column(rates, PublishedRate::on)));
            statement.setArray(3, connection.createArrayOf("numeric", column(rates, PublishedRate::rate)));
            statement.setString(4, nation);
            statement.setString(5, nation);
            List<Told> told = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    told.add(new Told(
                            rows.getString(1),
                            rows.getObject(2, LocalDate.class),
                            rows.getString(3) == null ? null : Fraction.parse(rows.getString(3)),
                            Fraction.parse(rows.getString(4))));
                }
            }
            return told;
        } catch (SQLException e) {
            throw new PersistenceException("The rates were not kept", e);
        }
    }

    /** The rates of these currencies between two days, the latest day first; the one that holds comes first on each day. */
    List<KnownRate> between(Collection<String> currencies, LocalDate first, LocalDate last) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(LATEST)) {
            statement.setArray(1, connection.createArrayOf("text", currencies.toArray()));
            statement.setObject(2, last);
            statement.setObject(3, first);
            List<KnownRate> found = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new KnownRate(
                            rows.getString(1),
                            rows.getObject(2, LocalDate.class),
                            Fraction.parse(rows.getString(3)),
                            rows.getInt(4),
                            rows.getString(5)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new PersistenceException("The rates can't be read", e);
        }
    }

    /** The last day up to this one on which the currency was published, or null. */
    LocalDate lastDay(String currency, LocalDate until) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(LAST_DAY)) {
            statement.setString(1, currency);
            statement.setObject(2, until);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getObject(1, LocalDate.class);
            }
        } catch (SQLException e) {
            throw new PersistenceException("The rates can't be read", e);
        }
    }

    private static Object[] column(List<PublishedRate> rates, Function<PublishedRate, Object> value) {
        return rates.stream().map(value).toArray();
    }
}
