package org.minilateral.funding.journal;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.idempotency.Idempotent;
import org.minilateral.platform.paging.Page;
import org.minilateral.platform.paging.PageRequest;
import org.minilateral.platform.release.OneInstant;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Accounts")
class AccountResource {

    private static final String AS_OF = "at the end of this effective day";
    private static final String RECORDED = "as far as it was recorded at this instant";

    private final Accounts accounts;
    private final AccountLedger ledger;
    private final Limiting limiting;
    private final Coalitions coalitions;
    private final SecurityIdentity identity;

    AccountResource(
            Accounts accounts,
            AccountLedger ledger,
            Limiting limiting,
            Coalitions coalitions,
            SecurityIdentity identity) {
        this.accounts = accounts;
        this.ledger = ledger;
        this.limiting = limiting;
        this.coalitions = coalitions;
        this.identity = identity;
    }

    @GET
    @Path("/consortia/{consortiumId}/accounts")
    @PermissionsAllowed("journal:read")
    @Operation(
            operationId = "listAccounts",
            summary = "List accounts with their balances",
            description = "Now, or at any effective day as known at any instant of recording: the same question has the"
                    + " same answer for ever.")
    public Page<AccountView> list(
            UUID consortiumId,
            @QueryParam("kind") @Parameter(schema = @Schema(implementation = AccountKind.class)) String kind,
            @QueryParam("nation") @Parameter(schema = @Schema(examples = "DEU")) String nation,
            @QueryParam("asOf")
                    @Parameter(description = AS_OF, schema = @Schema(type = SchemaType.STRING, format = "date"))
                    String asOf,
            @QueryParam("recordedUntil")
                    @Parameter(description = RECORDED, schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    String recordedUntil,
            @BeanParam PageRequest page) {
        Moment moment = Moment.of(asOf, recordedUntil);
        AccountKind wanted = Asked.oneOf(AccountKind.class, "kind", kind);
        return OneInstant.read(() -> Page.cut(
                accounts.page(
                        moment,
                        consortiumId,
                        coalitions.projectsSeenBy(Caller.of(identity).nation(), consortiumId),
                        wanted,
                        nation,
                        page.afterId(),
                        page.limit()),
                page.limit(),
                account -> account.id().toString(),
                Function.identity()));
    }

    @GET
    @Path("/accounts/{accountId}")
    @PermissionsAllowed("account:read")
    @Operation(
            operationId = "getAccount",
            summary = "Read an account with its balance",
            description = "What is booked, what waits, and what is available; or the balance of another moment.")
    public AccountView get(
            UUID accountId,
            @QueryParam("asOf")
                    @Parameter(description = AS_OF, schema = @Schema(type = SchemaType.STRING, format = "date"))
                    String asOf,
            @QueryParam("recordedUntil")
                    @Parameter(description = RECORDED, schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    String recordedUntil) {
        Moment moment = Moment.of(asOf, recordedUntil);
        return OneInstant.read(() -> accounts.get(accountId, moment));
    }

    @GET
    @Path("/accounts/{accountId}/postings")
    @PermissionsAllowed("account:read")
    @Operation(
            operationId = "listAccountPostings",
            summary = "Read an account's ledger",
            description = "Every posting in the order of recording, with the balance after it.")
    public Page<AccountPosting> postings(UUID accountId, @BeanParam PageRequest page) {
        return OneInstant.read(() -> Page.cut(
                ledger.page(accountId, page.after(), page.limit()),
                page.limit(),
                AccountLedger::position,
                Function.identity()));
    }

    @POST
    @Path("/accounts/{accountId}/limits")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("account:limit")
    @Operation(
            operationId = "limitAccount",
            summary = "Say whether an account may be overdrawn",
            description = "Refused while it is overdrawn.")
    @APIResponseSchema(value = AccountView.class, responseCode = "201")
    public AccountView limit(UUID accountId, @Valid @NotNull NewLimit wanted) {
        return limiting.limit(accountId, wanted);
    }

    @POST
    @Path("/consortia/{consortiumId}/account-limits")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("journal:write")
    @Operation(
            operationId = "limitAccounts",
            summary = "Say whether accounts of a kind may be overdrawn",
            description = "For all accounts of the kind in the consortium, those that are opened later included.")
    @APIResponseSchema(value = NewKindLimit.class, responseCode = "201")
    public NewKindLimit limitKind(UUID consortiumId, @Valid @NotNull NewKindLimit wanted) {
        return limiting.limit(consortiumId, wanted);
    }
}
