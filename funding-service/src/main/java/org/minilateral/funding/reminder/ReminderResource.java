package org.minilateral.funding.reminder;

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
@Tag(name = "Reminders")
class ReminderResource {

    private final Reminders reminders;
    private final Coalitions coalitions;
    private final SecurityIdentity identity;

    ReminderResource(Reminders reminders, Coalitions coalitions, SecurityIdentity identity) {
        this.reminders = reminders;
        this.coalitions = coalitions;
        this.identity = identity;
    }

    @GET
    @Path("/consortia/{consortiumId}/reminders")
    @PermissionsAllowed("reminder:list")
    @Operation(
            operationId = "listReminders",
            summary = "List reminders",
            description = "Which nation was reminded of which due, at which level; oldest first.")
    public Page<ReminderView> list(UUID consortiumId, @BeanParam PageRequest page) {
        return Page.cut(
                reminders.page(
                        consortiumId,
                        coalitions.projectsSeenBy(Caller.of(identity).nation(), consortiumId),
                        page.afterId(),
                        page.limit()),
                page.limit(),
                reminder -> reminder.id.toString(),
                ReminderView::of);
    }

    @GET
    @Path("/consortia/{consortiumId}/reminder-levels")
    @PermissionsAllowed("reminder:list")
    @Operation(
            operationId = "getReminderLevels",
            summary = "Read when nations are reminded",
            description = "Days after the due date: on the day after it, 30 and 60 days later unless said otherwise.")
    public ReminderLevels levels(UUID consortiumId) {
        return reminders.levels(consortiumId);
    }

    @POST
    @Path("/consortia/{consortiumId}/reminder-levels")
    @ResponseStatus(201)
    @Idempotent(keyRequired = false)
    @PermissionsAllowed("reminder:schedule")
    @Operation(
            operationId = "setReminderLevels",
            summary = "Say when nations are reminded",
            description = "The levels replace those before; no due is reminded of twice at one level.")
    @APIResponseSchema(value = ReminderLevels.class, responseCode = "201")
    public ReminderLevels schedule(UUID consortiumId, @Valid @NotNull ReminderLevels levels) {
        levels.check();
        reminders.keep(consortiumId, levels);
        return levels;
    }
}
