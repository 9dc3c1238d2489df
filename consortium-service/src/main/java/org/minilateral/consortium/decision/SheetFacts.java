package org.minilateral.consortium.decision;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.minilateral.consortium.nation.Nations;

/** The single facts of an action sheet, in words. */
final class SheetFacts {

    private SheetFacts() {}

    static SequencedMap<String, String> ofQuestion(ActionSheet sheet) {
        DecisionView decision = sheet.decision();
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        facts.put("Number", decision.number());
        facts.put(
                "Revision",
                decision.revision() == 0
                        ? "0, as first put"
                        : decision.revision() + ", issued again after silence was broken");
        facts.put("Consortium", sheet.consortium());
        facts.put("Question", worded(decision.question().name()));
        putIfSaid(facts, "Decided on", decision.subjectId());
        putIfSaid(facts, "Nation concerned", decision.subjectNation() == null ? null : named(decision.subjectNation()));
        putIfSaid(facts, "Within project", decision.projectId());
        facts.put("Put by", named(decision.openedBy()) + ", " + time(decision.openedAt()));
        facts.put("Deadline", time(decision.deadline()));
        facts.put("Releasable to", String.join(" ", sheet.releasableTo()));
        facts.put("Drawn up", time(sheet.asOf()));
        return facts;
    }

    static SequencedMap<String, String> ofProcedure(ActionSheet sheet) {
        DecisionView decision = sheet.decision();
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        facts.put("Procedure", worded(ProcedureName.of(decision.procedure())));
        facts.put("Ballot", decision.secret() ? "secret" : "open");
        facts.put(
                "Quorum", decision.quorum() == null ? "none asked" : decision.quorum() + " of those entitled to vote");
        facts.put("Arrangement", "version " + decision.arrangementVersion());
        if (sheet.clause() == null) {
            facts.put("Clause", "none on such a question, so unanimity applies");
        }
        if (!decision.suspended().isEmpty()) {
            facts.put("Votes suspended", named(decision.suspended()) + ", in arrears");
        }
        return facts;
    }

    static SequencedMap<String, String> ofResult(ActionSheet sheet) {
        DecisionView decision = sheet.decision();
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        facts.put("Result", worded(decision.state().name()));
        if (decision.outcome() != null) {
            String closer = decision.closedBy() == null ? "The server, at the deadline" : named(decision.closedBy());
            facts.put("Closed by", closer + ", " + time(decision.closedAt()));
            facts.put("Effect", sheet.effect());
            if (!decision.secret()) {
                facts.put("In favour", named(decision.outcome().inFavour()));
                facts.put("Against", named(decision.outcome().against()));
                facts.put("Abstained", named(decision.outcome().abstained()));
                facts.put("Absent", named(decision.outcome().absent()));
            }
        }
        return facts;
    }

    /** The server's time, to the second, with its zone. */
    static String time(Instant instant) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
                .format(instant.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC));
    }

    static String named(String nation) {
        return Nations.nameOf(nation) + " (" + nation + ")";
    }

    static String worded(String constant) {
        String words = constant.toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String named(List<String> nations) {
        return nations.isEmpty() ? "–" : String.join(", ", nations);
    }

    private static void putIfSaid(SequencedMap<String, String> facts, String name, Object value) {
        if (value != null) {
            facts.put(name, value.toString());
        }
    }
}
