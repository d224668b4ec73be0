package org.tierline.service.office;

import org.jspecify.annotations.Nullable;

/** One way to understand what was typed. */
sealed interface Reading {
  /** A ZIP code. */
  record Zip(String zip) implements Reading {}

  /** An office by its code. */
  record OfCode(String code) implements Reading {}

  /** A state by its code. */
  record State(String code) implements Reading {}

  /** A country by its ISO code. */
  record Country(String iso2) implements Reading {}

  /**
   * Places of a name.
   *
   * @param plain the name, or how it begins
   * @param state only there, or null
   * @param whole whether a place of exactly this name exists
   */
  record City(String plain, @Nullable String state, boolean whole) implements Reading {}
}
