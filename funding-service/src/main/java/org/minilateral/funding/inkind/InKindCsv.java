package org.minilateral.funding.inkind;

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
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.minilateral.funding.sheet.Cell;

/** The in-kind statement as a file for spreadsheets; its columns never change their order. */
@Provider
@Produces(InKindCsv.TYPE)
public class InKindCsv implements MessageBodyWriter<InKindStatement> {

    static final String TYPE = "text/csv;charset=UTF-8";

    static final List<String> COLUMNS = List.of(
            "line",
            "marking",
            "as_of",
            "data_cut_off",
            "last_entry",
            "currency",
            "agreement",
            "nation",
            "project_id",
            "work_package_id",
            "description",
            "value",
            "credited",
            "shortfall",
            "open");

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == InKindStatement.class;
    }

    @Override
    public void writeTo(
            InKindStatement statement,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        var printer = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180);
        printer.printRecord(COLUMNS);
        for (var line : statement.agreements()) {
            print(
                    printer,
                    statement,
                    "AGREEMENT",
                    List.of(
                            line.number(),
                            line.nation(),
                            line.projectId().toString(),
                            line.workPackageId().toString(),
                            Cell.harmless(line.description())),
                    line.amounts());
        }
        for (var nation : statement.nations()) {
            print(printer, statement, "NATION", List.of("", nation.nation(), "", "", ""), nation.amounts());
        }
        for (var tieOut : statement.tieOuts()) {
            String currency = tieOut.trialBalance().currency();
            printer.printRecord(Stream.of(
                            head(statement, "TRIAL_BALANCE", currency),
                            List.of("", tieOut.nation(), "", "", "", "", "", ""),
                            List.of(tieOut.trialBalance().value()))
                    .flatMap(List::stream));
        }
        printer.flush();
    }

    private static void print(
            CSVPrinter printer,
            InKindStatement statement,
            String line,
            List<String> what,
            InKindStatement.Amounts amounts)
            throws IOException {
        printer.printRecord(Stream.of(
                        head(statement, line, amounts.value().currency()),
                        what,
                        List.of(
                                amounts.value().value(),
                                amounts.credited().value(),
                                amounts.shortfall().value(),
                                amounts.open().value()))
                .flatMap(List::stream));
    }

    private static List<String> head(InKindStatement statement, String line, String currency) {
        return List.of(
                line,
                statement.marking().level().name(),
                statement.asOf().toString(),
                statement.recordedUntil() == null
                        ? ""
                        : statement.recordedUntil().toString(),
                statement.lastEntry() == null ? "" : statement.lastEntry(),
                currency);
    }
}
