package org.minilateral.consortium.workinggroup;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** What a working group is for and who chairs it; for its members alone. */
@Entity
@DynamicUpdate
public class TermsOfReference {

    @Id
    UUID groupId;

    String text;
    String chair;

    protected TermsOfReference() {}

    TermsOfReference(UUID groupId, String text, String chair) {
        this.groupId = groupId;
        this.text = text;
        this.chair = chair;
    }

    /** True if that changes anything. */
    boolean rewrite(String newText, String newChair) {
        boolean different = !text.equals(newText) || !Objects.equals(chair, newChair);
        text = newText;
        chair = newChair;
        return different;
    }
}
