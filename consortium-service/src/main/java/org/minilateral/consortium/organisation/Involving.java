package org.minilateral.consortium.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.minilateral.consortium.coalition.Consortia;
import org.minilateral.consortium.coalition.Consortium;
import org.minilateral.consortium.participation.Participations;
import org.minilateral.platform.problem.Refused;

/** A nation brings an organisation of its own into a consortium that binds it, and takes it out again. */
@ApplicationScoped
class Involving {

    private final Consortia consortia;
    private final Participations participations;
    private final Organisations organisations;
    private final Involvements involvements;
    private final InvolvementNews news;
    private final Clock clock;

    Involving(
            Consortia consortia,
            Participations participations,
            Organisations organisations,
            Involvements involvements,
            InvolvementNews news,
            Clock clock) {
        this.consortia = consortia;
        this.participations = participations;
        this.organisations = organisations;
        this.involvements = involvements;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    InvolvementView begin(UUID consortiumId, NewInvolvement wanted, String nation) {
        // Locked, so that the nation can't leave meanwhile.
        Consortium consortium = consortia.lock(consortiumId);
        requireBound(consortiumId, nation);
        requirePossible(wanted.since(), consortium);
        Organisation organisation = organisations
                .findByIdOptional(wanted.organisationId())
                .filter(found -> found.nation.equals(nation))
                .orElseThrow(() -> Refused.field(
                        "organisation-unknown", "/organisationId", "Your nation's register has no such organisation."));
        Involvement involvement = new Involvement(consortiumId, organisation, wanted.role(), wanted.since());
        involvements.add(involvement);
        news.changed(involvement, organisation);
        return InvolvementView.of(involvement, organisation);
    }

    /** From today on; it may come again later. */
    @Transactional
    InvolvementView end(UUID consortiumId, UUID organisationId, String nation) {
        consortia.lock(consortiumId);
        Involvement involvement =
                involvements.running(consortiumId, organisationId, nation).orElseThrow(Refused::missing);
        involvement.end(LocalDate.now(clock));
        involvements.flush();
        Organisation organisation = organisations.get(organisationId);
        news.changed(involvement, organisation);
        return InvolvementView.of(involvement, organisation);
    }

    private void requireBound(UUID consortiumId, String nation) {
        if (participations
                .of(consortiumId, nation)
                .filter(participation -> participation.standing().votes())
                .isEmpty()) {
            throw Refused.state(
                    "nation-not-bound",
                    nation + " takes no part in this consortium that its organisations could share.");
        }
    }

    private void requirePossible(LocalDate since, Consortium consortium) {
        LocalDate founded = consortium.foundedAt().atZone(ZoneOffset.UTC).toLocalDate();
        LocalDate today = LocalDate.now(clock);
        if (since.isAfter(today) || since.isBefore(founded)) {
            throw Refused.field(
                    "since-impossible",
                    "/since",
                    "It lies between the founding (" + founded + ") and today (" + today + ").");
        }
    }
}
