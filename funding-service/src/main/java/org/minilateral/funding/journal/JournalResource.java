package org.minilateral.funding.journal;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.paging.Page;
import org.minilateral.platform.paging.PageRequest;
import org.minilateral.platform.release.OneInstant;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Journal")
class JournalResource {

    private final Entries entries;
    private final Coalitions coalitions;
    private final SecurityIdentity identity;

    JournalResource(Entries entries, Coalitions coalitions, SecurityIdentity identity) {
        this.entries = entries;
        this.coalitions = coalitions;
        this.identity = identity;
    }

    @GET
    @Path("/consortia/{consortiumId}/journal")
    @PermissionsAllowed("journal:read")
    @Operation(
            operationId = "listJournalEntries",
            summary = "Read the journal",
            description = "Every entry with its lines, in the order in which they were recorded. Nothing in it is ever"
                    + " changed or deleted. The parameters narrow the list, all together.")
    public Page<JournalEntryView> list(UUID consortiumId, @BeanParam PageRequest page, @BeanParam EntryFilter filter) {
        return OneInstant.read(() -> {
            var projects = coalitions.projectsSeenBy(Caller.of(identity).nation(), consortiumId);
            Cut all = new Cut(consortiumId, projects, LocalDate.of(9999, 12, 31), null);
            return Page.cut(
                    entries.page(all, filter, page.afterId(), page.limit()),
                    page.limit(),
                    entry -> entry.id().toString(),
                    Function.identity());
        });
    }

    @GET
    @Path("/journal-entries/{entryId}")
    @PermissionsAllowed("journal-entry:read")
    @Operation(
            operationId = "getJournalEntry",
            summary = "Read a journal entry",
            description = "With its lines, the entry that it corrects and those that correct it.")
    public JournalEntryView get(UUID entryId) {
        return OneInstant.read(() -> entries.get(entryId));
    }
}
