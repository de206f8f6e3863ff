package org.goldthread.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** The key pair that signs the chain's head, Ed25519; made at the first start, in a file that only its owner reads. */
final class AuditKey {
    private static final String ALGORITHM = "Ed25519";
    private static final int NAME_LENGTH = 16;
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN (PRIVATE|PUBLIC) KEY-----\\s+([A-Za-z0-9+/=\\s]+)-----END \\1 KEY-----");

    private final PrivateKey secret;
    private final PublicKey open;

    private AuditKey(KeyPair pair) {
        secret = pair.getPrivate();
        open = pair.getPublic();
    }

    /** One that lasts as long as the process. */
    static AuditKey passing() {
        return new AuditKey(make());
    }

    /** The one in a file, which is made if it is not there. */
    static AuditKey in(Path file) {
        try {
            if (!Files.exists(file)) {
                write(file, make());
            }
            return new AuditKey(read(Files.readString(file)));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The audit's key in " + file + " cannot be used", e);
        }
    }

    private static KeyPair make() {
        try {
            return KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nobody reads half a key: it is written beside, and gets its name once it is whole. Who is second takes the first's. */
    private static void write(Path file, KeyPair pair) throws IOException {
        var target = file.toAbsolutePath();
        var folder = Files.createDirectories(Objects.requireNonNull(target.getParent()));
        var part = folder.resolve(
                target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        Files.deleteIfExists(part);
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var owners = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel = Files.newByteChannel(part, options, owners)) {
            var text = block("PRIVATE", pair.getPrivate().getEncoded())
                    + block("PUBLIC", pair.getPublic().getEncoded());
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
        }
        try {
            Files.createLink(target, part);
        } catch (FileAlreadyExistsException e) {
            // another process was quicker: its key is the one
            return;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static String block(String kind, byte[] encoded) {
        return "-----BEGIN " + kind + " KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded) + "\n-----END " + kind
                + " KEY-----\n";
    }

    private static KeyPair read(String text) throws GeneralSecurityException {
        var keys = KeyFactory.getInstance(ALGORITHM);
        return new KeyPair(
                keys.generatePublic(new X509EncodedKeySpec(bytes(text, "PUBLIC"))),
                keys.generatePrivate(new PKCS8EncodedKeySpec(bytes(text, "PRIVATE"))));
    }

    private static byte[] bytes(String text, String kind) throws GeneralSecurityException {
        return BLOCK.matcher(text)
                .results()
                .filter(found -> found.group(1).equals(kind))
                .findFirst()
                .map(found -> Base64.getMimeDecoder().decode(found.group(2)))
                .orElseThrow(() -> new GeneralSecurityException("There is no " + kind + " KEY in it"));
    }

    /** The first digits of the public key's SHA-256. */
    String name() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(open.getEncoded());
            return HexFormat.of().formatHex(hash).substring(0, NAME_LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The public key, with which anybody can check a signature: X.509, Base64. */
    String published() {
        return Base64.getEncoder().encodeToString(open.getEncoded());
    }

    String sign(String text) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean signed(String text, String signature) {
        try {
            var check = Signature.getInstance(ALGORITHM);
            check.initVerify(open);
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            // not even a signature
            return false;
        }
    }
}
