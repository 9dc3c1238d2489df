package org.minilateral.funding.surplus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.journal.Journal;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.problem.Refused;

/** Books the close of a year, scope by scope and currency by currency, and tells of it. */
@ApplicationScoped
class Bookkeeping {

    private final OpenAccounts accounts;
    private final Journal journal;
    private final YearClosings closings;
    private final SurplusEvents events;

    Bookkeeping(OpenAccounts accounts, Journal journal, YearClosings closings, SurplusEvents events) {
        this.accounts = accounts;
        this.journal = journal;
        this.closings = closings;
        this.events = events;
    }

    private record Books(Scope scope, String currency) {}

    /** What is closed goes to nothing, so a year that was closed before has nothing left but what came after. */
    List<YearResult> book(YearClosing closing, Caller by) {
        Map<Books, List<OpenAccount>> open = new LinkedHashMap<>();
        accounts.at(closing.lastDay, closing.scope())
                .forEach(account -> open.computeIfAbsent(
                                new Books(account.scope(), account.currency()), books -> new ArrayList<>())
                        .add(account));
        if (open.isEmpty()) {
            throw Refused.state("nothing-to-close", "No account has revenue or expense that was not closed.");
        }
        List<YearResult> results = new ArrayList<>();
        open.forEach((books, left) -> {
            var result = new YearResult(closing, books.scope(), left);
            result.entryNumber = journal.post(result.entry(left, by)).number();
            closings.add(result);
            results.add(result);
        });
        closings.flush();
        return results;
    }

    YearClosingView tell(String what, YearClosing closing, List<YearResult> results) {
        // Who does not share a project is not told its result.
        events.tell(
                what,
                closing.scope(),
                "year-closings/" + closing.id,
                YearClosingView.of(
                        closing,
                        results.stream()
                                .filter(result -> closing.scope().equals(result.scope()))
                                .toList()));
        return YearClosingView.of(closing, results);
    }
}
