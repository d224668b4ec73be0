package org.tierline.service.office;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sketch map shows: points on the earth, put onto paper by the screen.
 *
 * @param state the code of the state it lies in
 * @param served the ZIP codes that the office serves
 * @param others the other ZIP codes of the state
 * @param office where the office is
 * @param caller where the caller lives, or null if that is not known or too far away to be shown
 * @param offices the other field offices of the state
 * @param towns towns that the office serves, largest first
 */
public record SketchMap(
    String state,
    List<GeoPoint> served,
    List<GeoPoint> others,
    GeoPoint office,
    @Nullable GeoPoint caller,
    List<Named> offices,
    List<Named> towns) {

  /** Keeps its own copies. */
  public SketchMap {
    served = List.copyOf(served);
    others = List.copyOf(others);
    offices = List.copyOf(offices);
    towns = List.copyOf(towns);
  }

  /** A point with a name. */
  public record Named(String name, GeoPoint point) {}
}
