package org.minilateral.consortium.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.minilateral.consortium.organisation.Registered.body;
import static org.minilateral.consortium.organisation.Registered.change;
import static org.minilateral.consortium.organisation.Registered.depart;
import static org.minilateral.consortium.organisation.Registered.id;
import static org.minilateral.consortium.organisation.Registered.involve;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.minilateral.consortium.coalition.OpenConsortiumAccess;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Vault;

/** Germany has no part in AUKUS and Canada is only invited: neither knows of the British organisation in it. */
@QuarkusTest
class OrganisationWallsTest {

    @Test
    void bothWalls() {
        Hidden hidden = Hidden.set();
        hidden.assertUnreadable();
        hidden.assertUnchangeable();
        hidden.assertSameAsUnknown();
    }

    @Test
    void rowSecurityAlone() {
        Hidden hidden = Hidden.set();
        QuarkusMock.installMockForType(OpenConsortiumAccess.doors(), OpenConsortiumAccess.type());
        QuarkusMock.installMockForType(new OpenDoors(), OrganisationAccess.class);
        hidden.assertUnreadable();
        hidden.assertUnchangeable();
    }

    @Test
    void theApplicationAlone() throws SQLException {
        Hidden hidden = Hidden.set();
        Vault.withoutRowSecurity(() -> {
            hidden.assertUnreadable();
            hidden.assertUnchangeable();
            hidden.assertSameAsUnknown();
        });
    }

    record Hidden(String consortium, String organisation, String name) {
        static Hidden set() {
            String aukus = InvolvementTest.aukus();
            String name = Registered.name("Secret Laboratory");
            String organisation = id("GBR", name);
            involve(aukus, "GBR", organisation).statusCode(201);
            return new Hidden(aukus, organisation, name);
        }

        void assertUnreadable() {
            for (String nation : List.of("DEU", "CAN")) {
                As.liaison(nation)
                        .get("/v1/organisations/{id}", organisation)
                        .then()
                        .statusCode(404);
                As.liaison(nation)
                        .get("/v1/organisations?limit=200")
                        .then()
                        .body("items.id", not(hasItem(organisation)));
                assertThat(As.liaison(nation)
                                .get("/v1/consortia/{id}/organisations", consortium)
                                .asString())
                        .doesNotContain(organisation, name);
            }
        }

        void assertUnchangeable() {
            for (String nation : List.of("DEU", "CAN", "USA")) {
                refused(change(nation, organisation, body("Hijacked")).extract().statusCode());
                refused(depart(consortium, nation, organisation).extract().statusCode());
                refused(involve(consortium, nation, organisation).extract().statusCode());
            }
            As.liaison("GBR")
                    .get("/v1/organisations/{id}", organisation)
                    .then()
                    .body("name", org.hamcrest.Matchers.equalTo(name));
            Registered.listed(consortium, "GBR").body("items.until", org.hamcrest.Matchers.contains((Object) null));
        }

        void assertSameAsUnknown() {
            String unknown = UUID.randomUUID().toString();
            assertThat(refusal(organisation))
                    .startsWith("404")
                    .isEqualTo(refusal(unknown).replace(unknown, organisation));
        }

        private static void refused(int status) {
            assertThat(status).isBetween(400, 499);
        }

        private static String refusal(String id) {
            var response =
                    As.liaison("DEU").get("/v1/organisations/{id}", id).then().extract();
            return response.statusCode() + response.asString().replaceAll("\"traceId\":\"[^\"]*\"", "");
        }
    }

    /** Every check says yes, and only the database says no. */
    private static final class OpenDoors extends OrganisationAccess {
        OpenDoors() {
            super(null, null);
        }

        @Override
        boolean mayList(SecurityIdentity identity) {
            return true;
        }

        @Override
        boolean mayRead(SecurityIdentity identity, UUID organisationId) {
            return true;
        }

        @Override
        boolean mayChange(SecurityIdentity identity, UUID organisationId) {
            return true;
        }

        @Override
        boolean mayInvolve(SecurityIdentity identity, UUID consortiumId) {
            return true;
        }
    }
}
