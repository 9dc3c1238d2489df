package org.minilateral.consortium.decision;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.minilateral.consortium.arrangement.Clause;
import org.minilateral.consortium.arrangement.Procedure;
import org.minilateral.consortium.arrangement.Question;
import org.minilateral.consortium.arrangement.VotingRule;
import org.minilateral.consortium.paper.Lettering;
import org.minilateral.platform.caller.Clearance;

/** Action sheets made by hand, printed, and read back. */
final class Sheets {

    private static final Instant MORNING = Instant.parse("2028-02-29T08:30:00Z");
    private static final Procedure DOUBLE = new Procedure.DoubleMajority("1/2", "2/3");

    private Sheets() {}

    /** A budget that Germany and Italy alone did not carry. */
    static ActionSheet budget(String consortium, String title, String text) {
        UUID id = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
        Outcome outcome = new Outcome(
                false,
                List.of("DEU", "ITA"),
                List.of("CHE"),
                List.of(),
                List.of("FRA"),
                List.of(
                        new Outcome.Criterion("a fraction of the parties in favour", true, "1/2", "2/4"),
                        new Outcome.Criterion(
                                "a fraction of the contribution shares in favour", false, "2/3", "1411/1969")));
        DecisionView decision = new DecisionView(
                id,
                id,
                "D-2028-0007",
                1,
                Question.BUDGET,
                id,
                null,
                null,
                title,
                text,
                DOUBLE,
                3,
                "12.3",
                "1/2",
                false,
                List.of(
                        new Elector("CHE", "1.00"),
                        new Elector("DEU", "52.55"),
                        new Elector("FRA", "10.00"),
                        new Elector("ITA", "18.00")),
                List.of("ESP"),
                false,
                "FRA",
                MORNING,
                MORNING.plusSeconds(3600),
                State.REJECTED,
                MORNING.plusSeconds(3601),
                "DEU",
                outcome,
                4);
        Clause clause = new Clause(
                "12.3",
                "Budgets",
                "A budget needs half of the parties and two thirds of the shares.",
                new VotingRule(java.util.Set.of(Question.BUDGET), DOUBLE, "1/2", false));
        return new ActionSheet(
                consortium,
                decision,
                clause,
                List.of(
                        said(id, "DEU", DeclarationKind.AGAINST, "At first."),
                        said(id, "DEU", DeclarationKind.FOR, null),
                        said(id, "FRA", DeclarationKind.STATEMENT, text)),
                "None: the question was not adopted.",
                Clearance.UNCLASSIFIED,
                List.of("CHE", "DEU", "FRA", "ITA"),
                MORNING.plusSeconds(7200));
    }

    static byte[] print(ActionSheet sheet) {
        var out = new ByteArrayOutputStream();
        new ActionSheetPdf(new Lettering()).print(sheet, out);
        return out.toByteArray();
    }

    static PDDocument open(byte[] pdf) {
        try {
            return Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All text in the order in which it is read, its line breaks as spaces. */
    static String textOf(byte[] pdf) {
        try (PDDocument document = open(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DeclarationView said(UUID decision, String nation, DeclarationKind kind, String text) {
        return new DeclarationView(UUID.randomUUID(), decision, nation, kind, text, MORNING.plusSeconds(60));
    }

    /** Prints one sheet to the file named; run alone, to see which classes printing needs. */
    public static void main(String[] file) throws IOException {
        byte[] pdf = print(budget("Spacelab", "The budget of 2029", "Shall the budget be adopted?\n\nAs annexed."));
        java.nio.file.Files.write(java.nio.file.Path.of(file[0]), pdf);
    }
}
