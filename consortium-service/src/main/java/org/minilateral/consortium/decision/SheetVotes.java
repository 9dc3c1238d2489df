package org.minilateral.consortium.decision;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.minilateral.sharing.Fraction;

/** The tables of an action sheet: who may vote and did how, and everything declared. Secret votes of others are not in the sheet. */
final class SheetVotes {

    private SheetVotes() {}

    static List<List<String>> ofElectorate(ActionSheet sheet) {
        Map<String, DeclarationKind> last = sheet.declarations().stream()
                .filter(declaration -> declaration.kind().countsInTally())
                .collect(Collectors.toMap(DeclarationView::nation, DeclarationView::kind, (earlier, later) -> later));
        return sheet.decision().electorate().stream()
                .map(elector -> List.of(
                        SheetFacts.named(elector.nation()),
                        plain(elector.share()),
                        vote(last.get(elector.nation()), sheet.decision().secret())))
                .toList();
    }

    static List<List<String>> onRecord(ActionSheet sheet) {
        return sheet.declarations().stream()
                .map(declaration -> List.of(
                        SheetFacts.time(declaration.declaredAt()).replace(" UTC", ""),
                        declaration.nation(),
                        SheetFacts.worded(declaration.kind().name()),
                        declaration.text() == null ? "–" : declaration.text()))
                .toList();
    }

    /** As a decimal where it is one, such as 52.55; otherwise as a fraction. */
    private static String plain(Fraction share) {
        try {
            return new BigDecimal(share.numerator())
                    .divide(new BigDecimal(share.denominator()))
                    .toPlainString();
        } catch (ArithmeticException e) {
            return share.toString();
        }
    }

    private static String vote(DeclarationKind kind, boolean secret) {
        if (kind == null) {
            return secret ? "secret" : "none given";
        }
        return SheetFacts.worded(kind.name()) + (secret ? ", told to your nation alone" : "");
    }
}
