package org.goldthread.bench;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.goldthread.GoldthreadApplication;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** The product with its demo data in this process, on a store on disk; the bare page is one more address in it. */
final class ServedProduct implements AutoCloseable {
    private static final OneIdentity ONE_IDENTITY = new OneIdentity();

    private final ConfigurableApplicationContext context;
    private final CountedCommands commands;

    private ServedProduct(ConfigurableApplicationContext context, CountedCommands commands) {
        this.context = context;
        this.commands = commands;
    }

    static ServedProduct start(Path folder) {
        var commands = new CountedCommands();
        var product = new SpringApplication(GoldthreadApplication.class);
        product.addInitializers(starting -> {
            var beans = starting.getBeanFactory();
            beans.registerSingleton("withoutTests", new WithoutTests());
            beans.addBeanPostProcessor(ONE_IDENTITY);
            beans.registerSingleton("counting", (MongoClientSettingsBuilderCustomizer)
                    settings -> settings.addCommandListener(commands));
            beans.registerSingleton("bareGrid", (VaadinServiceInitListener) _ -> addBarePages());
        });
        var context = product.run(
                "--server.port=0",
                "--goldthread.demo=true",
                "--goldthread.store.folder=" + folder,
                "--vaadin.productionMode=true",
                "--logging.level.root=ERROR",
                "--logging.level.org.goldthread=ERROR");
        ONE_IDENTITY.reign();
        return new ServedProduct(context, commands);
    }

    /** Not by an annotation: the tests of the product's own screens would find them. */
    private static void addBarePages() {
        var routes = RouteConfiguration.forApplicationScope();
        routes.setRoute(BareGrid.ADDRESS, BareGrid.class);
        routes.setRoute(BarePage.ADDRESS, BarePage.class);
        routes.setRoute(BareList.ADDRESS, BareList.class, List.of(frame()));
        routes.setRoute(BareInFrame.ADDRESS, BareInFrame.class, List.of(frame()));
    }

    /** As the layout says itself; by its name, as it is nobody else's to see. */
    private static Class<? extends RouterLayout> frame() {
        try {
            return Class.forName("org.goldthread.shell.MainLayout").asSubclass(RouterLayout.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    String address() {
        var server = ((WebServerApplicationContext) context).getWebServer();
        return "http://127.0.0.1:" + (server == null ? 0 : server.getPort());
    }

    CountedCommands commands() {
        return commands;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    /** Who acts is kept once in a process: of two products, the first would not find it where the second keeps it. */
    private static final class OneIdentity implements BeanPostProcessor {
        private @Nullable SecurityContextHolderStrategy kept;

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (bean instanceof SecurityContextHolderStrategy strategy) {
                kept = kept == null ? strategy : kept;
                return kept;
            }
            return bean;
        }

        void reign() {
            SecurityContextHolder.setContextHolderStrategy(Objects.requireNonNull(kept));
        }
    }

    /** The test classes stand beside the product on the class path, and some are made for a scan; two would talk into the table. */
    private static final class WithoutTests extends TypeExcludeFilter {
        private static final Set<String> TALKING = Set.of("DemoGreeting", "ReadyLine");

        @Override
        public boolean match(MetadataReader found, MetadataReaderFactory readers) throws IOException {
            var name = found.getClassMetadata().getClassName();
            return found.getResource().getURL().getPath().contains("/test-classes/")
                    || TALKING.contains(name.substring(name.lastIndexOf('.') + 1));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof WithoutTests;
        }

        @Override
        public int hashCode() {
            return WithoutTests.class.hashCode();
        }
    }
}
