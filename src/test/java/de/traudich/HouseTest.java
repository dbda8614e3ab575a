package de.traudich;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.NamedInterface;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Repository;

/// The walls of the house: which room may know which. What the compiler cannot guard is guarded here.
class HouseTest {

    private static final int LONGEST_FILE = 250;
    private static final DescribedPredicate<JavaClass> UI = resideInAPackage("de.traudich..ui");
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("de.traudich");

    @Test
    void modulesImportOnlyAlongTheArrows() {
        ApplicationModules.of(Application.class).verify();
    }

    @Test
    void nobodyKnowsOfAUiMoreThanItOffers() {
        assertThat(HOUSE.stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream()))
                .filteredOn(HouseTest::reachesIntoAnotherUi)
                .isEmpty();
    }

    @Test
    void aRootKnowsNothingOfVaadin() {
        noClasses()
                .that(not(UI).and(not(resideInAPackage("de.traudich.shell"))).and(not(named("\\.Application"))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(HOUSE);
    }

    @Test
    void sqlIsOnlyInRepositoriesAndQueries() {
        noClasses()
                .that(not(named("Repository|Queries")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.jdbc..")
                .check(HOUSE);
        noClasses()
                .that(not(named("Repository|Queries|Row")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.sql")
                .check(HOUSE);
    }

    @Test
    void securityIsOnlyInPeopleAndPrivacy() {
        noClasses()
                .that(not(resideInAnyPackage("de.traudich.people..", "de.traudich.privacy..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.security..")
                .check(HOUSE);
    }

    @Test
    void repositoriesQueriesAndViewsStayInTheirPackage() {
        classes()
                .that(named("Repository|Queries|View")
                        .or(annotatedWith(Repository.class))
                        .or(annotatedWith(Route.class)))
                .should()
                .notBePublic()
                .check(HOUSE);
    }

    @Test
    void listenersStayInTheirPackage() {
        methods()
                .that()
                .areMetaAnnotatedWith(EventListener.class)
                .should()
                .notHaveModifier(PUBLIC)
                .check(HOUSE);
    }

    @Test
    void noFileIsLongerThanItCanBeRead() {
        assertThat(sources()).isNotEmpty().allSatisfy(file -> assertThat(Files.readAllLines(file))
                .as(file.toString())
                .hasSizeLessThanOrEqualTo(LONGEST_FILE));
    }

    private static boolean reachesIntoAnotherUi(Dependency dependency) {
        var target = dependency.getTargetClass().getBaseComponentType();
        return UI.test(target)
                && !target.getPackage().equals(dependency.getOriginClass().getPackage())
                && !target.getPackageName().equals("de.traudich.shared.ui")
                && !target.getPackage().isAnnotatedWith(NamedInterface.class);
    }

    /// By the name of the class, or of the class it is nested in.
    private static DescribedPredicate<JavaClass> named(String endings) {
        return describe(
                "are named " + endings,
                type -> type.getName().replaceFirst("\\$.*", "").matches(".*(" + endings + ")"));
    }

    private static Set<Path> sources() {
        try (var files = Stream.concat(Files.walk(Path.of("src/main/java")), Files.walk(Path.of("src/test/java")))) {
            return files.filter(file -> file.toString().endsWith(".java")).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
