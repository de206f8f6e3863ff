package org.goldthread.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.goldthread.store.StoreTrouble;
import org.goldthread.ui.Incidents;
import org.goldthread.ui.Texts;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.HtmlUtils;

/** The page for a request that failed before any screen was there. */
@Controller
class ErrorAnswers implements ErrorController {
    private final Incidents incidents;
    private final Texts texts;

    ErrorAnswers(Incidents incidents, Texts texts) {
        this.incidents = incidents;
        this.texts = texts;
    }

    @RequestMapping("/error")
    ResponseEntity<byte[]> answer(HttpServletRequest request) {
        var status = trouble(request).isPresent() ? HttpStatus.SERVICE_UNAVAILABLE : status(request);
        var page = page(request, status);
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(page.getBytes(StandardCharsets.UTF_8));
    }

    /** What is not for this person is answered as what is not there. */
    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        if (status == HttpStatus.FORBIDDEN) {
            return HttpStatus.NOT_FOUND;
        }
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private String page(HttpServletRequest request, HttpStatus status) {
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            return page(request, "shell.error.not-ready");
        }
        if (status.is5xxServerError()) {
            return failed(request, status);
        }
        var hidden = status == HttpStatus.NOT_FOUND || status == HttpStatus.UNAUTHORIZED;
        return page(request, hidden ? "shell.error.not-here" : "shell.error.not-understood");
    }

    private String failed(HttpServletRequest request, HttpStatus status) {
        var thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var error = thrown instanceof Throwable cause ? cause : new IllegalStateException("Answered with " + status);
        var key = trouble(request).map(ScreenErrors::key).orElse("shell.error.failed");
        return page(request, key, incidents.report(error));
    }

    private static Optional<StoreTrouble> trouble(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
                ? StoreTrouble.behind(thrown)
                : Optional.empty();
    }

    private String page(HttpServletRequest request, String key, Object... args) {
        return """
                <!doctype html>
                <html lang="en-GB">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%1$s · Goldthread</title>
                <link rel="stylesheet" href="%4$s/styles/tokens.css">
                <link rel="stylesheet" href="%4$s/styles/base.css">
                <link rel="stylesheet" href="%4$s/styles/fields.css">
                <link rel="stylesheet" href="%4$s/styles/shell.css">
                </head>
                <body>
                <main class="error-page error-page-alone">
                <span class="gold-line"></span>
                <h1>%1$s</h1>
                <p class="lead">%2$s</p>
                <a class="button-link button-link-primary" href="%4$s/">%3$s</a>
                </main>
                </body>
                </html>
                """.formatted(
                        HtmlUtils.htmlEscape(texts.of(key + ".title")),
                        HtmlUtils.htmlEscape(texts.of(key + ".text", args)),
                        HtmlUtils.htmlEscape(texts.of("shell.error.home")),
                        HtmlUtils.htmlEscape(request.getContextPath()));
    }
}
