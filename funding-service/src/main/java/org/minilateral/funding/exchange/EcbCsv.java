package org.minilateral.funding.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The historical CSV of the ECB: {@code Date,USD,JPY,…,} with a line for each day, {@code N/A} where a currency was not published
 * and a comma at the end of each line.
 */
final class EcbCsv {

    private static final CSVFormat FORM =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setTrim(true).get();
    private static final String NOT_PUBLISHED = "N/A";

    private EcbCsv() {}

    static List<PublishedRate> read(String csv) {
        try (CSVParser parser = CSVParser.parse(csv, FORM)) {
            List<PublishedRate> rates = new ArrayList<>();
            List<String> head = null;
            for (CSVRecord line : parser) {
                List<String> cells = cellsOf(line);
                if (head == null) {
                    head = head(cells);
                } else {
                    read(head, cells, rates);
                }
            }
            return rates;
        } catch (IOException | UncheckedIOException e) {
            throw Unreadable.because("This is no CSV.");
        }
    }

    private static List<String> cellsOf(CSVRecord line) {
        List<String> cells = line.toList();
        return cells.getLast().isEmpty() ? cells.subList(0, cells.size() - 1) : cells;
    }

    private static List<String> head(List<String> cells) {
        if (cells.size() < 2 || !"Date".equals(cells.getFirst())) {
            throw Unreadable.because("The first line of the ECB's CSV begins with “Date” and a currency.");
        }
        return cells;
    }

    private static void read(List<String> head, List<String> cells, List<PublishedRate> rates) {
        if (cells.size() != head.size()) {
            throw Unreadable.because("A line has " + cells.size() + " cells, the first one " + head.size() + ".");
        }
        for (int i = 1; i < cells.size(); i++) {
            if (!NOT_PUBLISHED.equals(cells.get(i))) {
                rates.add(PublishedRate.of(head.get(i), cells.getFirst(), cells.get(i)));
            }
        }
    }
}
