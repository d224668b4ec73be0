package org.tierline.service.request;

import org.tierline.model.cases.Address;
import org.tierline.model.request.RequestWish;

/** What the office or officer is to read: the caller's words, and the new address asked for. */
final class WishWords {
  private WishWords() {}

  static String of(RequestWish wish) {
    Address address = wish.newAddress();
    return address == null ? wish.words() : wish.words() + "\n" + line(address);
  }

  private static String line(Address address) {
    String place = String.join(" ", address.city() + ",", address.state(), address.zip()).strip();
    return String.join(", ", "New address: " + address.street(), place, address.country());
  }
}
