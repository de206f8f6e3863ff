package org.goldthread.shell;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.goldthread.people.AccountService;
import org.goldthread.people.DeviceCookies;
import org.goldthread.people.Role;
import org.goldthread.people.SignInDetails;
import org.goldthread.ui.Addresses;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.CacheControlConfig;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who gets in, and what every answer tells the browser. */
@Configuration
@EnableWebSecurity
@EnableConfigurationProperties(SessionLimits.class)
class SecurityConfiguration {
    private static final String[] OPEN = {
        "/csp.js",
        "/idle.js",
        "/typing.js",
        "/desk.js",
        "/spoken.js",
        "/styles/**",
        "/icons/**",
        "/aura/**",
        "/actuator/health/**"
    };
    private static final RequestMatcher SIGN_IN =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/" + Addresses.LOGIN);
    private static final String PERMISSIONS =
            "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()";

    @Bean
    SecurityFilterChain filters(
            HttpSecurity http,
            AccountService accounts,
            DeviceCookies devices,
            ContentPolicy policy,
            SessionLimits limits,
            Clock clock) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasRole(Role.ADMIN.name()))
                .headers(headers -> write(headers, policy))
                .addFilterBefore(new SameSiteSignIn(SIGN_IN), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new SessionEnds(limits, clock), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new StandingFilter(accounts), AnonymousAuthenticationFilter.class)
                .with(VaadinSecurityConfigurer.vaadin(), screens -> screens.loginView(LoginView.class))
                .sessionManagement(sessions -> sessions.addSessionAuthenticationStrategy(devices))
                // after the sign-in view is known: before it, Spring Security adds a page of its own
                .formLogin(form -> form.authenticationDetailsSource(SignInDetails::new))
                .build();
    }

    /**
     * Written before anything else is, as the servlet container closes forwarded answers, which all screens are, before
     * Spring Security would come to it. What may be kept, such as styles, says so itself later. {@code nosniff} and, over
     * https only, HSTS are Spring Security's own defaults.
     */
    private static void write(HeadersConfigurer<HttpSecurity> headers, ContentPolicy policy) {
        headers.withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
                    @Override
                    public <T extends HeaderWriterFilter> T postProcess(T filter) {
                        filter.setShouldWriteHeadersEagerly(true);
                        return filter;
                    }
                })
                .cacheControl(CacheControlConfig::disable)
                .addHeaderWriter(new StaticHeadersWriter("Cache-Control", "no-store"))
                .addHeaderWriter(policy)
                .frameOptions(FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resources -> resources.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }
}
