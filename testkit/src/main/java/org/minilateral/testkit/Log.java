package org.minilateral.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/** What a piece of work leaves in the log: messages, what else a record carries, and what was thrown. */
public final class Log extends Handler {

    private static final PatternFormatter FORMAT = new PatternFormatter("%c %s %X %e");

    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

    private Log() {}

    public static List<String> during(Runnable work) {
        Log log = new Log();
        Logger root = LogManager.getLogManager().getLogger("");
        root.addHandler(log);
        try {
            work.run();
        } finally {
            root.removeHandler(log);
        }
        return List.copyOf(log.lines);
    }

    @Override
    public void publish(LogRecord published) {
        lines.add(FORMAT.format(ExtLogRecord.wrap(published)));
    }

    @Override
    public void flush() {
        // Nothing is kept back.
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
