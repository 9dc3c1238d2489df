package org.minilateral.platform.problem;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

class RefusedMapper {

    @ServerExceptionMapper
    public Response refused(Refused refused) {
        return answer(refused);
    }

    static Response answer(Refused refused) {
        return Problems.of(refused).toResponse();
    }
}
