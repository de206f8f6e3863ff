package org.goldthread.store.sqlite.wire;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.goldthread.store.sqlite.command.Dispatcher;
import org.goldthread.store.sqlite.command.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One client's connection: its commands one after the other, off the thread that moves the bytes. */
final class ClientConnection extends SimpleChannelInboundHandler<ByteBuf> {
    private static final Logger LOG = LoggerFactory.getLogger(ClientConnection.class);
    private static final Set<String> BEFORE_AUTHENTICATION =
            Set.of("hello", "ismaster", "ping", "buildinfo", "endsessions");
    private static final int UNAUTHORIZED = 13;

    private final Dispatcher dispatcher;
    private final Dispatcher.ServerFace server;
    private final Executor executor;
    private final Scram scram;
    private CompletableFuture<?> last = CompletableFuture.completedFuture(null);

    ClientConnection(Dispatcher dispatcher, Dispatcher.ServerFace server, Credentials credentials, Executor executor) {
        this.dispatcher = dispatcher;
        this.server = server;
        this.executor = executor;
        scram = new Scram(credentials);
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, ByteBuf frame) {
        var kept = frame.retain();
        last = last.thenComposeAsync(_ -> answer(context.channel(), kept), executor);
    }

    private CompletableFuture<?> answer(Channel channel, ByteBuf frame) {
        int id = WireRequest.idOf(frame);
        boolean legacy = WireRequest.isLegacy(frame);
        WireRequest request;
        try {
            request = WireRequest.read(frame);
        } catch (MongoServerError e) {
            return send(channel, id, legacy, Reply.error(e));
        } catch (NotTheProtocol | RuntimeException e) {
            LOG.warn("A client at {} does not speak the protocol: {}", channel.remoteAddress(), e.getMessage());
            var _ = channel.close();
            return CompletableFuture.completedFuture(null);
        } finally {
            frame.release();
        }
        return run(channel, request)
                .exceptionally(Reply::error)
                .thenCompose(reply -> request.wantsReply()
                        ? send(channel, id, legacy, reply)
                        : CompletableFuture.completedFuture(null));
    }

    private CompletableFuture<Document> run(Channel channel, WireRequest request) {
        try {
            var body = request.body();
            var name = body.keySet().iterator().next();
            switch (name.toLowerCase(Locale.ROOT)) {
                case "saslstart" -> {
                    return CompletableFuture.completedFuture(scram.start(body));
                }
                case "saslcontinue" -> {
                    return CompletableFuture.completedFuture(scram.goOn(body));
                }
                default -> checkAuthenticated(name);
            }
            return server.run(name, body)
                    .map(CompletableFuture::completedFuture)
                    .orElseGet(() -> dispatcher.run(request.database(), body, channel.id()));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private void checkAuthenticated(String name) {
        if (!scram.isAuthenticated() && !BEFORE_AUTHENTICATION.contains(name.toLowerCase(Locale.ROOT))) {
            throw new MongoServerError(UNAUTHORIZED, "Unauthorized", "command " + name + " requires authentication");
        }
    }

    private static CompletableFuture<?> send(Channel channel, int id, boolean legacy, Document reply) {
        var _ = channel.writeAndFlush(WireRequest.reply(channel.alloc(), id, legacy, reply), channel.voidPromise());
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        dispatcher.disconnected(context.channel().id());
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        LOG.warn(
                "The connection of a client at {} is closed: {}",
                context.channel().remoteAddress(),
                cause.toString());
        var _ = context.close();
    }
}
