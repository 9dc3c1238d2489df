package org.minilateral.funding.keytable;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.feed.Happening;
import org.minilateral.platform.feed.Outbox;

/** A nation uploads a published table, from which keys are made. */
@ApplicationScoped
class Uploading {

    private final Tables tables;
    private final Coalitions coalitions;
    private final Outbox outbox;
    private final Clock clock;

    Uploading(Tables tables, Coalitions coalitions, Outbox outbox, Clock clock) {
        this.tables = tables;
        this.coalitions = coalitions;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    KeyTableView upload(Caller by, UUID consortiumId, NewKeyTable wanted) {
        wanted.check();
        var table = new KeyTable(
                consortiumId, wanted, tables.nextNumber(consortiumId, wanted.name()), clock.instant(), by.nation());
        tables.persistAndFlush(table);
        outbox.write(new Happening(
                "funding.key-table-uploaded.v1",
                "key-tables/" + table.id,
                consortiumId,
                coalitions.releasableTo(new Scope(consortiumId, null)),
                new Told(table.id, consortiumId, table.name, table.number, table.source)));
        return KeyTableView.of(table);
    }

    @RegisterForReflection
    record Told(UUID keyTableId, UUID consortiumId, String name, int number, String source) {}
}
