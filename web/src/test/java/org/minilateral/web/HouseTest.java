package org.minilateral.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.House;

class HouseTest {

    @Test
    void theHouseIsInOrder() {
        House.assertInOrder("org.minilateral.web");
    }

    @Test
    void itNeedsNothingOfTheServices() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.minilateral.platform..", "org.minilateral.sharing..", "jakarta.persistence..")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.minilateral.web"));
    }
}
