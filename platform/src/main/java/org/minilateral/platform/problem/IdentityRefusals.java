package org.minilateral.platform.problem;

import io.quarkus.oidc.OIDCException;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Nobody is let in, and nobody is told that he is nobody, while the identity server can't be asked. */
class IdentityRefusals {

    private static final Logger LOG = Logger.getLogger(IdentityRefusals.class);

    @ServerExceptionMapper(OIDCException.class)
    public Response unavailable(OIDCException thrown) {
        LOG.errorf("The identity server can't be asked: %s", thrown.getMessage());
        return Problems.of(503, "identity-unavailable", null, "Nobody can be identified now; try again.", Map.of())
                .toResponse();
    }
}
