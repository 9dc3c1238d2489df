package org.minilateral.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is stored as JSON is read and written by reflection, of which a native executable knows only what it was told:
 * every class of ours within a JSON column says so.
 */
final class Stored {

    private static final String REGISTERED = "io.quarkus.runtime.annotations.RegisterForReflection";
    private static final String TYPE_CODE = "org.hibernate.annotations.JdbcTypeCode";

    /** {@code org.hibernate.type.SqlTypes.JSON} */
    private static final int JSON = 3001;

    private Stored() {}

    static void assertRegistered(JavaClasses classes) {
        Set<JavaClass> within = new HashSet<>();
        classes.stream()
                .flatMap(owner -> owner.getFields().stream())
                .filter(Stored::isJson)
                .forEach(field -> collect(field, within));
        assertThat(within)
                .as("what is stored as JSON")
                .allSatisfy(stored -> assertThat(stored.isAnnotatedWith(REGISTERED) || isText(stored))
                        .as(stored.getName() + " is registered for reflection")
                        .isTrue());
    }

    private static boolean isJson(JavaField field) {
        return field.tryGetAnnotationOfType(TYPE_CODE)
                .map(code ->
                        code.get("value").filter(Integer.valueOf(JSON)::equals).isPresent())
                .orElse(false);
    }

    private static void collect(JavaField field, Set<JavaClass> within) {
        field.getAllInvolvedRawTypes().stream()
                .filter(type -> type.getPackageName().startsWith("org.minilateral."))
                .flatMap(type -> Stream.concat(Stream.of(type), type.getAllSubclasses().stream()))
                .filter(type -> !type.isEnum() && !type.isInterface() && within.add(type))
                .forEach(type -> type.getFields().stream()
                        .filter(inner ->
                                !inner.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC))
                        .forEach(inner -> collect(inner, within)));
    }

    /** Written as one text and read from one, by its own code. */
    private static boolean isText(JavaClass type) {
        return type.getMethods().stream()
                .anyMatch(method -> method.isAnnotatedWith("com.fasterxml.jackson.annotation.JsonValue"));
    }
}
