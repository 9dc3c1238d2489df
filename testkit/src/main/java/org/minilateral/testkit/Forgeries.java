package org.minilateral.testkit;

import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tokens that look almost right: every one of them must be turned away at every door. */
final class Forgeries {

    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder FROM_URL = Base64.getUrlDecoder();

    private Forgeries() {}

    /** Forged token by what is wrong with it. */
    static Map<String, String> all() {
        Map<String, String> forged = new LinkedHashMap<>();
        forged.put("issued by somebody else", Tokens.signed(good().issuer("https://evil.example/realms/minilateral")));
        forged.put("issuer with a slash more", Tokens.signed(good().issuer(Tokens.ISSUER + "/")));
        forged.put("for another audience", Tokens.signed(good().audience("account")));
        forged.put("expired", Tokens.signed(good().issuedAt(at(-7200)).expiresAt(at(-3600))));
        forged.put(
                "an ID token", Tokens.signed(good().audience("minilateral-web").claim("typ", "ID")));
        forged.put("an ID token for our audience", Tokens.signed(good().claim("typ", "ID")));
        forged.put("a refresh token", Tokens.signed(good().claim("typ", "Refresh")));
        forged.put("signed by another key", signedByAnotherKey());
        String token = Tokens.signed(good());
        String[] parts = token.split("\\.");
        forged.put("without a signature", parts[0] + "." + parts[1] + ".");
        forged.put("cut short", token.substring(0, token.length() - 8));
        forged.put("without its last part", parts[0] + "." + parts[1]);
        forged.put("with another's signature", parts[0] + "." + parts[1] + "." + otherSignature());
        forged.put("another nation written in", parts[0] + "." + nationSwapped(parts[1]) + "." + parts[2]);
        forged.put("algorithm none", encode("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + parts[1] + ".");
        forged.put("algorithm NONE", encode("{\"alg\":\"NONE\",\"typ\":\"JWT\"}") + "." + parts[1] + ".");
        forged.put("algorithm none with a signature", encode("{\"alg\":\"none\"}") + "." + parts[1] + "." + parts[2]);
        forged.put("the public key as a shared secret", signedWithPublicKey(parts[1]));
        forged.put("no JSON", encode("{\"alg\":\"RS256\"}") + "." + encode("not json") + "." + parts[2]);
        forged.put("not a token", "letmein");
        forged.put("five parts", token + ".x.y");
        return forged;
    }

    private static JwtClaimsBuilder good() {
        return Tokens.claims("liaison", "DEU");
    }

    private static Instant at(long secondsFromNow) {
        return Instant.now().plusSeconds(secondsFromNow);
    }

    private static String otherSignature() {
        return Tokens.signed(Tokens.claims("auditor", "FRA")).split("\\.")[2];
    }

    private static String nationSwapped(String payload) {
        String json = new String(FROM_URL.decode(payload), StandardCharsets.UTF_8);
        return encode(json.replace("\"DEU\"", "\"FRA\""));
    }

    private static String signedByAnotherKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return good().sign(generator.generateKeyPair().getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has RSA", e);
        }
    }

    private static String signedWithPublicKey(String payload) {
        try {
            String asked = encode("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + payload;
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Tokens.publicKey(), "HmacSHA256"));
            return asked + "." + URL.encodeToString(mac.doFinal(asked.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HMAC", e);
        }
    }

    private static String encode(String text) {
        return URL.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
