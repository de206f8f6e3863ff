package org.goldthread.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who says that a browser is somewhere else is believed if the operator named them, in the product's own server. */
class ProxiesTest {
    private static final String BROWSER = "203.0.113.7";

    @Test
    void aProxyOnTheSameMachineIsBelieved() throws Exception {
        assertThat(seen("127.0.0.1", Map.of())).isEqualTo(BROWSER + " https");
    }

    @Test
    void whoIsNotNamedIsNotBelieved() throws Exception {
        for (var named : new String[] {"10.1.2.3/32", "10.0.0.0/8,192.168.0.0/16,fd00::/8"}) {
            assertThat(seen("127.0.0.1", Map.of("GOLDTHREAD_PROXIES", named))).isEqualTo("127.0.0.1 http");
        }
    }

    @Test
    void aNeighbourInAPrivateNetworkIsNotBelievedUnlessNamed() throws Exception {
        var here = ownAddress();
        assumeTrue(here.isPresent(), "This machine is in no network");
        var address = here.get().getHostAddress();
        assertThat(seen(address, Map.of())).isEqualTo(address + " http");
        assertThat(seen(address, Map.of("GOLDTHREAD_PROXIES", address + "/32"))).isEqualTo(BROWSER + " https");
    }

    private static Optional<InetAddress> ownAddress() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof java.net.Inet4Address && !address.isLoopbackAddress())
                .findFirst();
    }

    /** Where the server takes a browser to be, for whom a proxy at {@code address} speaks. */
    private static String seen(String address, Map<String, Object> environment) throws Exception {
        var application = new SpringApplication(Server.class);
        application.setDefaultProperties(environment);
        try (var running = application.run("--server.address=" + address, "--server.port=0");
                var client = HttpClient.newHttpClient()) {
            var server = Objects.requireNonNull(((ServletWebServerApplicationContext) running).getWebServer());
            var port = server.getPort();
            var request = HttpRequest.newBuilder(URI.create("http://" + address + ":" + port + "/"))
                    .header("X-Forwarded-For", BROWSER)
                    .header("X-Forwarded-Proto", "https");
            return client.send(request.build(), BodyHandlers.ofString()).body();
        }
    }

    /** The product's server with the product's settings, and nothing in it. */
    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(TomcatServletWebServerAutoConfiguration.class)
    static class Server {
        @Bean
        ServletRegistrationBean<HttpServlet> whereFrom() {
            return new ServletRegistrationBean<>(
                    new HttpServlet() {
                        private static final long serialVersionUID = 1L;

                        @Override
                        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                                throws IOException {
                            response.getWriter().print(request.getRemoteAddr() + " " + request.getScheme());
                        }
                    },
                    "/");
        }
    }
}
