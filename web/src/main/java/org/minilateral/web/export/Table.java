package org.minilateral.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A file of rows, the first of which are headers. */
interface Table extends AutoCloseable {

    static Table of(Format format, String name, OutputStream out) throws IOException {
        return switch (format) {
            case CSV -> new CsvTable(out);
            case XLSX -> new XlsxTable(name, out);
        };
    }

    void row(List<Cell> cells) throws IOException;

    @Override
    void close() throws IOException;
}
