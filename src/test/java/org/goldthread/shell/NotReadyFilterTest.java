package org.goldthread.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.ApplicationAvailabilityBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Before it is ready the product has one answer, which asks again by itself. */
class NotReadyFilterTest {
    private final ApplicationAvailabilityBean availability = new ApplicationAvailabilityBean();
    private final NotReadyFilter filter = new NotReadyFilter(availability);
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain chain = new MockFilterChain();

    @Test
    void nobodyComesInBeforeItIsReady() throws ServletException, IOException {
        is(ReadinessState.REFUSING_TRAFFIC);
        filter.doFilter(request("/login"), response, chain);
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("3");
        assertThat(response.getHeader("Refresh")).isEqualTo("3");
        assertThat(chain.getRequest()).isNull();
    }

    @Test
    void everybodyDoesAfterwards() throws ServletException, IOException {
        is(ReadinessState.REFUSING_TRAFFIC);
        is(ReadinessState.ACCEPTING_TRAFFIC);
        filter.doFilter(request("/login"), response, chain);
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(chain.getRequest()).isNotNull();
    }

    @Test
    void itsHealthIsToldAtAnyTime() throws ServletException, IOException {
        is(ReadinessState.REFUSING_TRAFFIC);
        filter.doFilter(request("/actuator/health/readiness"), response, chain);
        assertThat(chain.getRequest()).isNotNull();
    }

    private void is(ReadinessState state) {
        availability.onApplicationEvent(new AvailabilityChangeEvent<>(this, state));
    }

    private static MockHttpServletRequest request(String path) {
        var request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        return request;
    }
}
