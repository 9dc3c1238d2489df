package org.minilateral.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {

    @Test
    void freePortsDiffer() {
        assertThat(Ports.free().numbers().values())
                .hasSize(Port.values().length)
                .doesNotHaveDuplicates();
    }

    @Test
    void aTakenPortIsNamed() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = Ports.free().with(Port.FUNDING, taken.getLocalPort());
            assertThatThrownBy(() -> ports.requireFree(List.of(Port.FUNDING)))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + " (funding)");
        }
    }

    @Test
    void otherProcessesReadWhatWasChosen(@TempDir Path folder) {
        var ports = Ports.from(20000).with(Port.KEYCLOAK, 30000);
        ports.write(folder.resolve("ports"));
        assertThat(Ports.read(folder.resolve("ports"))).contains(ports);
        assertThat(Ports.read(folder.resolve("absent"))).isEmpty();
    }
}
