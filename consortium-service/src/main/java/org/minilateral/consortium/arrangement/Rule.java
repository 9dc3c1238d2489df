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
    @JsonSubTypes.Type(value = VotingRule.class, name = "voting"),
    @JsonSubTypes.Type(value = AccessionRule.class, name = "accession"),
    @JsonSubTypes.Type(value = OptOutRule.class, name = "opt-out"),
    @JsonSubTypes.Type(value = UnderSubscriptionRule.class, name = "under-subscription"),
    @JsonSubTypes.Type(value = OverrunRule.class, name = "overrun"),
    @JsonSubTypes.Type(value = WithdrawalRule.class, name = "withdrawal"),
    @JsonSubTypes.Type(value = ArrearsRule.class, name = "arrears"),
    @JsonSubTypes.Type(value = ShareLimitsRule.class, name = "share-limits")
})
@Schema(
        oneOf = {
            ScaleRule.class,
            EntryIntoEffectRule.class,
            VotingRule.class,
            AccessionRule.class,
            OptOutRule.class,
            UnderSubscriptionRule.class,
            OverrunRule.class,
            WithdrawalRule.class,
            ArrearsRule.class,
            ShareLimitsRule.class
        },
        discriminatorProperty = "type",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "scale", schema = ScaleRule.class),
            @DiscriminatorMapping(value = "entry-into-effect", schema = EntryIntoEffectRule.class),
            @DiscriminatorMapping(value = "voting", schema = VotingRule.class),
            @DiscriminatorMapping(value = "accession", schema = AccessionRule.class),
            @DiscriminatorMapping(value = "opt-out", schema = OptOutRule.class),
            @DiscriminatorMapping(value = "under-subscription", schema = UnderSubscriptionRule.class),
            @DiscriminatorMapping(value = "overrun", schema = OverrunRule.class),
            @DiscriminatorMapping(value = "withdrawal", schema = WithdrawalRule.class),
            @DiscriminatorMapping(value = "arrears", schema = ArrearsRule.class),
            @DiscriminatorMapping(value = "share-limits", schema = ShareLimitsRule.class)
        })
public sealed interface Rule
        permits ScaleRule,
                EntryIntoEffectRule,
                VotingRule,
                AccessionRule,
                OptOutRule,
                UnderSubscriptionRule,
                OverrunRule,
                WithdrawalRule,
                ArrearsRule,
                ShareLimitsRule {}
