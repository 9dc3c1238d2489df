package org.minilateral.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** For programs: UTF-8 without a mark, ISO dates, decimal strings. */
final class CsvTable implements Table {
    private final CSVPrinter out;

    CsvTable(OutputStream out) throws IOException {
        this.out = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180);
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        out.printRecord(cells.stream().map(Cell::plain));
    }

    @Override
    public void close() throws IOException {
        out.close(true);
    }
}
