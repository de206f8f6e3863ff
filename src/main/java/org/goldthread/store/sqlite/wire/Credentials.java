package org.goldthread.store.sqlite.wire;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** The one user of this store and a password that is new at each start; kept as RFC 5802 asks, not as it is. */
final class Credentials {
    static final String USER = "goldthread";
    static final int ITERATIONS = 4096;

    private final byte[] salt = random(16);
    private final byte[] storedKey;
    private final byte[] serverKey;

    Credentials(String password) {
        try {
            var spec = new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, 256);
            var salted = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
            storedKey = MessageDigest.getInstance("SHA-256").digest(hmac(salted, "Client Key"));
            serverKey = hmac(salted, "Server Key");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK knows SHA-256", e);
        }
    }

    static String newPassword() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random(24));
    }

    static byte[] random(int length) {
        var bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    byte[] salt() {
        return salt;
    }

    /** Whether the proof, for what both sides said, shows the password. */
    boolean areProven(byte[] proof, String said) throws GeneralSecurityException {
        var signature = hmac(storedKey, said);
        var clientKey = new byte[signature.length];
        for (int i = 0; i < clientKey.length && i < proof.length; i++) {
            clientKey[i] = (byte) (proof[i] ^ signature[i]);
        }
        return proof.length == signature.length
                && MessageDigest.isEqual(MessageDigest.getInstance("SHA-256").digest(clientKey), storedKey);
    }

    /** Shows the client that this side knows the password too. */
    byte[] signature(String said) throws GeneralSecurityException {
        return hmac(serverKey, said);
    }

    private static byte[] hmac(byte[] key, String text) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
