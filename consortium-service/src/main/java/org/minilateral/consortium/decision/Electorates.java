package org.minilateral.consortium.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.minilateral.consortium.arrears.Arrears;
import org.minilateral.consortium.participation.Participation;
import org.minilateral.consortium.participation.Participations;
import org.minilateral.consortium.project.ProjectCopy;
import org.minilateral.consortium.project.Projects;
import org.minilateral.platform.problem.Refused;

/** Finds out who has a vote on a question: who takes part in its scope, is not its subject, and has paid. */
@ApplicationScoped
class Electorates {

    private final Participations participations;
    private final Projects projects;
    private final Arrears arrears;

    Electorates(Participations participations, Projects projects, Arrears arrears) {
        this.participations = participations;
        this.projects = projects;
        this.arrears = arrears;
    }

    /** Those who would vote, and which of them are suspended for arrears. */
    Electorate on(UUID consortiumId, NewDecision asked, Optional<Integer> arrearsLimitDays) {
        Predicate<String> inScope =
                asked.projectId() == null ? nation -> true : participantsOf(asked.projectId(), consortiumId)::contains;
        List<String> entitled = participations.in(consortiumId).stream()
                .filter(participation -> participation.standing().votes())
                .map(Participation::nation)
                .filter(inScope)
                .filter(nation -> !asked.question().excludesItsSubject() || !nation.equals(asked.subjectNation()))
                .toList();
        Set<String> late = arrearsLimitDays
                .map(days -> arrears.overdueFor(consortiumId, days))
                .orElse(Set.of());
        return new Electorate(
                entitled.stream().filter(nation -> !late.contains(nation)).toList(),
                entitled.stream().filter(late::contains).toList());
    }

    private Set<String> participantsOf(UUID projectId, UUID consortiumId) {
        return projects.lookUp(projectId)
                .filter(project -> project.consortiumId().equals(consortiumId))
                .map(ProjectCopy::participants)
                .orElseThrow(() -> Refused.field(
                        "project-unknown", "/projectId", "There is no such project under this consortium."));
    }

    /** Nations by their standing on one question. */
    record Electorate(List<String> voting, List<String> suspended) {}
}
