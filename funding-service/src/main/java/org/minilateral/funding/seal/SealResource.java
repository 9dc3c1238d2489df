package org.minilateral.funding.seal;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.minilateral.platform.paging.Page;
import org.minilateral.platform.paging.PageRequest;
import org.minilateral.platform.problem.Refused;
import org.minilateral.platform.release.OneInstant;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Seals")
class SealResource {

    private final Seals seals;
    private final Proving proving;
    private final Verifying verifying;

    SealResource(Seals seals, Proving proving, Verifying verifying) {
        this.seals = seals;
        this.proving = proving;
        this.verifying = verifying;
    }

    @GET
    @Path("/consortia/{consortiumId}/checkpoints")
    @PermissionsAllowed("seal:read")
    @Operation(
            operationId = "listCheckpoints",
            summary = "List the checkpoints of a journal",
            description = "Newest first. Keep one: with it you can prove later that no entry before it was changed,"
                    + " taken away or put in.")
    public Page<CheckpointView> list(UUID consortiumId, @BeanParam PageRequest page) {
        Long below = TreeSize.parse("cursor", page.after());
        return OneInstant.read(() -> Page.cut(
                seals.page(consortiumId, below, page.limit()),
                page.limit(),
                checkpoint -> Long.toString(checkpoint.size()),
                CheckpointView::of));
    }

    @GET
    @Path("/consortia/{consortiumId}/checkpoints/{size}/note")
    @Produces(MediaType.TEXT_PLAIN)
    @PermissionsAllowed("seal:read")
    @Operation(
            operationId = "getCheckpointNote",
            summary = "Read a checkpoint as a signed note",
            description = "The text that tools and witnesses of transparency logs understand (C2SP tlog-checkpoint).")
    public String note(UUID consortiumId, String size) {
        long wanted = TreeSize.parse("size", size);
        Checkpoint found = OneInstant.read(() -> seals.at(consortiumId, wanted));
        if (found == null) {
            throw Refused.missing();
        }
        return found.note();
    }

    @GET
    @Path("/consortia/{consortiumId}/consistency-proof")
    @PermissionsAllowed("seal:read")
    @Operation(
            operationId = "proveConsistency",
            summary = "Prove that a journal has only grown",
            description = "Between two of its checkpoints; without the parameter to, up to the newest.")
    public ConsistencyProofView consistency(
            UUID consortiumId, @QueryParam("from") String from, @QueryParam("to") String to) {
        return proving.consistency(consortiumId, TreeSize.parse("from", from), TreeSize.parse("to", to));
    }

    @GET
    @Path("/journal-entries/{entryId}/inclusion-proof")
    @PermissionsAllowed("seal:prove")
    @Operation(
            operationId = "proveInclusion",
            summary = "Prove that an entry is in the journal",
            description = "In the journal that a checkpoint is about; without the parameter size, the newest. An entry"
                    + " is sealed about a second after it was booked; before that the answer is 409.")
    public InclusionProofView inclusion(UUID entryId, @QueryParam("size") String size) {
        return proving.inclusion(entryId, TreeSize.parse("size", size));
    }

    @GET
    @Path("/consortia/{consortiumId}/verification")
    @PermissionsAllowed("seal:read")
    @Operation(
            operationId = "verifyJournal",
            summary = "Hold the journal against its seals",
            description = "Computes the hashes of up to 10,000 entries again, from the entry with this index on, and"
                    + " names each that is not as it was sealed. Go on from the index in next; the last part also holds"
                    + " the whole tree against the newest checkpoint and its signature.")
    public VerificationView verify(UUID consortiumId, @QueryParam("from") String from) {
        Long first = TreeSize.parse("from", from);
        return verifying.verify(consortiumId, first == null ? 0 : first);
    }

    @GET
    @Path("/seal-keys")
    @PermissionsAllowed("seal-key:read")
    @Operation(
            operationId = "listSealKeys",
            summary = "List the keys that sign checkpoints",
            description = "All that ever have, oldest first. Note them down when you join: who holds the database can't"
                    + " sign with them.")
    public List<SealKeyView> keys() {
        return OneInstant.read(seals::keys);
    }
}
