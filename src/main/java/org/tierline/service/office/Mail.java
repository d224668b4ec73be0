package org.tierline.service.office;

import java.util.List;

/**
 * Where a form is filed by mail (A6).
 *
 * @param form the form, with the kind of it for which the address holds
 * @param asOf when that was published, as the source has it
 */
public record Mail(String form, List<String> lines, String asOf) {
  /** Keeps its own copy of the lines. */
  public Mail {
    lines = List.copyOf(lines);
  }
}
