package org.goldthread.store.sqlite.wire;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.LengthFieldBasedFrameDecoder;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteOrder;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.goldthread.store.sqlite.command.Dispatcher;

/** Listens on a free port of this machine, for those who know the password. */
public final class WireServer implements AutoCloseable {
    private static final int LARGEST_FRAME = 48_000_000 + 16 * 1024;
    private static final int WAITING_CONNECTIONS = 1024;

    private final MultiThreadIoEventLoopGroup loop = new MultiThreadIoEventLoopGroup(2, NioIoHandler.newFactory());
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final ChannelGroup clients = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private final String password = Credentials.newPassword();
    private final Credentials credentials = new Credentials(password);
    private final Dispatcher dispatcher;
    private final Channel listening;
    private final Dispatcher.ServerFace face;

    public WireServer(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
        listening = bind();
        face = dispatcher.faceAt("127.0.0.1:" + port());
    }

    private Channel bind() {
        return new ServerBootstrap()
                .group(loop)
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_BACKLOG, WAITING_CONNECTIONS)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childHandler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel client) {
                        clients.add(client);
                        var frames = new LengthFieldBasedFrameDecoder(
                                ByteOrder.LITTLE_ENDIAN, LARGEST_FRAME, 0, 4, -4, 0, true);
                        client.pipeline()
                                .addLast(frames, new ClientConnection(dispatcher, face, credentials, executor));
                    }
                })
                .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .syncUninterruptibly()
                .channel();
    }

    public int port() {
        return ((InetSocketAddress) listening.localAddress()).getPort();
    }

    /** With the password in it. */
    public String uri(String database) {
        return "mongodb://" + Credentials.USER + ":" + password + "@127.0.0.1:" + port() + "/" + database
                + "?directConnection=true&authSource=admin";
    }

    @Override
    public void close() {
        listening.close().syncUninterruptibly();
        clients.close().syncUninterruptibly();
        loop.shutdownGracefully(0, 5, TimeUnit.SECONDS).syncUninterruptibly();
        executor.close();
    }
}
