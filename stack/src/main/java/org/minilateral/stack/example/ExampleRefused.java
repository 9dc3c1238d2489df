package org.minilateral.stack.example;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The example could not be loaded; the line says what was refused and why. */
public final class ExampleRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String problem;

    ExampleRefused(String line) {
        this(line, "");
    }

    /** @param problem the problem document with which a service refused, as text */
    ExampleRefused(String line, String problem) {
        super(line);
        this.problem = problem;
    }

    /** The stable code of the problem, such as {@code no-vote}; empty where no service refused. */
    public String code() {
        try {
            return new ObjectMapper().readTree(problem).path("code").asText();
        } catch (JsonProcessingException e) {
            return "";
        }
    }
}
