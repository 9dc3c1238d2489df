package org.minilateral.consortium.arrangement;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A clause as data: the arrangement says the rule, the software follows it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ScaleRule.class, name = "scale"),
    @JsonSubTypes.Type(value = EntryIntoEffectRule.class, name = "entry-into-effect"),
    @JsonSubTypes.Type(value = VotingRule.class, name = "voting")
})
@Schema(
        oneOf = {ScaleRule.class, EntryIntoEffectRule.class, VotingRule.class},
        discriminatorProperty = "type",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "scale", schema = ScaleRule.class),
            @DiscriminatorMapping(value = "entry-into-effect", schema = EntryIntoEffectRule.class),
            @DiscriminatorMapping(value = "voting", schema = VotingRule.class)
        })
public sealed interface Rule permits ScaleRule, EntryIntoEffectRule, VotingRule {}
