package org.minilateral.consortium.paper;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Set;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/**
 * The letters that papers are printed in: Liberation Sans, embedded, with figures of equal width. What it can't show, or
 * what would disturb the order of the others, is shown by its Unicode number, such as [U+65E5], so that nothing
 * vanishes.
 */
@Singleton
public class Lettering {

    private static final Set<Integer> UNSEEN = Set.of(
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.PRIVATE_USE,
            (int) Character.SURROGATE,
            (int) Character.UNASSIGNED,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR);

    private final BaseFont regular = embedded("LiberationSans-Regular.ttf");
    private final BaseFont bold = embedded("LiberationSans-Bold.ttf");

    Font regular(float size) {
        return new Font(regular, size);
    }

    Font bold(float size) {
        return new Font(bold, size);
    }

    BaseFont face() {
        return regular;
    }

    /** The text as it can be printed; line feeds stay. */
    String legible(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        Normalizer.normalize(text.replaceAll("\\R", "\n").replace('\t', ' '), Normalizer.Form.NFC)
                .codePoints()
                .forEach(letter -> {
                    if (letter == '\n' || isShown(letter)) {
                        shown.appendCodePoint(letter);
                    } else {
                        shown.append("[U+%04X]".formatted(letter));
                    }
                });
        return shown.toString();
    }

    private boolean isShown(int letter) {
        return regular.charExists(letter) && !UNSEEN.contains(Character.getType(letter)) && !runsLeftward(letter);
    }

    /** The typesetter would print such a script in the wrong order. */
    private static boolean runsLeftward(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static BaseFont embedded(String file) {
        try (InputStream font = Lettering.class.getResourceAsStream("/liberation/" + file)) {
            return BaseFont.createFont(
                    file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, font.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
