package carryover;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The floor plan of the README: who may know whom, and what the core may not know. */
@Execution(ExecutionMode.CONCURRENT)
class FloorPlanTest {
  /** From the ground up; a package may import only those before it. */
  private static final List<String> FLOORS =
      List.of(
          "rhythm",
          "kernel",
          "script",
          "dialogue",
          "vault",
          "safety",
          "people",
          "letters",
          "audit",
          "agenda",
          "outbox",
          "library",
          "plan",
          "journal",
          "privacy",
          "picture",
          "digest",
          "assigning",
          "record",
          "therapist",
          "conversation",
          "telegram",
          "playground");

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("carryover");

  /** Decisions only: time comes in as an argument, nothing is read or written. */
  private static final DescribedPredicate<JavaClass> CORE =
      new DescribedPredicate<>("the functional core") {
        @Override
        public boolean test(JavaClass each) {
          return CORE_PACKAGES.contains(each.getPackageName())
              || CORE_CLASSES.stream().anyMatch(name -> isOrIsWithin(each, name));
        }
      };

  private static final List<String> CORE_PACKAGES =
      List.of("carryover.script", "carryover.dialogue", "carryover.rhythm");

  private static final List<String> CORE_CLASSES =
      List.of(
          "carryover.agenda.Courtesy",
          "carryover.agenda.Discretion",
          "carryover.agenda.Later",
          "carryover.agenda.OddHours",
          "carryover.safety.SafetyRules",
          "carryover.safety.RuleBook",
          "carryover.safety.RuleFile",
          "carryover.safety.Lexicon",
          "carryover.safety.Pattern",
          "carryover.safety.PatternNotation",
          "carryover.safety.Denial",
          "carryover.safety.Tokens",
          "carryover.safety.Judgement",
          "carryover.safety.Category",
          "carryover.digest.Summary",
          "carryover.digest.SummingUp",
          "carryover.digest.Reports",
          "carryover.digest.Points",
          "carryover.digest.MoodPoint",
          "carryover.digest.TracePage",
          "carryover.digest.CaseloadPage",
          "carryover.digest.DigestPage",
          "carryover.assigning.Proposals",
          "carryover.assigning.Allowed",
          "carryover.therapist.SessionLine",
          "carryover.therapist.CoverLine",
          "carryover.people.Cover",
          "carryover.people.Routine",
          "carryover.conversation.RoutineChoice",
          "carryover.assigning.AssignLine",
          "carryover.assigning.TypedNames",
          "carryover.assigning.TypedTimes",
          "carryover.assigning.Titles",
          "carryover.assigning.Draft",
          "carryover.assigning.Choice",
          "carryover.assigning.NextInSequence");

  private static boolean isOrIsWithin(JavaClass each, String name) {
    return each.getName().equals(name) || each.getName().startsWith(name + "$");
  }

  static Stream<String> floors() {
    return FLOORS.stream();
  }

  private static String packageOf(String floor) {
    return "carryover." + floor + "..";
  }

  @Test
  void everyPackageImportsOnlyWhatItsFirstPageAllows() {
    ApplicationModules.of(Carryover.class).verify();
  }

  /** A stream of rows keeps its connection until somebody closes it. */
  @Test
  void rowsAreReadAsListsAndNotAsStreams() {
    noClasses().should().callMethod(MappedQuerySpec.class, "stream").check(MAIN);
  }

  @Test
  void theFloorPlanNamesEveryPackage() {
    var packages =
        MAIN.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> !name.equals("carryover"))
            .map(name -> name.substring("carryover.".length()))
            .collect(Collectors.toSet());
    assertThat(FLOORS).containsExactlyInAnyOrderElementsOf(packages);
  }

  @ParameterizedTest
  @MethodSource("floors")
  void noPackageKnowsOneAboveIt(String floor) {
    int own = FLOORS.indexOf(floor);
    var above =
        IntStream.range(own + 1, FLOORS.size())
            .mapToObj(FLOORS::get)
            .map(FloorPlanTest::packageOf)
            .collect(Collectors.toList());
    above.add("carryover"); // the wiring knows all, and nobody knows the wiring
    noClasses()
        .that()
        .resideInAPackage(packageOf(floor))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(above.toArray(String[]::new))
        .check(MAIN);
  }

  @ParameterizedTest
  @MethodSource("floors")
  void whatAPackageMayImportStandsBelowItInTheFloorPlan(String floor) {
    var below = FLOORS.subList(0, FLOORS.indexOf(floor));
    assertThat(allowed(floor)).isSubsetOf(below);
  }

  @ParameterizedTest
  @MethodSource("floors")
  void whatAPackageMayImportItDoesImport(String floor) {
    var used =
        MAIN.stream()
            .filter(each -> each.getPackageName().equals("carryover." + floor))
            .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
            .map(each -> each.getTargetClass().getPackageName())
            .filter(name -> name.startsWith("carryover.") && !name.equals("carryover." + floor))
            .map(name -> name.substring("carryover.".length()))
            .distinct()
            .toList();
    assertThat(allowed(floor)).containsExactlyInAnyOrderElementsOf(used);
  }

  private static List<String> allowed(String floor) {
    var page = MAIN.get("carryover." + floor + ".package-info");
    return List.of(page.getAnnotationOfType(ApplicationModule.class).allowedDependencies());
  }

  @Test
  void theCoreKnowsNoFrameworkNoDatabaseAndNoClock() {
    noClasses()
        .that(CORE)
        .and()
        .doNotHaveSimpleName("package-info")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(java.time.Clock.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(java.time.InstantSource.class)
        .check(MAIN);
  }

  @Test
  void theCoreNamesClassesThatExist() {
    assertThat(CORE_CLASSES).allMatch(MAIN::contain);
  }

  @Test
  void nobodyAsksTheSystemWhatTimeItIs() {
    noClasses()
        .that()
        .resideOutsideOfPackages("carryover.playground..", "carryover.outbox..", "carryover")
        .should()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.LocalDateTime.class, "now")
        .orShould()
        .callMethod(java.time.ZonedDateTime.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(MAIN);
  }

  @Test
  void onlyOnePackageKnowsTelegram() {
    noClasses()
        .that()
        .resideOutsideOfPackage("carryover.telegram..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.telegram..", "com.fasterxml.jackson.databind..")
        .check(MAIN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Service", "Manager", "Util", "Utils", "Helper", "Impl", "Dto"})
  void noNameSaysNothing(String ending) {
    noClasses().should().haveSimpleNameEndingWith(ending).check(MAIN);
  }
}
