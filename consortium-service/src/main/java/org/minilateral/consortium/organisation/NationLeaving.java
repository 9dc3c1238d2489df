package org.minilateral.consortium.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.minilateral.consortium.coalition.Consortia;

/** When a nation leaves a consortium its organisations leave with it. */
@ApplicationScoped
public class NationLeaving {

    private final Consortia consortia;
    private final Organisations organisations;
    private final Involvements involvements;
    private final InvolvementNews news;

    NationLeaving(Consortia consortia, Organisations organisations, Involvements involvements, InvolvementNews news) {
        this.consortia = consortia;
        this.organisations = organisations;
        this.involvements = involvements;
        this.news = news;
    }

    /**
     * Ends whatever part its organisations have. The caller works as the service, and has not changed the nation's
     * standing yet: the consortium is locked here first, so that no organisation comes in at the last moment.
     *
     * @param day from which the nation takes part no more
     */
    @Transactional
    public void leave(UUID consortiumId, String nation, LocalDate day) {
        consortia.lock(consortiumId);
        for (Involvement running : involvements.runningOf(consortiumId, nation)) {
            running.end(day);
            involvements.flush();
            news.changed(running, organisations.get(running.organisationId));
        }
    }
}
