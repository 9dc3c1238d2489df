package org.minilateral.funding.settlement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.minilateral.funding.Advances;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.funding.journal.Posting;
import org.minilateral.platform.money.Money;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Vault;

@QuarkusTest
class SettlementTest {

    @Test
    void aNationSeesWhatItOwesEachConsortiumAndNobodyElses() {
        Advances one = called("DEU", "30.00", "FRA", "10.00");
        called("FRA", "7.00", "ITA", "7.00");
        As.as("finance-officer", "DEU")
                .get("/v1/positions")
                .then()
                .statusCode(200)
                .body("items.findAll { it.consortiumId == '%s' }.net.value".formatted(one.id()), contains("30.00"))
                .body("items.nation.unique()", contains("DEU"));
        one.reader()
                .get("/v1/consortia/{id}/positions", one.id())
                .then()
                .statusCode(200)
                .body("items.nation", contains("DEU", "FRA"))
                .body("items.called.value", contains("30.00", "10.00"));
        As.liaison("AUS").get("/v1/consortia/{id}/positions", one.id()).then().statusCode(404);
    }

    /** DEU owes the first 30 and is owed 30 by the second, FRA the other way round: two transfers instead of four. */
    @Test
    void aProposalSettlesSeveralConsortiaByFewTransfersAndBooksNothing() {
        Advances first = called("DEU", "30.00", "FRA", "-30.00");
        Advances second = called("DEU", "-30.00", "FRA", "30.00");
        propose("DEU", first, second)
                .statusCode(201)
                .body("nations", contains("DEU", "FRA"))
                .body("positions", hasSize(4))
                .body("transfers", hasSize(0))
                .body("fewest", equalTo(true));
        Advances third = called("DEU", "5.00", "FRA", "0.00");
        String proposal = propose("FRA", first, third)
                .statusCode(201)
                .body("transfers", hasSize(2))
                .extract()
                .path("id");
        As.liaison("DEU")
                .get("/v1/settlement-proposals/{id}", proposal)
                .then()
                .statusCode(200)
                .body("transfers.from.id", contains("DEU", "DEU"))
                .body("transfers.to.id", contains("FRA", third.id().toString()))
                .body("transfers.amount.value", contains("30.00", "5.00"));
        first.reader().get("/v1/consortia/{id}/journal", first.id()).then().body("items", hasSize(1));
    }

    @Test
    void whoTakesPartInOneOfTheConsortiaOnlyIsLeftOut() {
        Advances first = called("DEU", "30.00", "FRA", "-30.00");
        Advances second = called("DEU", "30.00", "ITA", "-30.00");
        propose("DEU", first, second)
                .statusCode(201)
                .body("nations", contains("DEU"))
                .body("positions.nation", contains("DEU", "DEU"));
    }

    @Test
    void aForeignConsortiumCanNotBeNamedAndIsAsUnknownAsNone() {
        Advances own = called("DEU", "1.00", "FRA", "1.00");
        for (UUID foreign : List.of(called("ITA", "1.00", "FRA", "1.00").id(), UUID.randomUUID())) {
            propose("DEU", List.of(own.id(), foreign))
                    .statusCode(422)
                    .body("code", equalTo("consortium-unknown"))
                    .body("errors[0].pointer", equalTo("/consortia/1"));
        }
        propose("DEU", List.of(own.id(), own.id())).statusCode(422).body("code", equalTo("consortium-named-twice"));
        propose("DEU", List.of()).statusCode(400);
    }

    @Test
    void proposalsAreSeenByTheirNationsAloneBehindEachWall() throws SQLException {
        Advances books = called("DEU", "1.00", "FRA", "1.00");
        String proposal = propose("DEU", books).statusCode(201).extract().path("id");
        assertHidden(proposal);
        Vault.withoutRowSecurity(() -> assertHidden(proposal));
        As.liaison("FRA")
                .get("/v1/settlement-proposals")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '%s' }.madeBy".formatted(proposal), equalTo("DEU"));
    }

    @Test
    void onlyFinanceOfficersPropose() {
        Advances books = called("DEU", "1.00", "FRA", "1.00");
        As.as("auditor", "DEU")
                .body(Map.of("currency", "EUR", "consortia", List.of(books.id())))
                .post("/v1/settlement-proposals")
                .then()
                .statusCode(403);
    }

    private static void assertHidden(String proposal) {
        As.liaison("AUS").get("/v1/settlement-proposals/{id}", proposal).then().statusCode(404);
        As.liaison("AUS").get("/v1/settlement-proposals").then().statusCode(200).body("items", hasSize(0));
    }

    private static ValidatableResponse propose(String nation, Advances... books) {
        return propose(nation, Stream.of(books).map(Advances::id).toList());
    }

    private static ValidatableResponse propose(String nation, List<UUID> consortia) {
        return As.as("finance-officer", nation)
                .body(Map.of("currency", "EUR", "consortia", consortia))
                .post("/v1/settlement-proposals")
                .then();
    }

    /** Two nations, and what has been called from each of them; below zero is an advance. */
    private static Advances called(String one, String amount, String other, String otherAmount) {
        Advances books = Advances.of(one, other);
        books.post(lines(one, amount, other, otherAmount));
        return books;
    }

    private static List<Posting> lines(String one, String amount, String other, String otherAmount) {
        Money first = new Money("EUR", amount);
        Money second = new Money("EUR", otherAmount);
        return List.of(
                line(one, first),
                line(other, second),
                Posting.debit(AccountKind.BANK, null, Money.of("EUR", -first.minor() - second.minor())));
    }

    private static Posting line(String nation, Money amount) {
        return amount.minor() > 0
                ? Posting.debit(AccountKind.RECEIVABLE_CALLED, nation, amount)
                : Posting.debit(AccountKind.ADVANCES, nation, amount);
    }
}
