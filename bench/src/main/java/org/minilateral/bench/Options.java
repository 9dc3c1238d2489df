package org.minilateral.bench;

import java.util.List;

/**
 * What a run is asked for.
 *
 * @param seconds how long each measurement takes
 * @param rounds how often each is repeated; the median counts
 * @param seed how many entries are there before
 * @param http whether the packaged service is measured too
 */
record Options(int seconds, int rounds, int seed, boolean http) {

    static Options read(List<String> words) {
        Options options = new Options(2, 3, 10_000, false);
        for (int at = 0; at < words.size(); at++) {
            options = switch (words.get(at)) {
                case "--seconds" -> new Options(number(words, ++at), options.rounds, options.seed, options.http);
                case "--rounds" -> new Options(options.seconds, number(words, ++at), options.seed, options.http);
                case "--seed" -> new Options(options.seconds, options.rounds, number(words, ++at), options.http);
                case "--http" -> new Options(options.seconds, options.rounds, options.seed, true);
                default -> throw new IllegalArgumentException("There is no option " + words.get(at));
            };
        }
        return options;
    }

    private static int number(List<String> words, int at) {
        return Integer.parseInt(words.get(at).replace("_", "").replace(",", ""));
    }
}
