package org.minilateral.testkit;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Tokens as Keycloak makes them, signed by a key that lives as long as the test run. */
public final class Tokens {

    public static final String ISSUER = "https://sso.minilateral.test/realms/minilateral";
    private static final KeyPair KEYS = newKeys();

    private Tokens() {}

    static Map<String, String> settings() {
        String publicKey = Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());
        return Map.of("quarkus.oidc.public-key", publicKey, "quarkus.oidc.token.issuer", ISSUER);
    }

    /** A person or system of a nation, in one role. The same nation and role is the same subject. */
    public static String as(String role, String nation) {
        return claims(role, nation).sign(KEYS.getPrivate());
    }

    /** One of our own services. */
    public static String service(String name) {
        return claims("service", null).preferredUserName(name).sign(KEYS.getPrivate());
    }

    /** The claims of a good token, for tests that spoil one of them. */
    public static JwtClaimsBuilder claims(String role, String nation) {
        String name = nation == null ? role : nation.toLowerCase(java.util.Locale.ROOT) + "." + role;
        JwtClaimsBuilder claims = Jwt.claims()
                .issuer(ISSUER)
                .audience(Set.of("consortium-service", "project-service", "funding-service"))
                .subject(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                        .toString())
                .preferredUserName(name)
                .claim("typ", "Bearer")
                .claim("clearance", "LIMITED")
                .claim("realm_access", Map.of("roles", List.of(role)))
                .issuedAt(Instant.now())
                .expiresIn(Duration.ofMinutes(30));
        return nation == null ? claims : claims.claim("nation", nation);
    }

    /** Signs with the right key. */
    public static String signed(JwtClaimsBuilder claims) {
        return claims.sign(KEYS.getPrivate());
    }

    /** The public half as an identity server publishes it (RFC 7517). */
    static String keySet() {
        RSAPublicKey key = (RSAPublicKey) KEYS.getPublic();
        return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"n\":\"%s\",\"e\":\"%s\"}]}"
                .formatted(encoded(key.getModulus()), encoded(key.getPublicExponent()));
    }

    private static String encoded(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int start = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, start, bytes.length));
    }

    /** The public half, for forgeries that misuse it. */
    public static byte[] publicKey() {
        return KEYS.getPublic().getEncoded();
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has RSA", e);
        }
    }
}
