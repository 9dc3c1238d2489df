package org.minilateral.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class AccountTest {

    @Test
    void namesDiffer() {
        assertThat(Account.examples()).extracting(Account::user).doesNotHaveDuplicates();
    }

    @Test
    void everyRoleOfThePeopleCanBeTried() throws IOException {
        var realm = new ObjectMapper()
                .readTree(RunningStack.CHECKOUT.resolve("k8s/base/realm.json").toFile());
        var roles = realm.at("/roles/realm").findValuesAsText("name");
        assertThat(roles).contains("service").hasSize(7);
        roles.remove("service");
        assertThat(Account.examples()).extracting(Account::role).containsAll(roles);
    }
}
