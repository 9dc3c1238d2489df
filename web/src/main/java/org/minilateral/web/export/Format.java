package org.minilateral.web.export;

import java.util.Locale;
import org.minilateral.web.problem.Refused;

enum Format {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    static Format named(String name) {
        for (var format : values()) {
            if (format.ending().equals(name)) {
                return format;
            }
        }
        throw new Refused(400, "format-unknown", "The parameter format is csv or xlsx.");
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
