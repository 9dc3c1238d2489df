package org.minilateral.consortium.weave;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterStyle;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.validator.constraints.UniqueElements;
import org.jboss.resteasy.reactive.Separator;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.NationCode;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Web of coalitions")
class WebResource {

    private final Weaving weaving;
    private final Pictures pictures;
    private final SecurityIdentity identity;

    WebResource(Weaving weaving, Pictures pictures, SecurityIdentity identity) {
        this.weaving = weaving;
        this.pictures = pictures;
        this.identity = identity;
    }

    @GET
    @Path("/web")
    @Produces({MediaType.APPLICATION_JSON, GraphMl.TYPE})
    @PermissionsAllowed("web:read")
    @APIResponse(
            responseCode = "200",
            description = "The web, with a place for each node",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = WebView.class)),
                @Content(mediaType = GraphMl.TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    @Operation(
            operationId = "getWeb",
            summary = "See the interlocking web",
            description = "Nations, consortia, working groups and projects as far as your nation may see them, and how"
                    + " they hang together. Places are the same at each call: a nation's seat never changes, and what is"
                    + " added elsewhere moves nothing. As JSON, or as GraphML for graph tools.")
    public WebView web() {
        Graph graph = woven();
        return WebView.of(graph, pictures.of(graph, Caller.of(identity).nation()));
    }

    @GET
    @Path("/web/shared")
    @PermissionsAllowed("web:read")
    @Operation(
            operationId = "listSharedMemberships",
            summary = "See what two nations share",
            description =
                    "The consortia, working groups and projects in which both take part, as far as your nation may"
                            + " see them; mere invitations and observers don't count.")
    public SharedMemberships shared(
            @QueryParam("nations")
                    @Separator(",")
                    @NotNull
                    @Size(min = 2, max = 2)
                    @UniqueElements
                    @Parameter(
                            description = "the two nations' codes, with a comma between",
                            example = "DEU,FRA",
                            style = ParameterStyle.FORM,
                            explode = Explode.FALSE)
                    List<@NationCode String> nations) {
        return new SharedMemberships(nations, woven().shared(nations.getFirst(), nations.getLast()));
    }

    @GET
    @Path("/web/bridges")
    @PermissionsAllowed("web:read")
    @Operation(
            operationId = "listBridges",
            summary = "See which nations hold the web together",
            description = "Nations whose leaving would cut what your nation sees of the web, and into how many pieces;"
                    + " the most important first.")
    public BridgeList bridges() {
        Graph graph = woven();
        var pieces = CutPoints.of(graph);
        return new BridgeList(graph.nodes().stream()
                .filter(node -> node.kind() == NodeKind.NATION && pieces.containsKey(node.id()))
                .map(node -> new Bridge(node.id(), pieces.get(node.id())))
                .sorted(Comparator.comparing(Bridge::pieces).reversed().thenComparing(Bridge::nation))
                .toList());
    }

    private Graph woven() {
        return weaving.seenBy(Caller.of(identity).nation());
    }

    record SharedMemberships(List<String> nations, List<Node> items) {}

    record BridgeList(List<Bridge> items) {}

    record Bridge(
            String nation,

            @Schema(description = "into how many pieces what hangs together with it would fall, itself left out")
            int pieces) {}
}
