package org.minilateral.consortium.accession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.minilateral.consortium.arrangement.Arrangements;
import org.minilateral.consortium.arrangement.ScaleRule;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;
import org.minilateral.sharing.Fraction;

/** Computes a buy-in on the scale in force, before anybody decides. */
@ApplicationScoped
class BuyInPreview {

    private final Accessions accessions;
    private final Arrangements arrangements;

    BuyInPreview(Accessions accessions, Arrangements arrangements) {
        this.accessions = accessions;
        this.arrangements = arrangements;
    }

    @Transactional
    BuyIn of(UUID consortiumId, UUID accessionId, Money contributed) {
        Accession accession = accessions.get(consortiumId, accessionId);
        if (!accession.buyIn || accession.buyInWaived || accession.share == null) {
            throw Refused.state("no-buy-in", "This accession has no buy-in, or it was waived.");
        }
        if (accession.admittedBy != null) {
            throw Refused.state("already-admitted", "The scale holds the newcomer already.");
        }
        ScaleRule scale = arrangements.current(consortiumId).terms().scale().orElseThrow(Refused::missing);
        if (contributed.minor() < 0) {
            throw Refused.field("negative-amount", "/contributed", "Contributions are not below zero.");
        }
        return BuyIn.of(scale, accession.nation, Fraction.parse(accession.share), contributed);
    }
}
