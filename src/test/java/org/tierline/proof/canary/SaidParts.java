package org.tierline.proof.canary;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tierline.model.appointment.AppointmentRequest;
import org.tierline.model.complaint.Complaint;
import org.tierline.model.contact.Contact;
import org.tierline.model.escalation.Reminder;
import org.tierline.model.incident.Incident;
import org.tierline.model.mail.MailItem;

/** Every part of what is given to a service in which somebody can have said a number. */
final class SaidParts {
  /** They came out of the store and are handed back: nobody has just said them. */
  private static final Set<Class<?>> OF_THE_STORE =
      Set.of(
          AppointmentRequest.class,
          Complaint.class,
          Contact.class,
          Incident.class,
          MailItem.class,
          Reminder.class);

  private SaidParts() {}

  /**
   * A value as often as it has parts for words, each time with a text in one of them.
   *
   * @param type as it is declared, which tells what an empty list would hold
   * @return by the path of the part; empty if nothing can be said in it
   */
  static Map<String, Object> each(@Nullable Object value, Type type, String text) {
    if (type == String.class || type == CharSequence.class) {
      return Map.of("", text);
    }
    if (type instanceof ParameterizedType generic) {
      return eachOf(value, generic, text);
    }
    return value instanceof Record given && !OF_THE_STORE.contains(given.getClass())
        ? eachOf(given, text)
        : Map.of();
  }

  private static Map<String, Object> eachOf(
      @Nullable Object value, ParameterizedType type, String text) {
    Type of = type.getActualTypeArguments()[type.getActualTypeArguments().length - 1];
    if (value instanceof List<?> many) {
      Map<String, Object> each = new TreeMap<>();
      each(many.isEmpty() ? null : many.getFirst(), of, text)
          .forEach((path, one) -> each.put("[]" + path, List.of(one)));
      return each;
    }
    return value instanceof Map<?, ?> && of == String.class
        ? Map.of("{}", Map.of("said", text))
        : Map.of();
  }

  private static Map<String, Object> eachOf(Record given, String text) {
    Map<String, Object> each = new TreeMap<>();
    for (RecordComponent component : given.getClass().getRecordComponents()) {
      each(part(given, component), component.getGenericType(), text)
          .forEach((path, one) -> {
            Object made = with(given, component, one);
            if (made != null) {
              each.put("." + component.getName() + path, made);
            }
          });
    }
    return each;
  }

  /** The same with another part; null if it cannot have this one. */
  private static @Nullable Object with(Record given, RecordComponent changed, Object part) {
    RecordComponent[] components = given.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    @Nullable Object[] parts = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      parts[i] =
          components[i].getName().equals(changed.getName()) ? part : part(given, components[i]);
    }
    try {
      Constructor<?> constructor = given.getClass().getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(parts);
    } catch (ReflectiveOperationException cannotBe) {
      return null;
    }
  }

  private static @Nullable Object part(Record given, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(given);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
