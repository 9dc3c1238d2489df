package org.minilateral.funding.journal;

import jakarta.ws.rs.QueryParam;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which entries of a journal are wanted; use it as {@code @BeanParam}. */
public class EntryFilter {

    /** A condition on {@code entry e} with ten places: see {@link #fill}. */
    static final String CONDITION = " and (?::text is null or e.kind = ?)"
            + " and (?::uuid is null or e.project_id = ?)"
            + " and e.effective_on >= coalesce(?::date, '-infinity') and e.effective_on <= coalesce(?::date, 'infinity')"
            + " and (?::uuid is null or exists (select from posting p where p.entry_id = e.id and p.account_id = ?))"
            + " and (?::text is null or exists (select from posting p join account a on a.id = p.account_id"
            + " where p.entry_id = e.id and a.nation = ?))";

    @QueryParam("kind")
    @Parameter(description = "entries of this kind alone", schema = @Schema(implementation = Entry.Kind.class))
    String kind;

    @QueryParam("account")
    @Parameter(
            description = "id of an account that is posted to",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    String account;

    @QueryParam("nation")
    @Parameter(description = "a nation whose accounts are posted to", schema = @Schema(examples = "DEU"))
    String nation;

    @QueryParam("project")
    @Parameter(description = "id of a project", schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    String project;

    @QueryParam("from")
    @Parameter(description = "the first effective day", schema = @Schema(type = SchemaType.STRING, format = "date"))
    String from;

    @QueryParam("until")
    @Parameter(description = "the last effective day", schema = @Schema(type = SchemaType.STRING, format = "date"))
    String until;

    /** Fills the places of {@link #CONDITION}, and returns the number of the next place. */
    int fill(PreparedStatement statement, int first) throws SQLException {
        Entry.Kind wanted = Asked.oneOf(Entry.Kind.class, "kind", kind);
        Object[] values = {
            wanted == null ? null : wanted.name(),
            wanted == null ? null : wanted.name(),
            Asked.id("project", project),
            Asked.id("project", project),
            Asked.day("from", from),
            Asked.day("until", until),
            Asked.id("account", account),
            Asked.id("account", account),
            nation,
            nation
        };
        for (int at = 0; at < values.length; at++) {
            statement.setObject(first + at, values[at]);
        }
        return first + values.length;
    }
}
