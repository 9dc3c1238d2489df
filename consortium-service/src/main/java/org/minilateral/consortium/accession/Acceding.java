package org.minilateral.consortium.accession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.minilateral.consortium.arrangement.AccessionRule;
import org.minilateral.consortium.arrangement.Arrangements;
import org.minilateral.consortium.arrangement.ScaleRule;
import org.minilateral.consortium.arrangement.ShareLimitsRule;
import org.minilateral.consortium.arrangement.Terms;
import org.minilateral.consortium.participation.Participations;
import org.minilateral.platform.problem.Refused;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.Unshareable;

/** A nation's joining is prepared: what it would carry, and what that leaves to the others. */
@ApplicationScoped
class Acceding {

    private final Arrangements arrangements;
    private final Participations participations;
    private final Accessions accessions;
    private final Clock clock;

    Acceding(Arrangements arrangements, Participations participations, Accessions accessions, Clock clock) {
        this.arrangements = arrangements;
        this.participations = participations;
        this.accessions = accessions;
        this.clock = clock;
    }

    @Transactional
    AccessionView propose(UUID consortiumId, NewAccession wanted, String nation) {
        if (participations.of(consortiumId, wanted.nation()).isPresent()) {
            throw Refused.state("already-participant", wanted.nation() + " takes part already.");
        }
        Terms terms = arrangements.current(consortiumId).terms();
        Optional<ScaleRule> diluted = diluted(terms, wanted.nation(), wanted.share());
        diluted.ifPresent(scale -> requireWithinLimits(scale, terms));
        Accession accession = new Accession(consortiumId, wanted, ruleOf(terms).buyIn(), nation, clock.instant());
        accessions.add(accession);
        return AccessionView.of(accession, entriesOf(diluted));
    }

    @Transactional
    List<AccessionView> list(UUID consortiumId) {
        Terms terms = arrangements.current(consortiumId).terms();
        return accessions.in(consortiumId).stream()
                .map(accession -> AccessionView.of(accession, previewOf(terms, accession)))
                .toList();
    }

    private static List<ScaleRule.Entry> previewOf(Terms terms, Accession accession) {
        return accession.admittedBy == null ? entriesOf(diluted(terms, accession.nation, accession.share)) : List.of();
    }

    /** Empty where the arrangement dilutes nothing. */
    private static Optional<ScaleRule> diluted(Terms terms, String newcomer, String share) {
        if (!ruleOf(terms).dilution()) {
            return Optional.empty();
        }
        ScaleRule scale = terms.scale().orElseThrow();
        return Optional.of(scale.dilutedBy(newcomer, shareOf(share, scale)));
    }

    private static void requireWithinLimits(ScaleRule diluted, Terms terms) {
        if (terms.the(ShareLimitsRule.class)
                .map(limits -> !limits.allow(diluted))
                .orElse(false)) {
            String clause = terms.clauseOf(ShareLimitsRule.class);
            throw Refused.field(
                            "share-outside-limits",
                            "/share",
                            "With it a share lies outside the limits of clause " + clause + ".")
                    .with("clause", clause);
        }
    }

    private static List<ScaleRule.Entry> entriesOf(Optional<ScaleRule> scale) {
        return scale.map(ScaleRule::entries).orElse(List.of());
    }

    private static Fraction shareOf(String text, ScaleRule scale) {
        try {
            Fraction share = Fraction.parse(text);
            if (share.signum() > 0 && share.compareTo(scale.wholeWeight()) < 0) {
                return share;
            }
        } catch (Unshareable e) {
            // the same refusal as for a share out of range
        }
        throw Refused.field(
                "share-invalid", "/share", "The newcomer's share lies above 0 and below " + scale.whole() + ".");
    }

    private static AccessionRule ruleOf(Terms terms) {
        return terms.the(AccessionRule.class).orElse(new AccessionRule(false, false));
    }
}
