package org.minilateral.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Collects rounds, and prints medians: each measurement as a ratio to the yardstick of its own round. */
final class Table {

    private record Key(String what, int clients) {}

    private record Round(Load.Result result, double ratio) {}

    private final Map<Key, List<Round>> rounds = new LinkedHashMap<>();
    private final Map<String, Double> aims = new LinkedHashMap<>();

    /** @param aim the ratio that is aimed at; 0 for none */
    void add(String what, int clients, Load.Result result, double yardstick, double aim) {
        rounds.computeIfAbsent(new Key(what, clients), none -> new ArrayList<>())
                .add(new Round(result, result.perSecond() / yardstick));
        aims.put(what, aim);
    }

    void print(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%n%-58s %7s %9s %8s %6s %9s %8s %8s%n",
                "4-posting entries",
                "clients",
                "per s",
                "÷ TPC-B",
                "aim",
                "CPU ms",
                "WAL B",
                "p99 ms");
        rounds.forEach((key, all) -> out.printf(
                Locale.ROOT,
                "%-58s %7d %9.0f %8.2f %6s %9.2f %8.0f %8.1f%n",
                key.what(),
                key.clients(),
                median(all.stream().map(round -> round.result().perSecond()).toList()),
                median(all.stream().map(Round::ratio).toList()),
                aims.get(key.what()) == 0 ? "" : "≥ " + aims.get(key.what()),
                median(all.stream().map(round -> round.result().cpu()).toList()),
                median(all.stream().map(round -> round.result().wal()).toList()),
                median(all.stream().map(round -> round.result().percentile(99)).toList())));
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
