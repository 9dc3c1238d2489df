package org.minilateral.platform.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** In place of the framework's own mapper, whose answer has no body. */
class MismatchedBodies {

    @ServerExceptionMapper(value = MismatchedInputException.class, priority = Priorities.USER - 1000)
    public Response mismatched(MismatchedInputException e) {
        return UnreadableBodies.problem(e).toResponse();
    }
}
