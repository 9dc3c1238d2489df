package org.minilateral.consortium.capability;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.minilateral.platform.problem.Refused;

/** The taxonomy: the working groups of AUKUS Pillar II, then extensions, whose codes begin with {@code x-}. */
@ApplicationScoped
@Transactional
public class TechnologyAreas implements PanacheRepositoryBase<TechnologyArea, String> {

    java.util.List<TechnologyArea> ordered() {
        return list("order by position, code");
    }

    boolean exists(String code) {
        return findByIdOptional(code).isPresent();
    }

    void require(String code, String pointer) {
        if (!exists(code)) {
            throw unknown(code, pointer);
        }
    }

    /** Refuses the first code that is in no taxonomy; the pointer has a place for its index. */
    public void requireAll(Collection<String> codes, String pointer) {
        Set<String> known = streamAll().map(area -> area.code).collect(Collectors.toSet());
        int index = 0;
        for (String code : codes) {
            if (!known.contains(code)) {
                throw unknown(code, pointer.formatted(index));
            }
            index++;
        }
    }

    private static Refused unknown(String code, String pointer) {
        return Refused.field("area-unknown", pointer, "“" + code + "” is not one of the technology areas.");
    }
}
