package org.minilateral.funding.coalition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.minilateral.platform.feed.Followers;
import org.minilateral.platform.problem.Refused;

/** Who takes part in what, read from the local copies. */
@ApplicationScoped
@Transactional
public class Coalitions {

    private final EntityManager store;
    private final Followers followers;

    Coalitions(EntityManager store, Followers followers) {
        this.store = store;
        this.followers = followers;
    }

    /** The nations that pay for what happens in the scope; none for a project that is not the consortium's. */
    public SortedSet<String> nationsOf(Scope scope) {
        SortedSet<String> nations = new TreeSet<>(store.createQuery(
                        "select p.key.nation from Participation p where p.key.consortiumId = ?1 and p.standing in ?2",
                        String.class)
                .setParameter(1, scope.consortiumId())
                .setParameter(2, Participation.TAKING_PART)
                .getResultList());
        if (scope.projectId() != null) {
            nations.retainAll(participantsOf(scope));
        }
        return nations;
    }

    /** The same, after reading the neighbours' feeds once more if one of the wanted nations is missing. */
    public SortedSet<String> nationsOf(Scope scope, Collection<String> wanted) {
        SortedSet<String> nations = nationsOf(scope);
        if (nations.containsAll(wanted)) {
            return nations;
        }
        followers.catchUp(ConsortiumFeed.CONSORTIUM);
        if (scope.projectId() != null) {
            followers.catchUp(ProjectFeed.PROJECT);
        }
        return nationsOf(scope);
    }

    private Set<String> participantsOf(Scope scope) {
        return store.createQuery(
                        "select p.participants from Project p where p.id = ?1 and p.consortiumId = ?2", String[].class)
                .setParameter(1, scope.projectId())
                .setParameter(2, scope.consortiumId())
                .getResultStream()
                .flatMap(Arrays::stream)
                .collect(Collectors.toSet());
    }

    /** The nation whose officers keep the books; null for a consortium that is not known. */
    public String leadNation(UUID consortiumId) {
        return store.createQuery("select c.leadNation from Consortium c where c.id = ?1", String.class)
                .setParameter(1, consortiumId)
                .getSingleResultOrNull();
    }

    /** Those who may see what the scope holds: the nations that pay for it, and the one that keeps the books. */
    public SortedSet<String> releasableTo(Scope scope) {
        SortedSet<String> nations = nationsOf(scope);
        boolean isThere = scope.projectId() == null || !participantsOf(scope).isEmpty();
        String lead = leadNation(scope.consortiumId());
        if (isThere
                && lead != null
                && nationsOf(new Scope(scope.consortiumId(), null)).contains(lead)) {
            nations.add(lead);
        }
        return nations;
    }

    /** True if the nation may see what the scope holds; what is not known yet is looked for once in the feeds. */
    public boolean sees(String nation, Scope scope) {
        if (releasableTo(scope).contains(nation)) {
            return true;
        }
        nationsOf(scope, Set.of(nation));
        return releasableTo(scope).contains(nation);
    }

    /** The consortia whose books the nation may see. */
    public List<UUID> consortiaOf(String nation) {
        return store.createQuery(
                        "select p.key.consortiumId from Participation p where p.key.nation = ?1 and p.standing in ?2"
                                + " order by p.key.consortiumId",
                        UUID.class)
                .setParameter(1, nation)
                .setParameter(2, Participation.TAKING_PART)
                .getResultList();
    }

    /** The scope that the field projectId of a request names, null for the consortium itself; refused if the nation sees none. */
    public Scope scopeSeenBy(String nation, UUID consortiumId, UUID projectId) {
        Scope scope = new Scope(consortiumId, projectId);
        if (projectId != null && !sees(nation, scope)) {
            throw Refused.field("project-unknown", "/projectId", "The consortium has no such project.");
        }
        return scope;
    }

    /** The projects of the consortium whose books the nation may see. */
    public List<UUID> projectsSeenBy(String nation, UUID consortiumId) {
        if (!nationsOf(new Scope(consortiumId, null)).contains(nation)) {
            return List.of();
        }
        boolean keepsBooks = nation.equals(leadNation(consortiumId));
        return store.createQuery("select p.id, p.participants from Project p where p.consortiumId = ?1", Object[].class)
                .setParameter(1, consortiumId)
                .getResultStream()
                .filter(project -> keepsBooks || List.of((String[]) project[1]).contains(nation))
                .map(project -> (UUID) project[0])
                .toList();
    }

    /** First and last day of the project, as far as they are known. */
    public Optional<Term> termOf(UUID projectId) {
        return Optional.ofNullable(store.find(Project.class, projectId))
                .map(project -> new Term(project.startsOn, project.endsOn));
    }

    /** Since when the nation is leaving, or since when it has left; looked for once more in the feed, empty if it is not. */
    public Optional<Departure> departureOf(UUID consortiumId, String nation) {
        Optional<Departure> known = findDeparture(consortiumId, nation);
        if (known.isEmpty()) {
            followers.catchUp(ConsortiumFeed.CONSORTIUM);
        }
        return known.or(() -> findDeparture(consortiumId, nation));
    }

    private Optional<Departure> findDeparture(UUID consortiumId, String nation) {
        Participation found = store.find(Participation.class, new Participation.Key(consortiumId, nation));
        if (found != null) {
            // The feed may have changed it since this transaction first looked.
            store.refresh(found);
        }
        return Optional.ofNullable(found)
                .filter(participation -> Participation.LEAVING.contains(participation.standing))
                .map(participation -> new Departure(
                        participation.since, !Participation.TAKING_PART.contains(participation.standing)));
    }

    /** True if the work package belongs to the scope; looked for once more in the project service's feed. */
    public boolean hasWorkPackage(Scope scope, UUID workPackageId) {
        if (findWorkPackage(scope, workPackageId)) {
            return true;
        }
        followers.catchUp(ProjectFeed.PROJECT);
        return findWorkPackage(scope, workPackageId);
    }

    private boolean findWorkPackage(Scope scope, UUID workPackageId) {
        return store.createQuery(
                        "select w.projectId from WorkPackage w where w.id = ?1 and w.consortiumId = ?2", UUID.class)
                .setParameter(1, workPackageId)
                .setParameter(2, scope.consortiumId())
                .getResultStream()
                .anyMatch(project -> new Scope(scope.consortiumId(), project).isWithin(scope));
    }
}
