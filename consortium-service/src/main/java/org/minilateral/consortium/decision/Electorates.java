package org.minilateral.consortium.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.minilateral.consortium.arrangement.Arrangements;
import org.minilateral.consortium.arrangement.Clause;
import org.minilateral.consortium.arrangement.Procedure;
import org.minilateral.consortium.arrangement.ScaleRule;
import org.minilateral.consortium.arrangement.Terms;
import org.minilateral.consortium.arrangement.VotingRule;
import org.minilateral.consortium.participation.Participation;
import org.minilateral.consortium.participation.Participations;
import org.minilateral.consortium.project.ProjectCopy;
import org.minilateral.consortium.project.Projects;
import org.minilateral.platform.problem.Refused;
import org.minilateral.sharing.Fraction;

/** Finds out how a question is decided and who has a vote on it. */
@ApplicationScoped
class Electorates {

    private final Arrangements arrangements;
    private final Participations participations;
    private final Projects projects;

    Electorates(Arrangements arrangements, Participations participations, Projects projects) {
        this.arrangements = arrangements;
        this.participations = participations;
        this.projects = projects;
    }

    Ballot ballotFor(UUID consortiumId, NewDecision asked) {
        Terms terms = arrangements.current(consortiumId).terms();
        Optional<Clause> clause = terms.votingOn(asked.question());
        Procedure procedure =
                clause.map(c -> ((VotingRule) c.rule()).procedure()).orElse(new Procedure.Unanimity());
        return new Ballot(
                procedure, clause.map(Clause::number).orElse(null), electors(consortiumId, asked, terms.scale()));
    }

    private List<Elector> electors(UUID consortiumId, NewDecision asked, Optional<ScaleRule> scale) {
        Optional<Set<String>> scope =
                Optional.ofNullable(asked.projectId()).map(id -> participantsOf(id, consortiumId));
        List<Elector> electors = participations.in(consortiumId).stream()
                .filter(participation -> participation.standing().votes())
                .map(Participation::nation)
                .filter(nation -> scope.map(nations -> nations.contains(nation)).orElse(true))
                .map(nation -> new Elector(nation, weight(scale, nation)))
                .toList();
        if (electors.isEmpty()) {
            throw Refused.state("nobody-votes", "Nobody in this scope has a vote.");
        }
        return electors;
    }

    private Set<String> participantsOf(UUID projectId, UUID consortiumId) {
        return projects.lookUp(projectId)
                .filter(project -> project.consortiumId().equals(consortiumId))
                .map(ProjectCopy::participants)
                .orElseThrow(() -> Refused.field(
                        "project-unknown", "/projectId", "There is no such project under this consortium."));
    }

    private static String weight(Optional<ScaleRule> scale, String nation) {
        Fraction weight = scale.map(s -> s.votingWeightOf(nation)).orElse(Fraction.ZERO);
        return weight.toString();
    }
}
