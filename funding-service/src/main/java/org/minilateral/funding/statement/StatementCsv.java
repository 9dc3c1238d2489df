package org.minilateral.funding.statement;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The statement as a file for spreadsheets. */
@Provider
@Produces(StatementCsv.TYPE)
public class StatementCsv implements MessageBodyWriter<CostShareStatement> {

    static final String TYPE = "text/csv;charset=UTF-8";

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == CostShareStatement.class;
    }

    @Override
    public void writeTo(
            CostShareStatement statement,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        var printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(StatementTable.COLUMNS);
        for (var row : StatementTable.rows(statement)) {
            printer.printRecord(row);
        }
        printer.flush();
    }
}
