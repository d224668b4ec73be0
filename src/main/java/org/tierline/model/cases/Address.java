package org.tierline.model.cases;

import org.tierline.model.Unspoken;

/**
 * A postal address as on file.
 *
 * @param street house number, street and unit
 * @param state two letters, empty abroad
 * @param zip empty abroad
 * @param country ISO 3166 alpha-2
 */
public record Address(String street, String city, String state, String zip, String country) {

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
