package org.minilateral.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** For people: numbers are numbers and dates are dates, as exact as a spreadsheet can be. */
final class XlsxTable implements Table {
    private static final int ROWS_IN_MEMORY = 1000;
    // A spreadsheet keeps 15 digits of a number and forgets the rest without a word.
    private static final int EXACT = 15;
    private static final int LONGEST_TEXT = 32_767;

    private final Workbook book;
    private final Worksheet sheet;
    private int row;

    XlsxTable(String name, OutputStream out) {
        book = new Workbook(out, "Minilateral", "1.0");
        sheet = book.newWorksheet(name.substring(0, Math.min(name.length(), 31)));
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            put(column, cells.get(column));
            if (row == 0) {
                sheet.style(0, column).bold().set();
                sheet.width(column, Math.clamp(cells.get(column).plain().length() + 4L, 14, 60));
            }
        }
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void put(int column, Cell cell) {
        switch (cell) {
            case Cell.Number(var number, var digits)
            when number.precision() <= EXACT -> {
                sheet.value(row, column, new BigDecimal(number.toPlainString()));
                style(column, digits < 0 ? "General" : digits == 0 ? "#,##0" : "#,##0." + "0".repeat(digits));
            }
            case Cell.Day(var day) -> {
                sheet.value(row, column, day);
                style(column, "yyyy-mm-dd");
            }
            case Cell.Moment(var moment, var written) -> {
                sheet.value(row, column, LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
                style(column, "yyyy-mm-dd hh:mm:ss");
            }
            case Cell.Truth(var truth) -> sheet.value(row, column, truth);
            case Cell.Nothing() -> {}
            default -> sheet.value(row, column, text(cell.plain()));
        }
    }

    private void style(int column, String format) {
        sheet.style(row, column).format(format).set();
    }

    private static String text(String whole) {
        return whole.length() <= LONGEST_TEXT ? whole : whole.substring(0, LONGEST_TEXT - 1) + "…";
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }
}
