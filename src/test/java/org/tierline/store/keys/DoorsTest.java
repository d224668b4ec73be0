package org.tierline.store.keys;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.tierline.store.vault.CaseVault;

/** Who may unseal, and who knows SQL. */
class DoorsTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.tierline");

  @Test
  void onlyTheVaultOpensRecords() {
    noClasses()
        .that(
            DescribedPredicate.not(
                DescribedPredicate.describe(
                    "the vault, or the ring that opens numbers",
                    type ->
                        type.isEquivalentTo(CaseVault.class)
                            || type.isEquivalentTo(KeyRing.class))))
        .should()
        .callMethod(KeyRing.class, "openRecord", byte[].class, byte[].class)
        .because("a record enters the memory of a desk only behind the gate")
        .check(HOUSE);
  }

  @Test
  void onlyTheStoreKnowsSql() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.tierline.store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "org.jdbi..", "org.sqlite..", "org.flywaydb..")
        .because("the store is the only room that knows SQL")
        .check(HOUSE);
  }

  @Test
  void theTablesKnowNoDialect() {
    classes()
        .that()
        .resideInAPackage("org.tierline.store.sql..")
        .should()
        .onlyDependOnClassesThat()
        .resideOutsideOfPackages("org.tierline.store.sqlite..", "org.sqlite..")
        .because("the same tables serve another database")
        .check(HOUSE);
  }
}
