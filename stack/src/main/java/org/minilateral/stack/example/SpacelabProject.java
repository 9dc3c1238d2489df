package org.minilateral.stack.example;

import java.util.List;

/** A project that four of the nine nations run: proposed, approved by those four, and at work. */
final class SpacelabProject {

    private static final List<String> PARTICIPANTS = List.of("DEU", "ITA", "FRA", "BEL");

    private final ProjectWork work;

    SpacelabProject(Api api, Coalition coalition) {
        this.work = new ProjectWork(api, coalition, "deu.manager", "EUR");
    }

    void load() {
        work.approve("Pressurised module", "Definition of the module in which the crew works.", PARTICIPANTS, 3, 6);
        String design = work.workPackage("WP1", "System design", "DEU", "ERNO", "1500000.00", List.of());
        work.workPackage("WP2", "Structure", "ITA", "Aeritalia", "2500000.00", List.of(design));
        String milestone =
                work.milestone(design, "M1", "Preliminary design reviewed", "2026-06-30", "Signed review report");
        work.showEvidence(milestone, "deu.manager", "Report of the review board", "SL-PDR-001");
        work.accept(milestone, "fra.manager");
    }
}
