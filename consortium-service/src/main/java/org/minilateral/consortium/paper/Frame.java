package org.minilateral.consortium.paper;

import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** Head and foot of every page: the marking in both, what the paper is, and page n of m. */
final class Frame extends PdfPageEventHelper {

    private static final float SMALL = 8;

    private final Masthead masthead;
    private final Lettering lettering;
    private PdfTemplate total;

    Frame(Masthead masthead, Lettering lettering) {
        this.masthead = masthead;
        this.lettering = lettering;
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        total = writer.getDirectContent().createTemplate(30, 12);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        PdfContentByte page = writer.getDirectContent();
        float middle = (document.left() + document.right()) / 2;
        marking(page, middle, document.top() + 34);
        put(page, Element.ALIGN_LEFT, masthead.issuer(), document.left(), document.top() + 16);
        put(page, Element.ALIGN_RIGHT, masthead.title(), document.right(), document.top() + 16);
        rule(page, document, document.top() + 10);
        rule(page, document, document.bottom() - 10);
        String number = "Page " + writer.getPageNumber() + " of ";
        put(page, Element.ALIGN_LEFT, number, document.left(), document.bottom() - 22);
        page.addTemplate(
                total, document.left() + lettering.face().getWidthPoint(number, SMALL), document.bottom() - 22);
        marking(page, middle, document.bottom() - 36);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        // At the close the writer has begun to count one page more.
        put(total, Element.ALIGN_LEFT, Integer.toString(writer.getPageNumber() - 1), 0, 0);
    }

    private void marking(PdfContentByte page, float x, float y) {
        ColumnText.showTextAligned(
                page, Element.ALIGN_CENTER, new Phrase(masthead.marking(), lettering.bold(SMALL + 1)), x, y, 0);
    }

    private void put(PdfContentByte page, int alignment, String text, float x, float y) {
        List<String> lines = lettering.legible(text).lines().toList();
        String line = String.join(" ", lines);
        ColumnText.showTextAligned(page, alignment, new Phrase(shortened(line), lettering.regular(SMALL)), x, y, 0);
    }

    /** At most so much that head and foot keep to their half of the line. */
    private String shortened(String line) {
        float room = 235;
        int end = line.length();
        while (lettering.face().getWidthPoint(line.substring(0, end), SMALL) > room) {
            end--;
        }
        return end == line.length() ? line : line.substring(0, end - 1) + "…";
    }

    private static void rule(PdfContentByte page, Document document, float y) {
        page.setLineWidth(0.4f);
        page.moveTo(document.left(), y);
        page.lineTo(document.right(), y);
        page.stroke();
    }
}
