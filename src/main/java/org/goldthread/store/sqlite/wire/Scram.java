package org.goldthread.store.sqlite.wire;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/**
 * One client's SCRAM-SHA-256 conversation.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7677">RFC 7677</a>
 */
final class Scram {
    private static final int AUTHENTICATION_FAILED = 18;

    private final Credentials credentials;
    private String clientFirst = "";
    private String serverFirst = "";
    private String nonce = "";
    private boolean authenticated;

    Scram(Credentials credentials) {
        this.credentials = credentials;
    }

    boolean isAuthenticated() {
        return authenticated;
    }

    Document start(Document body) {
        if (!"SCRAM-SHA-256".equals(body.get("mechanism"))) {
            throw failed();
        }
        var message = payload(body);
        authenticated = false;
        clientFirst = message.substring(Math.min(3, message.length())); // without "n,,"
        var attributes = attributes(clientFirst);
        if (!Credentials.USER.equals(attributes.get("n"))) {
            throw failed();
        }
        nonce = attributes.get("r") + Base64.getEncoder().encodeToString(Credentials.random(18));
        serverFirst = "r=" + nonce + ",s=" + Base64.getEncoder().encodeToString(credentials.salt()) + ",i="
                + Credentials.ITERATIONS;
        return reply(serverFirst, false);
    }

    Document goOn(Document body) {
        var message = payload(body);
        if (message.isEmpty() && authenticated) {
            return reply("", true);
        }
        var attributes = attributes(message);
        int proofAt = message.lastIndexOf(",p=");
        if (nonce.isEmpty() || proofAt < 0 || !nonce.equals(attributes.get("r"))) {
            throw failed();
        }
        try {
            var said = clientFirst + "," + serverFirst + "," + message.substring(0, proofAt);
            var proof = Base64.getDecoder().decode(message.substring(proofAt + 3));
            if (!credentials.areProven(proof, said)) {
                throw failed();
            }
            authenticated = true;
            return reply("v=" + Base64.getEncoder().encodeToString(credentials.signature(said)), true);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw failed();
        }
    }

    private static MongoServerError failed() {
        return new MongoServerError(AUTHENTICATION_FAILED, "AuthenticationFailed", "Authentication failed.");
    }

    private static String payload(Document body) {
        if (body.get("payload") instanceof BinData data) {
            return new String(data.getData(), StandardCharsets.UTF_8);
        }
        throw failed();
    }

    private static Map<String, String> attributes(String message) {
        var attributes = new HashMap<String, String>();
        for (var part : message.split(",", -1)) {
            if (part.length() >= 2 && part.charAt(1) == '=') {
                attributes.put(part.substring(0, 1), part.substring(2));
            }
        }
        return attributes;
    }

    private static Document reply(String payload, boolean done) {
        return new Document("conversationId", 1)
                .append("done", done)
                .append("payload", new BinData(payload.getBytes(StandardCharsets.UTF_8)))
                .append("ok", 1.0);
    }
}
