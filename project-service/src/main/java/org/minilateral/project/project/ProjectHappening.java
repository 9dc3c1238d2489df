package org.minilateral.project.project;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.minilateral.platform.feed.Happening;

/** What the feed tells about a project, to its participants alone. */
final class ProjectHappening {

    private ProjectHappening() {}

    /** Also after a revision: the newest proposal counts. */
    static Happening proposed(Project project) {
        return of(
                "project.proposed.v1",
                project,
                new Proposed(
                        project.id,
                        project.consortiumId,
                        project.number,
                        project.name,
                        project.leadNation,
                        project.participants(),
                        project.startsOn,
                        project.endsOn));
    }

    static Happening decided(Project project) {
        return project.state == ProjectState.APPROVED
                ? of(
                        "project.approved.v1",
                        project,
                        new Approved(
                                project.id,
                                project.consortiumId,
                                project.participants(),
                                project.decisionId,
                                project.decisionNumber))
                : of(
                        "project.rejected.v1",
                        project,
                        new Rejected(project.id, project.consortiumId, project.decisionId));
    }

    private static Happening of(String type, Project project, Record data) {
        return new Happening(type, "projects/" + project.id, project.consortiumId, project.participants(), data);
    }

    @RegisterForReflection
    record Proposed(
            UUID projectId,
            UUID consortiumId,
            String number,
            String name,
            String leadNation,
            Set<String> participants,
            LocalDate startsOn,
            LocalDate endsOn) {}

    @RegisterForReflection
    record Approved(
            UUID projectId, UUID consortiumId, Set<String> participants, UUID decisionId, String decisionNumber) {}

    @RegisterForReflection
    record Rejected(UUID projectId, UUID consortiumId, UUID decisionId) {}
}
