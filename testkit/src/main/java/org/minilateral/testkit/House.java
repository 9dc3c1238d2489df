package org.minilateral.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The rules of the house, as far as a machine can see them. */
public final class House {

    private static final int LONGEST_FILE = 200;
    private static final int LONGEST_TEST = 300;

    private House() {}

    /** Checks the packages below {@code root}, such as {@code org.minilateral.consortium}. */
    public static void assertInOrder(String root) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(classes);
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..helper..", "..impl..", "..dto..", "..manager..")
                .check(classes);
        noClasses()
                .that()
                .areNotAnnotatedWith("jakarta.ws.rs.Path")
                .and()
                .haveSimpleNameNotEndingWith("Resource")
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith("jakarta.ws.rs.Path")
                .allowEmptyShould(true)
                .check(classes);
        Stored.assertRegistered(classes);
        assertShortFiles(Path.of("src/main/java"), LONGEST_FILE);
        assertShortFiles(Path.of("src/test/java"), LONGEST_TEST);
    }

    private static void assertShortFiles(Path folder, int longest) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .as("files of at most " + longest + " lines")
                    .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(longest));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
