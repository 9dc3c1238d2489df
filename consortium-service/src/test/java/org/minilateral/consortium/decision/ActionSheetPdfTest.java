package org.minilateral.consortium.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class ActionSheetPdfTest {

    @Test
    void itSaysAllThatADecisionLeaves() throws IOException {
        byte[] pdf = Sheets.print(Sheets.budget("Spacelab", "The budget of 2029", "Shall the budget be adopted?"));
        assertThat(Sheets.textOf(pdf))
                .contains("Action sheet D-2028-0007-rev1", "Spacelab", "The budget of 2029")
                .contains("1, issued again after silence was broken")
                .contains("Shall the budget be adopted?")
                .contains("Double majority", "version 3", "12.3 Budgets")
                .contains("A budget needs half of the parties and two thirds of the shares.")
                .contains("1/2 of those entitled to vote", "Votes suspended ESP, in arrears")
                .contains("Germany (DEU) 52.55 For", "France (FRA) 10 none given")
                .contains("a fraction of the contribution shares in favour 2/3 1411/1969 no")
                .contains("In favour DEU, ITA", "Against CHE", "Absent FRA")
                .contains("Closed by Germany (DEU), 2028-02-29 09:30:01 UTC")
                .contains("None: the question was not adopted.")
                .contains("2028-02-29 08:31:00 DEU Against At first.", "DEU For –", "FRA Statement Shall")
                .containsSubsequence(
                        "The question",
                        "Procedure",
                        "A budget needs",
                        "Electorate",
                        "Result",
                        "Required",
                        "Declarations");
        try (PDDocument document = Sheets.open(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Action sheet D-2028-0007-rev1");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Spacelab");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getPage(0).getMediaBox().getWidth()).isCloseTo(PDRectangle.A4.getWidth(), within(1f));
            for (var name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
        }
    }

    @Test
    void everyPageIsNumberedAndMarkedTwice() throws IOException {
        byte[] pdf = Sheets.print(Sheets.budget("Spacelab", "Long", "A sentence of many. ".repeat(900)));
        try (PDDocument document = Sheets.open(pdf)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(3);
            for (int page = 1; page <= pages; page++) {
                var reader = new PDFTextStripper();
                reader.setStartPage(page);
                reader.setEndPage(page);
                assertThat(reader.getText(document).split("UNCLASSIFIED · releasable to CHE DEU FRA ITA", -1))
                        .as("page " + page)
                        .hasSize(3);
                assertThat(reader.getText(document)).contains("Page " + page + " of " + pages);
            }
        }
    }

    @Test
    void noTextLeavesTheMarginsNorIsCutOff() throws IOException {
        String word = "Donaudampfschifffahrt".repeat(500);
        String lines = "one\n\n\n\n\n\r\ntwo\tthree\n".repeat(30);
        byte[] pdf = Sheets.print(Sheets.budget("W".repeat(200), word.substring(0, 200), word + "END\n" + lines));
        assertThat(Sheets.textOf(pdf).replace(" ", ""))
                .contains("schifffahrtEND")
                .contains("twothree");
        try (PDDocument document = Sheets.open(pdf)) {
            List<TextPosition> letters = new ArrayList<>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    letters.add(letter);
                }
            }.getText(document);
            assertThat(letters.stream()
                            .filter(letter -> letter.getUnicode().equals("D"))
                            .count())
                    .as("each of the long word's capitals, in the question and in the statement")
                    .isGreaterThanOrEqualTo(1000);
            assertThat(letters)
                    .allSatisfy(letter -> assertThat(letter.getXDirAdj() + letter.getWidthDirAdj())
                            .isBetween(55f, PDRectangle.A4.getWidth() - 55));
            assertThat(letters)
                    .allSatisfy(letter -> assertThat(letter.getYDirAdj()).isBetween(40f, 810f));
        }
    }

    @Test
    void lettersOfOtherScriptsAreShownOrGivenByNumber() {
        byte[] pdf = Sheets.print(Sheets.budget(
                "Wspólnota Łódź", "Ελλάς, Україна, İstanbul", "日 and \u202Etxt and שלום and e\u0301 and \u0007"));
        assertThat(Sheets.textOf(pdf))
                .contains("Wspólnota Łódź", "Ελλάς, Україна, İstanbul")
                .contains("[U+65E5] and [U+202E]txt and [U+05E9][U+05DC][U+05D5][U+05DD] and é and [U+0007]");
    }
}
