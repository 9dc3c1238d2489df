package org.minilateral.funding.netting;

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
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.idempotency.Idempotent;
import org.minilateral.platform.paging.Page;
import org.minilateral.platform.paging.PageRequest;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Nettings")
class NettingResource {

    private final SettingOff settingOff;
    private final Nettings nettings;
    private final Coalitions coalitions;
    private final SecurityIdentity identity;

    NettingResource(SettingOff settingOff, Nettings nettings, Coalitions coalitions, SecurityIdentity identity) {
        this.settingOff = settingOff;
        this.nettings = nettings;
        this.coalitions = coalitions;
        this.identity = identity;
    }

    @POST
    @Path("/consortia/{consortiumId}/nettings")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("netting:make")
    @Operation(
            operationId = "netClaims",
            summary = "Set claims against dues",
            description = "What a nation is owed for approved claims pays what it owes on calls: one call's due, or the"
                    + " oldest first. Never more than either.")
    @APIResponseSchema(value = NettingView.class, responseCode = "201")
    public NettingView net(UUID consortiumId, @Valid @NotNull NewNetting wanted) {
        Caller by = Caller.of(identity);
        return settingOff.net(by, coalitions.scopeSeenBy(by.nation(), consortiumId, wanted.projectId()), wanted);
    }

    @GET
    @Path("/consortia/{consortiumId}/nettings")
    @PermissionsAllowed("netting:list")
    @Operation(operationId = "listNettings", summary = "List nettings", description = "Oldest first.")
    public Page<NettingView> list(UUID consortiumId, @BeanParam PageRequest page) {
        return Page.cut(
                nettings.page(
                        consortiumId,
                        coalitions.projectsSeenBy(Caller.of(identity).nation(), consortiumId),
                        page.afterId(),
                        page.limit()),
                page.limit(),
                netting -> netting.id.toString(),
                NettingView::of);
    }
}
