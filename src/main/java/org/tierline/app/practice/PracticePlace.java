package org.tierline.app.practice;

import java.util.List;

/** Where the invented people live: real places, so that offices and hours come out right. */
public record PracticePlace(String city, String state, String zip, String areaCode) {
  static final List<PracticePlace> ALL =
      List.of(
          new PracticePlace("Dallas", "TX", "75201", "214"),
          new PracticePlace("Houston", "TX", "77002", "713"),
          new PracticePlace("El Paso", "TX", "79901", "915"),
          new PracticePlace("Chicago", "IL", "60608", "312"),
          new PracticePlace("Los Angeles", "CA", "90012", "213"),
          new PracticePlace("San Jose", "CA", "95112", "408"),
          new PracticePlace("New York", "NY", "10002", "212"),
          new PracticePlace("Brooklyn", "NY", "11220", "718"),
          new PracticePlace("Buffalo", "NY", "14201", "716"),
          new PracticePlace("Newark", "NJ", "07102", "973"),
          new PracticePlace("Miami", "FL", "33125", "305"),
          new PracticePlace("Orlando", "FL", "32801", "407"),
          new PracticePlace("Atlanta", "GA", "30303", "404"),
          new PracticePlace("Charlotte", "NC", "28202", "704"),
          new PracticePlace("Fairfax", "VA", "22030", "703"),
          new PracticePlace("Baltimore", "MD", "21202", "410"),
          new PracticePlace("Philadelphia", "PA", "19107", "215"),
          new PracticePlace("Boston", "MA", "02118", "617"),
          new PracticePlace("Providence", "RI", "02903", "401"),
          new PracticePlace("Detroit", "MI", "48201", "313"),
          new PracticePlace("Saint Paul", "MN", "55101", "651"),
          new PracticePlace("Omaha", "NE", "68102", "402"),
          new PracticePlace("Denver", "CO", "80202", "303"),
          new PracticePlace("Phoenix", "AZ", "85003", "602"),
          new PracticePlace("Las Vegas", "NV", "89101", "702"),
          new PracticePlace("Seattle", "WA", "98104", "206"),
          new PracticePlace("Portland", "OR", "97204", "503"),
          new PracticePlace("Honolulu", "HI", "96813", "808"),
          new PracticePlace("Anchorage", "AK", "99501", "907"),
          new PracticePlace("San Juan", "PR", "00901", "787"));
}
