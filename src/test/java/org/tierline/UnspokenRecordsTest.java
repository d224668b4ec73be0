package org.tierline;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Sentence;
import org.tierline.model.cases.ANumber;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.escalation.CallWindow;
import org.tierline.store.StaffTable;

/**
 * Whatever a record holds can come into an exception or a log by its own text, so no record prints
 * what people said or what is on file of them. Every record is held to it, also one that is written
 * tomorrow, but those of the reference data, of the policy files and of the building blocks below.
 */
class UnspokenRecordsTest {
  private static final String CANARY = "canary7413";
  private static final String NUMBER = "7413741374";
  private static final LocalDate DAY = LocalDate.of(1947, 4, 13);

  /** Offices, places, policies and outcomes: nobody is known by them. */
  private static final Set<String> OF_NOBODY =
      Set.of(
          "ReadAloudNumber",
          "ReceiptNumber",
          "ANumber",
          "Sentence",
          "CallDay",
          "CallOffer",
          "CallWindow",
          "EscalationAnswer",
          "EscalationFound",
          "EscalationOutlook",
          "AuditSeal",
          "OutreachEvent",
          "OutreachEvent$Document",
          "AuditFinding",
          "AuditReport",
          "SealAnswer$Sealed",
          "RequestDecision",
          "Finding$Decided",
          "Finding$Destination",
          "RequestRouting$Due",
          "RequestRouting$Facts",
          "RequestRouting$InquiryDate",
          "GuidanceIndex$Hit",
          "ReferenceRows$Form",
          "ReferenceRows$Holiday",
          "OfficialZips$Row",
          "QuestionQueries$Asked",
          "Shelf",
          "Shelf$InLanguage",
          "CaseImport$BadLine",
          "CaseImport$Report",
          "CaseImport$Taking");

  /** Numbers of rules and names of policy versions stand in any text. */
  private static final Map<String, Object> OF_RULES =
      Map.of("rules", List.of("P6"), "rule", "P6", "policy", "2026-01-01");

  static Stream<Class<?>> records() {
    Predicate<JavaClass> ofPeople =
        each ->
            !each.getPackageName().endsWith(".office")
                || each.getSimpleName().equals("OfficeQuery");
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(
                "org.tierline.model",
                "org.tierline.policy.contact",
                "org.tierline.policy.privacy",
                "org.tierline.policy.request",
                "org.tierline.service")
            .stream()
            .filter(JavaClass::isRecord)
            .filter(ofPeople)
            .<Class<?>>map(JavaClass::reflect)
            .filter(each -> !OF_NOBODY.contains(nameOf(each)));
  }

  static Stream<Class<?>> secrets() {
    return Stream.of(StaffTable.Credentials.class);
  }

  @ParameterizedTest
  @MethodSource({"records", "secrets"})
  void a_record_says_nothing_of_what_it_holds(Class<?> type) throws ReflectiveOperationException {
    Object record = make(type);
    assertThat(String.valueOf(record)).doesNotContain(CANARY, NUMBER, DAY.toString());
  }

  private static String nameOf(Class<?> type) {
    return type.getName().substring(type.getPackageName().length() + 1);
  }

  private static Object make(Class<?> type) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    @Nullable Object[] values = new @Nullable Object[components.length];
    for (int at = 0; at < values.length; at++) {
      types[at] = components[at].getType();
      values[at] = OF_RULES.getOrDefault(components[at].getName(), value(components[at]));
    }
    Constructor<?> constructor = type.getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return constructor.newInstance(values);
  }

  private static @Nullable Object value(RecordComponent component)
      throws ReflectiveOperationException {
    // A case is about a person or an organization, never about both.
    return component.getName().equals("petitioner") ? null : value(component.getGenericType());
  }

  /** A value that would be recognised, or null of what can hold none. */
  private static @Nullable Object value(Type type) throws ReflectiveOperationException {
    if (type instanceof ParameterizedType generic) {
      return holder(generic);
    }
    if (!(type instanceof Class<?> plain)) {
      return new Object();
    }
    if (PLAIN.containsKey(plain)) {
      return PLAIN.get(plain);
    }
    if (plain.isRecord()) {
      return make(plain);
    }
    if (plain.isEnum()) {
      return plain.getEnumConstants()[0];
    }
    if (plain.isSealed() && plain.getPermittedSubclasses()[0].isRecord()) {
      return make(plain.getPermittedSubclasses()[0]);
    }
    if (plain.isArray()) {
      return Array.newInstance(plain.getComponentType(), 1);
    }
    return null;
  }

  private static final Map<Class<?>, Object> PLAIN =
      Map.ofEntries(
          Map.entry(String.class, CANARY),
          Map.entry(Object.class, CANARY),
          Map.entry(ReceiptNumber.class, ReceiptNumber.parse("IOE" + NUMBER).orElseThrow()),
          Map.entry(ANumber.class, ANumber.parse("A" + NUMBER.substring(1)).orElseThrow()),
          Map.entry(Sentence.class, Sentence.of("say.something", CANARY)),
          Map.entry(ReadAloudNumber.class, ReadAloudNumber.of("SR", "T1ERZZ123")),
          Map.entry(CallWindow.class, new CallWindow(Instant.EPOCH, Instant.MAX)),
          Map.entry(LocalDate.class, DAY),
          Map.entry(LocalTime.class, LocalTime.NOON),
          Map.entry(Instant.class, Instant.EPOCH),
          Map.entry(Duration.class, Duration.ZERO),
          Map.entry(ZoneId.class, ZoneId.of("UTC")),
          Map.entry(UUID.class, new UUID(1, 2)),
          Map.entry(boolean.class, true),
          Map.entry(int.class, 1),
          Map.entry(long.class, 1L),
          Map.entry(double.class, 1.0));

  private static @Nullable Object holder(ParameterizedType type)
      throws ReflectiveOperationException {
    Object first = value(type.getActualTypeArguments()[0]);
    if (first == null) {
      return null;
    }
    if (type.getRawType() == List.class) {
      return List.of(first);
    }
    if (type.getRawType() == Set.class) {
      return Set.of(first);
    }
    if (type.getRawType() == Optional.class) {
      return Optional.of(first);
    }
    if (type.getRawType() == Map.class) {
      Object second = value(type.getActualTypeArguments()[1]);
      return second == null ? null : Map.of(first, second);
    }
    return null;
  }
}
