package org.minilateral.funding.coalition;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a decision did not adopt what it was taken on: its code is stable, its text is for people. */
public record Objection(
        @Schema(examples = "electorate-too-small") String code, String detail) {}
