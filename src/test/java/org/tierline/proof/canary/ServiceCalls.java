package org.tierline.proof.canary;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierline.app.Services;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.Disposition;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.Said;
import org.tierline.model.request.RequestWish;
import org.tierline.model.request.ServiceRequestType;
import org.tierline.service.contact.ContactDesk;
import org.tierline.service.staff.StaffSession;

/**
 * Calls every public method of every service with what a contact offers, and keeps all texts that
 * come back, of results and of exceptions. New services and methods are called without anybody
 * thinking of it; those whose arguments nobody can offer are named.
 */
final class ServiceCalls {
  /** They end the work of a person, or begin another's. */
  private static final Set<String> LEFT_OUT =
      Set.of("signIn", "signOut", "lock", "unlock", "hashCode", "toString", "equals");

  private static final Set<String> ENDING = Set.of("close", "endCall");

  private static final CallbackWish CALLBACK =
      new CallbackWish("+12145550100", "75201", List.of(), "en", false);

  private final Services services;
  private final Set<String> notCalled = new TreeSet<>();
  private int called;

  ServiceCalls(Services services) {
    this.services = services;
  }

  /** How many calls came back, with a result or an exception. */
  int called() {
    return called;
  }

  /** Methods whose arguments nobody can offer. */
  Set<String> notCalled() {
    return notCalled;
  }

  /**
   * Calls them all.
   *
   * @param contact makes a contact; another one when a call has ended it
   * @return every text that came back, by method
   */
  Map<String, Set<String>> all(
      StaffSession who, String receiptNumber, Function<StaffSession, Contact> contact) {
    Map<String, Set<String>> texts = new HashMap<>();
    Contact current = contact.apply(who);
    for (RecordComponent component : Services.class.getRecordComponents()) {
      if (component.getType().getName().startsWith("org.tierline.service.")
          && !component.getName().equals("desk")) {
        Object service = invoke(component.getAccessor(), services);
        for (Method method : methods(service)) {
          String name = component.getName() + "." + method.getName();
          Optional<Object[]> arguments = arguments(method, who, receiptNumber, current);
          if (arguments.isEmpty()) {
            notCalled.add(name);
            continue;
          }
          called++;
          texts
              .computeIfAbsent(name, _ -> new TreeSet<>())
              .addAll(Strings.of(result(method, service, arguments.get())));
          current = ENDING.contains(method.getName()) ? contact.apply(who) : current;
        }
      }
    }
    return texts;
  }

  private static List<Method> methods(Object service) {
    return Stream.of(service.getClass().getMethods())
        .filter(method -> method.getDeclaringClass() != Object.class)
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> !LEFT_OUT.contains(method.getName()))
        .sorted(Comparator.comparing(Method::toString))
        .toList();
  }

  private static Optional<Object[]> arguments(
      Method method, StaffSession who, String receiptNumber, Contact contact) {
    List<Object> arguments = new ArrayList<>();
    for (Class<?> type : method.getParameterTypes()) {
      Object argument = argument(type, who, receiptNumber, contact);
      if (argument == null) {
        return Optional.empty();
      }
      arguments.add(argument);
    }
    return Optional.of(arguments.toArray());
  }

  private static @Nullable Object argument(
      Class<?> type, StaffSession who, String receiptNumber, Contact contact) {
    ReceiptNumber number = new ReceiptNumber(receiptNumber);
    return Stream.<Object>of(
            who,
            contact,
            contact.id(),
            receiptNumber,
            number,
            contact.caller(),
            Channel.PHONE_DOMESTIC,
            ContactDesk.Origin.STAFF,
            Disposition.ANSWERED,
            Relationship.APPLICANT_OR_PETITIONER,
            Said.NOTHING,
            CALLBACK,
            new EscalationWish(
                EscalationClass.REGULAR, EscalationReason.OTHER, "words", receiptNumber, CALLBACK),
            new RequestWish(
                number,
                ServiceRequestType.TYPOGRAPHIC_ERROR,
                "words",
                null,
                null,
                null,
                false,
                false),
            Instant.parse("2026-11-24T15:00:00Z"),
            LocalDate.of(2026, 11, 24),
            Map.of())
        .filter(type::isInstance)
        .findFirst()
        .orElseGet(() -> primitive(type));
  }

  private static @Nullable Object primitive(Class<?> type) {
    if (type == int.class) {
      return 20;
    }
    return type == boolean.class ? true : null;
  }

  private static @Nullable Object result(Method method, Object service, Object[] arguments) {
    try {
      return method.invoke(service, arguments);
    } catch (InvocationTargetException e) {
      return String.valueOf(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object invoke(Method accessor, Object target) {
    try {
      return accessor.invoke(target);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
