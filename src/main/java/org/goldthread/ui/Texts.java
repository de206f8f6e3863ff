package org.goldthread.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.goldthread.rules.Phrase;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * What the product says, from {@code texts/<feature>.properties}. A second language is a second file beside each. A
 * missing key is an error, so that no screen shows a key in place of a text.
 */
@Component
public class Texts implements I18NProvider {
    private final ReloadableResourceBundleMessageSource bundles = new ReloadableResourceBundleMessageSource();

    Texts() {
        bundles.setDefaultEncoding("UTF-8");
        bundles.setFallbackToSystemLocale(false);
        bundles.setAlwaysUseMessageFormat(true);
        bundles.setCacheSeconds(-1);
        bundles.setBasenames(baseNames());
    }

    private static String[] baseNames() {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath*:texts/*.properties");
            return List.of(found).stream()
                    .map(file ->
                            Objects.requireNonNull(file.getFilename()).replaceFirst("(_\\w\\w)?\\.properties$", ""))
                    .distinct()
                    .map(name -> "classpath:texts/" + name)
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The key that a constant's word has in its feature's bundle: {@code evidence.root-cause.TOOLS}. */
    public static String keyOf(Enum<?> constant) {
        var type = constant.getDeclaringClass();
        var feature = type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
        var name = type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return feature + "." + name + "." + constant.name();
    }

    /** The text in British English, for what has no screen: the document, the console. */
    public String of(String key, Object... args) {
        return getTranslation(key, Locale.UK, args);
    }

    public String of(Phrase phrase) {
        return of(phrase.key(), phrase.args().toArray());
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.UK);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... args) {
        var said = Arrays.stream(args)
                .map(arg -> arg instanceof Phrase phrase
                        ? getTranslation(phrase.key(), locale, phrase.args().toArray())
                        : arg)
                .toArray();
        return bundles.getMessage(key, said, locale);
    }
}
