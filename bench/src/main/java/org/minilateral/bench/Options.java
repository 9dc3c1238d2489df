package org.minilateral.bench;

import java.nio.file.Path;
import java.util.List;

/**
 * What a run is asked for.
 *
 * @param seconds how long each measurement takes
 * @param rounds how often each is repeated; the median counts
 * @param seed how many entries are there before
 * @param http whether the packaged service is measured too
 * @param sql whether the database alone is measured
 * @param sealing whether it is measured what sealing costs
 * @param data where the server's data are kept for the next run; null for data that go with the run
 */
record Options(int seconds, int rounds, int seed, boolean http, boolean sql, boolean sealing, Path data) {

    static Options read(List<String> words) {
        int seconds = 2;
        int rounds = 3;
        int seed = 10_000;
        boolean http = false;
        boolean sql = true;
        boolean sealing = false;
        Path data = null;
        for (int at = 0; at < words.size(); at++) {
            switch (words.get(at)) {
                case "--seconds" -> seconds = number(words, ++at);
                case "--rounds" -> rounds = number(words, ++at);
                case "--seed" -> seed = number(words, ++at);
                case "--http" -> http = true;
                case "--sealing" -> sealing = true;
                case "--no-sql" -> sql = false;
                case "--data" -> data = Path.of(words.get(++at)).toAbsolutePath();
                default -> throw new IllegalArgumentException("There is no option " + words.get(at));
            }
        }
        return new Options(seconds, rounds, seed, http, sql, sealing, data);
    }

    private static int number(List<String> words, int at) {
        return Integer.parseInt(words.get(at).replace("_", "").replace(",", ""));
    }
}
