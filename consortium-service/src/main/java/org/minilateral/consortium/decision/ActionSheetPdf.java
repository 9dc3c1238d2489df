package org.minilateral.consortium.decision;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.minilateral.consortium.arrangement.Clause;
import org.minilateral.consortium.paper.Lettering;
import org.minilateral.consortium.paper.Masthead;
import org.minilateral.consortium.paper.Paper;

/** Prints an action sheet, to be signed, filed or sent on: everything that the JSON says, and nothing else. */
@Provider
@Produces(ActionSheetPdf.TYPE)
class ActionSheetPdf implements MessageBodyWriter<ActionSheet> {

    static final String TYPE = "application/pdf";

    private final Lettering lettering;

    ActionSheetPdf(Lettering lettering) {
        this.lettering = lettering;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == ActionSheet.class;
    }

    @Override
    public void writeTo(
            ActionSheet sheet,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out) {
        headers.putSingle(
                HttpHeaders.CONTENT_DISPOSITION,
                "inline; filename=\"action-sheet-" + numberOf(sheet.decision()) + ".pdf\"");
        print(sheet, out);
    }

    void print(ActionSheet sheet, OutputStream out) {
        Masthead masthead = new Masthead(
                sheet.consortium(),
                "Action sheet " + numberOf(sheet.decision()),
                sheet.marking() + " · releasable to " + releasable(sheet.releasableTo()));
        Paper.print(masthead, lettering, out, paper -> fill(paper, sheet));
    }

    private static void fill(Paper paper, ActionSheet sheet) {
        DecisionView decision = sheet.decision();
        paper.title(decision.title());
        paper.facts(SheetFacts.ofQuestion(sheet));
        paper.heading("The question");
        paper.text(decision.text());
        paper.heading("Procedure");
        paper.facts(SheetFacts.ofProcedure(sheet));
        clause(paper, sheet.clause());
        paper.heading("Electorate");
        paper.table(
                List.of(34, 26, 40), List.of("Nation", "Contribution share", "Vote"), SheetVotes.ofElectorate(sheet));
        paper.heading("Result");
        paper.facts(SheetFacts.ofResult(sheet));
        if (decision.outcome() != null) {
            reckoning(paper, decision.outcome());
        }
        paper.heading("Declarations and statements on record");
        if (sheet.declarations().isEmpty()) {
            paper.text("None that you may see.");
        } else {
            paper.table(
                    List.of(24, 18, 18, 40),
                    List.of("Server time (UTC)", "Nation", "Declaration", "In its words"),
                    SheetVotes.onRecord(sheet));
        }
    }

    private static void clause(Paper paper, Clause clause) {
        if (clause != null) {
            SequencedMap<String, String> words = new LinkedHashMap<>();
            words.put("Clause", clause.number() + " " + clause.title());
            paper.facts(words);
            paper.text(clause.text());
        }
    }

    private static void reckoning(Paper paper, Outcome outcome) {
        paper.table(
                List.of(46, 20, 20, 14),
                List.of("What had to be reached", "Required", "Reached", "Met"),
                outcome.criteria().stream()
                        .map(criterion -> List.of(
                                criterion.rule(),
                                criterion.required(),
                                criterion.reached() == null ? "secret" : criterion.reached(),
                                criterion.met() ? "yes" : "no"))
                        .toList());
    }

    private static String numberOf(DecisionView decision) {
        return decision.revision() == 0 ? decision.number() : decision.number() + "-rev" + decision.revision();
    }

    /** Head and foot have room for so many; the sheet itself lists them all. */
    private static String releasable(List<String> nations) {
        int most = 12;
        return nations.size() <= most
                ? String.join(" ", nations)
                : String.join(" ", nations.subList(0, most)) + " and " + (nations.size() - most) + " more";
    }
}
