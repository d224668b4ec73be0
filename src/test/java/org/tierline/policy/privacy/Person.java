package org.tierline.policy.privacy;

import java.time.LocalDate;
import java.util.List;
import org.tierline.model.cases.Address;
import org.tierline.model.cases.CaseRecord;
import org.tierline.model.privacy.Said;

/** Somebody, as on record and as said. */
public record Person(
    String receipt,
    String aNumber,
    String given,
    String middle,
    String family,
    LocalDate born,
    String house,
    String zip,
    String phone,
    String email) {
  /** The record. */
  public CaseRecord record() {
    return Cases.maria()
        .numbered(receipt, aNumber)
        .named(given, middle, family)
        .born(born)
        .livingAt(new Address(house + " Oak Street Apt 2", "Dallas", "TX", zip, "US"))
        .reachedBy(phone, email)
        .build();
  }

  /** Everything, with a name as it is said. */
  public Said says(String name) {
    return new Said(
        receipt, aNumber, name, born, house + " Oak St", zip, phone, email, null, null, null);
  }

  Person saysAll(List<String> names) {
    return new Person(
        receipt, aNumber, names.get(0), names.get(1), names.get(2), born, house, zip, phone, email);
  }

  Person withReceipt(String other) {
    return new Person(other, aNumber, given, middle, family, born, house, zip, phone, email);
  }

  Person withANumber(String other) {
    return new Person(receipt, other, given, middle, family, born, house, zip, phone, email);
  }

  Person withBorn(LocalDate other) {
    return new Person(receipt, aNumber, given, middle, family, other, house, zip, phone, email);
  }

  Person withHouse(String other) {
    return new Person(receipt, aNumber, given, middle, family, born, other, zip, phone, email);
  }

  Person withZip(String other) {
    return new Person(receipt, aNumber, given, middle, family, born, house, other, phone, email);
  }

  Person withPhone(String other) {
    return new Person(receipt, aNumber, given, middle, family, born, house, zip, other, email);
  }

  Person withEmail(String other) {
    return new Person(receipt, aNumber, given, middle, family, born, house, zip, phone, other);
  }
}
