package org.minilateral.platform.concurrency;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.minilateral.platform.problem.Refused;

/** {@code ETag} on answers, 304 for {@code If-None-Match}, and 428 where a change does not say what it is based on. */
class Preconditions {

    private static final Set<String> CHANGING = Set.of("PUT", "PATCH", "DELETE");

    @ServerRequestFilter
    public void require(ContainerRequestContext request) {
        if (CHANGING.contains(request.getMethod()) && request.getHeaderString(HttpHeaders.IF_MATCH) == null) {
            throw Refused.http(428, "if-match-required", "Say with If-Match which version you are changing.");
        }
    }

    @ServerResponseFilter
    public void tag(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 300 || !(response.getEntity() instanceof Versioned versioned)) {
            return;
        }
        String etag = IfMatch.etag(versioned.version());
        response.getHeaders().putSingle(HttpHeaders.ETAG, etag);
        if (request.getMethod().equals("GET") && etag.equals(request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusInfo(Response.Status.NOT_MODIFIED);
            response.setEntity(null);
        }
    }
}
