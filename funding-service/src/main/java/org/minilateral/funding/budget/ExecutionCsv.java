package org.minilateral.funding.budget;

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
import org.minilateral.funding.sheet.Cell;

/** The execution of a budget as a file for spreadsheets, with the total as its last row. */
@Provider
@Produces(ExecutionCsv.TYPE)
public class ExecutionCsv implements MessageBodyWriter<Execution> {

    static final String TYPE = "text/csv;charset=UTF-8";

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Execution.class;
    }

    @Override
    public void writeTo(
            Execution execution,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        var printer = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180);
        printer.printRecord(
                "line",
                "kind",
                "work_package",
                "title",
                "currency",
                "budget",
                "transfers",
                "commitments",
                "accruals",
                "payments",
                "available",
                "as_of");
        for (Execution.Line line : execution.lines()) {
            row(printer, execution, line.line(), line.kind(), line.workPackageId(), line.title(), line.figures());
        }
        row(printer, execution, null, null, null, "total", execution.total());
        printer.flush();
    }

    private static void row(
            CSVPrinter printer,
            Execution execution,
            Object line,
            Object kind,
            Object workPackage,
            String title,
            Execution.Figures figures)
            throws IOException {
        printer.printRecord(
                line,
                kind,
                workPackage,
                Cell.harmless(title),
                execution.currency(),
                figures.budget().value(),
                figures.transfers().value(),
                figures.commitments().value(),
                figures.accruals().value(),
                figures.payments().value(),
                figures.available().value(),
                execution.asOf());
    }
}
