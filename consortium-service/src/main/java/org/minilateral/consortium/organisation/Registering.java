package org.minilateral.consortium.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.minilateral.platform.concurrency.IfMatch;

/** A nation's liaison keeps its part of the register. */
@ApplicationScoped
class Registering {

    private final Organisations organisations;
    private final Involvements involvements;
    private final InvolvementNews news;
    private final Clock clock;

    Registering(Organisations organisations, Involvements involvements, InvolvementNews news, Clock clock) {
        this.organisations = organisations;
        this.involvements = involvements;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    OrganisationView register(NewOrganisation entered, String nation) {
        Organisation organisation = new Organisation(nation, entered, clock.instant());
        organisations.add(organisation);
        return OrganisationView.of(organisation);
    }

    /** The partners of the consortia in which it takes part learn of it. */
    @Transactional
    OrganisationView change(UUID id, NewOrganisation entered, IfMatch ifMatch) {
        Organisation organisation = organisations.lock(id);
        ifMatch.require(organisation.version);
        organisation.enter(entered);
        organisations.flush();
        involvements.runningOf(id).forEach(running -> news.changed(running, organisation));
        return OrganisationView.of(organisation);
    }
}
