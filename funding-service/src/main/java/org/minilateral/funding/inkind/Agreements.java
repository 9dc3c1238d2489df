package org.minilateral.funding.inkind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the feed told about contributions in kind. Each fact is kept once, whatever the order in which they come. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Agreements {

    private static final String ACCEPTED = "insert into accepted_milestone (milestone_id, consortium_id, project_id,"
            + " accepted_on) values (?1, ?2, ?3, ?4) on conflict do nothing";
    private static final String ENDED = "insert into in_kind_end (agreement_id, consortium_id, project_id, ended_on)"
            + " values (?1, ?2, ?3, ?4) on conflict do nothing";
    private static final String MET = "insert into in_kind_met (credit_id, agreement_id, project_id, accepted_on)"
            + " values (?1, ?2, ?3, ?4) on conflict do nothing";

    private final EntityManager store;

    Agreements(EntityManager store) {
        this.store = store;
    }

    void keep(Told.Agreed told) {
        if (store.find(Agreement.class, told.agreementId()) == null) {
            store.persist(new Agreement(told));
            store.flush();
            told.credits().forEach(credit -> store.persist(new Credit(told.agreementId(), credit)));
        }
    }

    void keep(Told.Accepted told) {
        write(ACCEPTED, told.milestoneId(), told.consortiumId(), told.projectId(), told.acceptedOn());
    }

    void keep(Told.Ended told) {
        write(ENDED, told.agreementId(), told.consortiumId(), told.projectId(), told.endedOn());
        told.credits()
                .forEach(met -> write(MET, met.creditId(), told.agreementId(), told.projectId(), met.acceptedOn()));
    }

    private void write(String sql, Object... values) {
        var query = store.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    Optional<Agreement> find(UUID id) {
        return Optional.ofNullable(store.find(Agreement.class, id));
    }

    List<Credit> creditsOf(Agreement agreement) {
        return store.createQuery("from Credit c where c.agreementId = ?1 order by c.id", Credit.class)
                .setParameter(1, agreement.id)
                .getResultList();
    }

    /** The agreements that the milestone credits. */
    List<UUID> creditedBy(UUID milestoneId) {
        return store.createQuery(
                        "select c.agreementId from Credit c where c.milestoneId = ?1 order by c.agreementId",
                        UUID.class)
                .setParameter(1, milestoneId)
                .getResultList();
    }

    /** The day on which it ended, if it has. */
    Optional<LocalDate> endOf(Agreement agreement) {
        List<?> days = store.createNativeQuery("select ended_on from in_kind_end where agreement_id = ?1")
                .setParameter(1, agreement.id)
                .getResultList();
        return days.stream().map(Agreements::dayOf).findFirst();
    }

    /**
     * On which day each of its credits was met. While it runs, that is said by the milestones accepted until its last day; once
     * it has ended, by its end alone.
     */
    Map<UUID, LocalDate> met(Agreement agreement, boolean ended) {
        String running = "select c.id, m.accepted_on from in_kind_credit c join accepted_milestone m"
                + " on m.milestone_id = c.milestone_id where c.agreement_id = ?1 and m.accepted_on <= ?2";
        var query = ended
                ? store.createNativeQuery("select credit_id, accepted_on from in_kind_met where agreement_id = ?1")
                : store.createNativeQuery(running).setParameter(2, agreement.endsOn);
        Map<UUID, LocalDate> days = new HashMap<>();
        List<?> rows = query.setParameter(1, agreement.id).getResultList();
        rows.stream().map(row -> (Object[]) row).forEach(row -> days.put((UUID) row[0], dayOf(row[1])));
        return days;
    }

    /** The day itself, or the first one after it that no closed period holds. */
    LocalDate openDay(UUID consortiumId, LocalDate day) {
        return dayOf(store.createNativeQuery("select first_open_day(?1, ?2)")
                .setParameter(1, consortiumId)
                .setParameter(2, day)
                .getSingleResult());
    }

    private static LocalDate dayOf(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
