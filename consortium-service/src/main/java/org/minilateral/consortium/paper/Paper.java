package org.minilateral.consortium.paper;

import java.io.OutputStream;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.GrayColor;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A paper to print and file, as PDF: A4, headings, running text, facts and tables with light rules. Whatever a text
 * holds, it stays between the margins.
 */
public final class Paper {

    private static final float SIDE = 56;
    private static final float TOP = 84;
    private static final float BODY = 9.5f;
    private static final float HAIRLINE = 0.4f;

    private final Document document;
    private final Lettering lettering;

    private Paper(Document document, Lettering lettering) {
        this.document = document;
        this.lettering = lettering;
    }

    /** Prints what the content puts on the paper; the stream stays open. */
    public static void print(Masthead masthead, Lettering lettering, OutputStream out, Consumer<Paper> content) {
        Document document = new Document(PageSize.A4, SIDE, SIDE, TOP, TOP);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        writer.setPageEvent(new Frame(masthead, lettering));
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        document.addTitle(masthead.title());
        document.addAuthor(masthead.issuer());
        document.addCreator("Minilateral");
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("en-GB"));
        content.accept(new Paper(document, lettering));
        document.close();
    }

    public void title(String text) {
        add(text, lettering.bold(16), 0, 6);
    }

    public void heading(String text) {
        add(text, lettering.bold(11), 12, 4);
    }

    /** Running text; where lines are left out, one stays out. */
    public void text(String text) {
        add(text.replaceAll("\\R\\s*\\R\\s*", "\n\n"), lettering.regular(BODY), 0, 0);
    }

    /** Facts, a name and a value to each. */
    public void facts(SequencedMap<String, String> facts) {
        PdfPTable table = columns(List.of(26, 74));
        facts.forEach((name, value) -> {
            table.addCell(cell(name, lettering.bold(BODY)));
            table.addCell(cell(value, lettering.regular(BODY)));
        });
        document.add(table);
    }

    /**
     * A table whose head is repeated on each page.
     *
     * @param widths of its columns, in hundredths of the line
     */
    public void table(List<Integer> widths, List<String> head, List<List<String>> rows) {
        PdfPTable table = columns(widths);
        head.forEach(name -> table.addCell(cell(name, lettering.bold(BODY))));
        table.setHeaderRows(1);
        rows.forEach(row -> row.forEach(value -> table.addCell(cell(value, lettering.regular(BODY)))));
        document.add(table);
    }

    private static PdfPTable columns(List<Integer> widths) {
        PdfPTable table = new PdfPTable(widths.size());
        table.setWidthPercentage(100);
        table.setWidths(widths.stream().mapToInt(Integer::intValue).toArray());
        table.setSpacingBefore(2);
        // A row longer than a page goes on where it stands instead of being pushed off.
        table.setSplitLate(false);
        return table;
    }

    private PdfPCell cell(String value, Font font) {
        PdfPCell cell = new PdfPCell(new Phrase(lettering.legible(value), font));
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderWidth(HAIRLINE);
        cell.setBorderColor(new GrayColor(0.6f));
        cell.setPadding(3);
        cell.setPaddingLeft(0);
        cell.setPaddingRight(8);
        cell.setVerticalAlignment(Element.ALIGN_TOP);
        return cell;
    }

    /** Words go into a table of one cell, because tables alone are written in the order in which people read them. */
    private void add(String text, Font font, float before, float after) {
        PdfPCell cell = cell(text, font);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setLeading(0, 1.35f);
        PdfPTable words = columns(List.of(100));
        words.setSpacingBefore(before);
        words.setSpacingAfter(after);
        words.addCell(cell);
        document.add(words);
    }
}
