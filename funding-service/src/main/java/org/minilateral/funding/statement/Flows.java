package org.minilateral.funding.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.minilateral.funding.journal.Cut;
import org.minilateral.platform.money.Money;

/** Reads from the journal what came to each scope and what it cost, in one query. */
@ApplicationScoped
class Flows {

    /**
     * What a nation's money pays is credited to what it owes, or kept as an advance; taken up later, it moves between the two.
     * The close of a year carries costs away that stay costs.
     */
    private static final String FLOWS = Movements.LINES + """
            , told as (
                select case
                           when account_kind in ('RECEIVABLE_CALLED', 'INTEREST_RECEIVABLE', 'ADVANCES')
                                and (entry_kind = 'RECEIPT' or entry_kind = 'APPLICATION' and not with_surplus
                                     or entry_kind = 'CORRECTION' and with_money) then 'RECEIVED'
                           when account_kind = 'RECEIVABLE_CALLED' and entry_kind = 'NETTING' then 'SET_OFF'
                           when account_kind = 'IN_KIND_RECEIVABLE' and entry_kind = 'IN_KIND_CREDIT' then 'IN_KIND'
                           when account_kind in ('EXPENSE', 'EXPENSE_IN_KIND') and entry_kind <> 'YEAR_CLOSE'
                                then account_kind
                           when account_kind = 'SURPLUS_PAYABLE' and entry_kind = 'PAYMENT' then 'RETURNED' end as flow,
                       nullif(nation, '') as nation, project_id, work_package_id, currency, amount
                from line where effective_on >= ?)
            select flow, nation, project_id, work_package_id, currency,
                   sum(case when flow in ('RECEIVED', 'SET_OFF', 'IN_KIND') then -amount else amount end) as moved
            from told where flow is not null and currency = coalesce(?, currency)
            group by flow, nation, project_id, work_package_id, currency having sum(amount) <> 0
            order by flow, nation, project_id nulls first, work_package_id nulls first, currency""";

    private final DataSource database;

    Flows(DataSource database) {
        this.database = database;
    }

    /** @param currency null for all */
    List<FundingFlows.Flow> since(LocalDate from, Cut cut, String currency) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(FLOWS)) {
            int next = cut.fill(statement, 1);
            statement.setObject(next, from);
            statement.setString(next + 1, currency);
            List<FundingFlows.Flow> flows = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    flows.add(flow(rows));
                }
            }
            return flows;
        } catch (SQLException e) {
            throw new PersistenceException("The flows can't be read", e);
        }
    }

    private static FundingFlows.Flow flow(ResultSet row) throws SQLException {
        return new FundingFlows.Flow(
                FundingFlows.Kind.valueOf(row.getString(1)),
                row.getString(2),
                row.getObject(3, UUID.class),
                row.getObject(4, UUID.class),
                Money.of(row.getString(5), row.getLong(6)));
    }
}
