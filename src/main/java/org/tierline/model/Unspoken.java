package org.tierline.model;

/**
 * What a record that carries words or numbers of people says of itself. Records print their values
 * by themselves, and from there they would get into exceptions and logs; those of people print what
 * they are and nothing else.
 */
public final class Unspoken {
  private Unspoken() {}

  /** The kind of the record, such as {@code Caller[…]}, with none of its values. */
  public static String of(Record record) {
    return record.getClass().getSimpleName() + "[…]";
  }
}
