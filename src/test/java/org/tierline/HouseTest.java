package org.tierline;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.sql.Connection;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The house: which room may know which, and why. */
@NullMarked
class HouseTest {
  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.tierline");

  private static final String MODEL = "org.tierline.model..";
  private static final String POLICY = "org.tierline.policy..";
  private static final String EDGE = "org.tierline.edge..";
  private static final String STORE = "org.tierline.store..";
  private static final String SERVICE = "org.tierline.service..";
  private static final String UI = "org.tierline.ui..";
  private static final String APP = "org.tierline.app..";

  @Test
  void theModelKnowsNothingButPlainJava() {
    classes()
        .that()
        .resideInAPackage(MODEL)
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(MODEL, "java..", "org.jspecify.annotations.."))
        .because("every other room speaks of these things, so they must not drag anything along")
        .check(PRODUCT);
  }

  @Test
  void policyIsPure() {
    noClasses()
        .that()
        .resideInAPackage(POLICY)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(EDGE, STORE, SERVICE, UI, APP, "java.sql..", "javafx.."))
        .because("a rule is a function of facts and policy; whoever asks brings both")
        .check(PRODUCT);
  }

  @Test
  void theStoreStandsOnModelAndPolicyAlone() {
    noClasses()
        .that()
        .resideInAPackage(STORE)
        .should()
        .dependOnClassesThat(resideInAnyPackage(EDGE, SERVICE, UI, APP, "javafx.."))
        .because("arrows run down only: app, ui, service, then policy, edge and store, then model")
        .check(PRODUCT);
  }

  @Test
  void theEdgeKnowsOnlyWhatIsOutside() {
    noClasses()
        .that()
        .resideInAPackage(EDGE)
        .should()
        .dependOnClassesThat(resideInAnyPackage(POLICY, STORE, SERVICE, UI, APP, "javafx.."))
        .because("a part of the outside can be replaced without anybody noticing")
        .check(PRODUCT);
  }

  @Test
  void servicesKnowNoScreen() {
    noClasses()
        .that()
        .resideInAPackage(SERVICE)
        .should()
        .dependOnClassesThat(resideInAnyPackage(UI, APP, "javafx.."))
        .because("the command line and a rehearsal do the same jobs without a window")
        .check(PRODUCT);
  }

  @Test
  void screensReachOnlyServices() {
    noClasses()
        .that()
        .resideInAPackage(UI)
        .should()
        .dependOnClassesThat(resideInAnyPackage(POLICY, EDGE, STORE, APP))
        .because("a screen that decided or stored by itself would be a second product")
        .check(PRODUCT);
  }

  @Test
  void onlyTheStoreKnowsSql() {
    noClasses()
        .that()
        .resideOutsideOfPackage(STORE)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.sql..", "org.jdbi..", "org.sqlite..", "org.flywaydb.."))
        .orShould()
        .dependOnClassesThat(
            describe("a connection", type -> type.isAssignableTo(Connection.class)))
        .because("whoever wants to know what is asked of a store looks in one room")
        .check(PRODUCT);
  }

  @Test
  void onlyCaseAccessAndImportReachTheVault() {
    DescribedPredicate<JavaClass> keepers =
        describe(
            "case access, case import and the composition root",
            type ->
                Set.of(
                        "org.tierline.service.cases.CaseAccess",
                        "org.tierline.service.cases.CaseImport",
                        "org.tierline.app.Services")
                    .contains(type.getName()));
    noClasses()
        .that(resideInAPackage("org.tierline..").and(DescribedPredicate.not(keepers)))
        .and()
        .resideOutsideOfPackage("org.tierline.store..")
        .should()
        .dependOnClassesThat(resideInAPackage("org.tierline.store.vault.."))
        .because("a record that is opened anywhere else was not disclosed first (P11)")
        .check(PRODUCT);
  }

  @Test
  void featuresOfTheScreenDoNotKnowEachOther() {
    slices()
        .matching("org.tierline.ui.(*)..")
        .namingSlices("$1")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(resideInAPackage(UI), resideInAPackage("org.tierline.ui.common.."))
        .because("the navigator joins them; what two of them need stands in ui.common")
        .check(PRODUCT);
  }

  @Test
  void nothingIsReachedThroughAStaticDoor() {
    noMethods()
        .that()
        .haveNameMatching("getInstance|instance")
        .should()
        .beStatic()
        .because("what a class stands on is given to its constructor")
        .allowEmptyShould(true)
        .check(PRODUCT);
  }

  @Test
  void nobodyStartsThreadsByHand() {
    noClasses()
        .should()
        .callConstructor(Thread.class, Runnable.class)
        .orShould()
        .callConstructor(Thread.class, Runnable.class, String.class)
        .because("background work goes through one helper, which hands results back in order")
        .check(PRODUCT);
  }

  @Test
  void onlyOneClassLoadsScreens() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.tierline.ui.common.ViewLoader")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("javafx.fxml.FXMLLoader")
        .because("a screen loaded elsewhere would miss its words, its icons and its controller")
        .check(PRODUCT);
  }
}
