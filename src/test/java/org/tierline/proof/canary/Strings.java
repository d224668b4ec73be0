package org.tierline.proof.canary;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierline.service.staff.StaffSession;

/** All texts that can be reached from an object: its fields, their fields, and what they hold. */
final class Strings {
  private final Set<String> found = new HashSet<>();
  private final IdentityHashMap<Object, Boolean> seen = new IdentityHashMap<>();

  private Strings() {}

  static Set<String> of(@Nullable Object root) {
    Strings strings = new Strings();
    strings.walk(root);
    return strings.found;
  }

  private void walk(@Nullable Object object) {
    if (object == null || object instanceof StaffSession) {
      return;
    }
    if (object instanceof CharSequence || object.getClass().getName().startsWith("java.time.")) {
      found.add(object.toString());
      return;
    }
    if (seen.put(object, true) != null || object instanceof Enum<?>) {
      return;
    }
    switch (object) {
      case Collection<?> many -> many.forEach(this::walk);
      case Map<?, ?> map ->
          map.forEach((key, value) -> {
            walk(key);
            walk(value);
          });
      case Optional<?> maybe -> maybe.ifPresent(this::walk);
      default -> walkInside(object);
    }
  }

  private void walkInside(Object object) {
    if (object.getClass().isArray()) {
      for (int i = 0; i < Array.getLength(object); i++) {
        walk(Array.get(object, i));
      }
      return;
    }
    if (!object.getClass().getName().startsWith("org.tierline.")) {
      found.add(object.toString());
      return;
    }
    for (Class<?> type = object.getClass(); type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          walk(value(field, object));
        }
      }
    }
  }

  private static @Nullable Object value(Field field, Object object) {
    try {
      field.setAccessible(true);
      return field.get(object);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
