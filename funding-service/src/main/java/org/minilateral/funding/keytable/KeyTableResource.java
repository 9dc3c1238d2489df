package org.minilateral.funding.keytable;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.idempotency.Idempotent;
import org.minilateral.platform.paging.Page;
import org.minilateral.platform.paging.PageRequest;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Cost shares")
class KeyTableResource {

    private final Uploading uploading;
    private final Tables tables;
    private final SecurityIdentity identity;

    KeyTableResource(Uploading uploading, Tables tables, SecurityIdentity identity) {
        this.uploading = uploading;
        this.tables = tables;
        this.identity = identity;
    }

    @POST
    @Path("/consortia/{consortiumId}/key-tables")
    @ResponseStatus(201)
    @Idempotent(keyRequired = false)
    @PermissionsAllowed("key-table:upload")
    @Operation(
            operationId = "uploadKeyTable",
            summary = "Upload a key table",
            description =
                    "A published table of weights, such as national incomes or the United Nations scale, kept word"
                            + " for word. The same name gives the next version; a cost share names one version.")
    @APIResponseSchema(value = KeyTableView.class, responseCode = "201")
    public KeyTableView upload(UUID consortiumId, @Valid @NotNull NewKeyTable wanted) {
        return uploading.upload(Caller.of(identity), consortiumId, wanted);
    }

    @GET
    @Path("/consortia/{consortiumId}/key-tables")
    @PermissionsAllowed("key-table:list")
    @Operation(operationId = "listKeyTables", summary = "List key tables", description = "All versions, oldest first.")
    public Page<KeyTableView> list(UUID consortiumId, @BeanParam PageRequest page) {
        return Page.cut(
                tables.page(consortiumId, page.afterId(), page.limit()),
                page.limit(),
                table -> table.id.toString(),
                KeyTableView::of);
    }

    @GET
    @Path("/key-tables/{keyTableId}")
    @PermissionsAllowed("key-table:read")
    @Operation(operationId = "getKeyTable", summary = "Read a key table", description = "Word for word as uploaded.")
    public KeyTableView get(UUID keyTableId) {
        return KeyTableView.of(tables.get(keyTableId));
    }
}
