package org.goldthread.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.stereotype.Component;

/**
 * What a page of ours may load and run: scripts with this answer's nonce and what they load themselves, and nothing from
 * elsewhere. Styles keep {@code unsafe-inline}, which the component library needs. The development mode has no policy, as
 * its tools evaluate code.
 */
@Component
class ContentPolicy implements VaadinServiceInitListener, HeaderWriter {
    static final String HEADER = "Content-Security-Policy";

    /** For every other answer, a file of somebody's that is opened by its address included. */
    private static final String OTHERS = "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 16;

    private volatile boolean strict;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        strict = event.getSource().getDeploymentConfiguration().isProductionMode();
        if (strict) {
            event.addIndexHtmlRequestListener(ContentPolicy::onPage);
        }
    }

    private static void onPage(IndexHtmlResponse page) {
        var nonce = nonce();
        page.getVaadinResponse().setHeader(HEADER, forScreens(nonce));
        var document = page.getDocument();
        var shim = document.createElement("script")
                .attr("src", page.getVaadinRequest().getContextPath() + "/csp.js");
        document.head().prependChild(shim);
        document.getElementsByTag("script").attr("nonce", nonce);
    }

    private static String forScreens(String nonce) {
        return "default-src 'self'; script-src 'nonce-" + nonce + "' 'strict-dynamic'; "
                + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; media-src 'self' blob:; "
                + "font-src 'self' data:; connect-src 'self'; object-src 'none'; frame-src 'none'; base-uri 'self'; "
                + "form-action 'self'; frame-ancestors 'none'";
    }

    private static String nonce() {
        var bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (strict && !response.containsHeader(HEADER)) {
            response.setHeader(HEADER, OTHERS);
        }
    }
}
