package org.minilateral.platform.feed;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** A neighbour's feed, seen from the follower. */
@Path("/v1/events")
interface Neighbour {

    @GET
    EventPage after(
            @HeaderParam("Authorization") String authorization,
            @QueryParam("after") String cursor,
            @QueryParam("limit") int limit);
}
