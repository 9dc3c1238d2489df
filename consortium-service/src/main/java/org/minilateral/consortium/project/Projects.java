package org.minilateral.consortium.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.minilateral.platform.feed.Followers;

/** The copy of project-service's projects. */
@ApplicationScoped
public class Projects implements PanacheRepositoryBase<ProjectCopy, UUID> {

    private static final String TAKE_OVER =
            "insert into project_copy (id, consortium_id, number, name, lead_nation, participants)"
                    + " values (?1, ?2, ?3, ?4, ?5, ?6)"
                    + " on conflict (id) do update set name = excluded.name, participants = excluded.participants";

    private final Followers followers;

    Projects(Followers followers) {
        this.followers = followers;
    }

    /** Looks once more after reading the feed where the copy does not hold the project yet. */
    public Optional<ProjectCopy> lookUp(UUID id) {
        return findByIdOptional(id).or(() -> {
            followers.catchUp("project");
            return findByIdOptional(id);
        });
    }

    void takeOver(ProjectFeed.Proposed project) {
        getEntityManager()
                .createNativeQuery(TAKE_OVER)
                .setParameter(1, project.projectId())
                .setParameter(2, project.consortiumId())
                .setParameter(3, project.number())
                .setParameter(4, project.name())
                .setParameter(5, project.leadNation())
                .setParameter(6, project.participants().toArray(String[]::new))
                .executeUpdate();
    }
}
