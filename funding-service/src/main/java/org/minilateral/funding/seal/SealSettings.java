package org.minilateral.funding.seal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where and by whom entries are sealed. */
@ConfigMapping(prefix = "minilateral.seal")
interface SealSettings {

    /** The name of the key in signed notes: a host name of the deployment, without spaces and plus signs. */
    @WithDefault("minilateral")
    String name();

    /** The Ed25519 key that signs, PKCS#8 in PEM. */
    Path keyFile();

    /** Whether a missing key is made at the start; a deployment brings its own. */
    @WithDefault("false")
    boolean createKey();

    /** How many entries of a consortium are sealed in one transaction. */
    @WithDefault("5000")
    int batch();
}
