package org.tierline.proof.canary;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierline.app.Services;
import org.tierline.model.contact.Contact;
import org.tierline.service.Desk;
import org.tierline.service.audit.AuditJobs;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Transaction;

/**
 * Calls every public method of every service with what a contact offers, and keeps all texts that
 * come back, of results and of exceptions. New services and methods are called without anybody
 * thinking of it; those whose arguments nobody can offer are named.
 */
final class ServiceCalls {
  /** They end the work of a person, or begin another's. */
  private static final Set<String> LEFT_OUT =
      Set.of("signIn.signIn", "signIn.signOut", "lock.lock", "lock.unlock");

  /** Opens a case without a caller (P13), which has a test of its own. */
  private static final Set<String> WITHOUT_A_CALLER = Set.of("glass.breakGlass");

  private static final Set<String> OF_EVERY_OBJECT =
      Stream.of(Object.class.getMethods()).map(Method::getName).collect(Collectors.toSet());

  private static final Set<String> ENDING =
      Set.of(
          "contacts.close", "contacts.endCall", "steadyContacts.close", "steadyContacts.endCall");

  private final Services services;
  private final Consumer<String> after;
  private final Set<String> leftOut;
  private final Set<String> notCalled = new TreeSet<>();
  private int called;

  ServiceCalls(Services services) {
    this(services, name -> {}, WITHOUT_A_CALLER);
  }

  private ServiceCalls(Services services, Consumer<String> after, Set<String> leftOut) {
    this.services = services;
    this.after = after;
    this.leftOut = leftOut;
  }

  /**
   * Calls of a desk at which nobody can open a case, with a caller or without.
   *
   * @param after is told the name of each method that was called
   */
  static ServiceCalls atALockedDesk(Services services, Consumer<String> after) {
    return new ServiceCalls(services, after, Set.of());
  }

  /** All but the claims: who waits in which queue is what a claim gives out. */
  static ServiceCalls withoutClaims(Services services) {
    Set<String> claims = Set.of("callbacks.claimNext", "callbacks.claimWithSupervisor");
    return new ServiceCalls(services, name -> {}, claims);
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
    for (Callable one : callables(services)) {
      String name = one.name();
      if (leftOut.contains(name)) {
        continue;
      }
      texts
          .computeIfAbsent(name, _ -> new TreeSet<>())
          .addAll(call(name, one.method(), one.service(), new Offers(who, receiptNumber, current)));
      after.accept(name);
      current = ENDING.contains(name) ? contact.apply(who) : current;
    }
    return texts;
  }

  /** A method of a service; the name has both, such as {@code escalations.find}. */
  record Callable(String name, Object service, Method method) {
    /** What comes back; of an exception what it says. */
    @Nullable Object call(Object[] arguments) {
      return result(method, service, arguments);
    }
  }

  /** Every public method of every service but those that end a person's work or begin another's. */
  static List<Callable> callables(Services services) {
    List<Callable> all = new ArrayList<>();
    for (RecordComponent component : Services.class.getRecordComponents()) {
      Object service = invoke(component.getAccessor(), services);
      if (service instanceof AuditJobs) {
        for (RecordComponent one : AuditJobs.class.getRecordComponents()) {
          addAll(
              all, component.getName() + "." + one.getName(), invoke(one.getAccessor(), service));
        }
      } else {
        addAll(all, component.getName(), service);
      }
    }
    return all;
  }

  private static void addAll(List<Callable> all, String name, Object service) {
    if (service.getClass().getName().startsWith("org.tierline.service.")
        && !(service instanceof Desk)) {
      methods(service).stream()
          .map(method -> new Callable(name + "." + method.getName(), service, method))
          .filter(one -> !LEFT_OUT.contains(one.name()))
          .forEach(all::add);
    }
  }

  /** A method that is a part of other jobs gets a transaction of its own. */
  private Set<String> call(String name, Method method, Object service, Offers offers) {
    List<Class<?>> types = List.of(method.getParameterTypes());
    return types.contains(Transaction.class)
        ? services.desk().store().write(t -> call(name, method, service, offers.of(types, t)))
        : call(name, method, service, offers.of(types, null));
  }

  private Set<String> call(
      String name, Method method, Object service, Optional<Object[]> arguments) {
    if (arguments.isEmpty()) {
      notCalled.add(name);
      return Set.of();
    }
    called++;
    Set<String> texts = new TreeSet<>(Strings.of(result(method, service, arguments.get())));
    // What was written to where the caller wished is told as well.
    Stream.of(arguments.get())
        .filter(given -> given instanceof StringBuilder || given instanceof Offers.Heard)
        .map(Object::toString)
        .forEach(texts::add);
    return texts;
  }

  private static List<Method> methods(Object service) {
    return Stream.of(service.getClass().getMethods())
        .filter(method -> !OF_EVERY_OBJECT.contains(method.getName()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .sorted(Comparator.comparing(Method::toString))
        .toList();
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
