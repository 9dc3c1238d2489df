package org.minilateral.funding.journal;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.minilateral.platform.idempotency.Idempotent;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Journal")
class BookingResource {

    private final Booking booking;
    private final Correcting correcting;
    private final SecurityIdentity identity;

    BookingResource(Booking booking, Correcting correcting, SecurityIdentity identity) {
        this.booking = booking;
        this.correcting = correcting;
        this.identity = identity;
    }

    @POST
    @Path("/consortia/{consortiumId}/journal-entries")
    @Produces(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Idempotent(grouped = true)
    @PermissionsAllowed("journal:write")
    @Operation(
            operationId = "postJournalEntry",
            summary = "Book an entry by hand",
            description = "By the finance officer of the nation that keeps the books. It balances in each currency, and"
                    + " names the adopted decision that covers it or the document behind it. What has a document"
                    + " here (an assessment, a call, a receipt) is booked by that document.")
    @APIResponseSchema(value = JournalEntryView.class, responseCode = "201")
    public String post(UUID consortiumId, @Valid @NotNull NewEntry wanted, HttpServerResponse response)
            throws Exception {
        Ticket.Answer answer = booking.book(identity, consortiumId, wanted);
        if (answer.replayed()) {
            response.putHeader("Idempotent-Replayed", "true");
        }
        // Written once, as it is stored under its key.
        return answer.json();
    }

    @POST
    @Path("/consortia/{consortiumId}/journal-entries/bulk")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("journal:write")
    @Operation(
            operationId = "importJournalEntries",
            summary = "Book many entries at once",
            description = "Up to 10,000 in a body of up to 32 MiB, all or none, in their order.")
    @APIResponseSchema(value = ImportView.class, responseCode = "201")
    public ImportView importAll(UUID consortiumId, @Valid @NotNull NewEntries wanted) {
        return booking.bookAll(identity, consortiumId, wanted);
    }

    @POST
    @Path("/journal-entries/{entryId}/corrections")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("journal-entry:correct")
    @Operation(
            operationId = "correctJournalEntry",
            summary = "Correct an entry",
            description =
                    "By a new entry that points at it and undoes it, or a part of it; both are shown. All corrections"
                            + " of an entry together never go beyond it, and a correction is not corrected. Only entries by hand"
                            + " are corrected so: one of a document is undone by the act that undoes the document.")
    @APIResponseSchema(value = JournalEntryView.class, responseCode = "201")
    public JournalEntryView correct(UUID entryId, @Valid @NotNull NewCorrection wanted) {
        return correcting.correct(identity, entryId, wanted);
    }
}
