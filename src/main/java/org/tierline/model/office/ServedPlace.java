package org.tierline.model.office;

/**
 * A place of a name, and the field office that serves it.
 *
 * @param firstZip the lowest ZIP of the place served so
 * @param zips how many ZIPs of the place are served so
 */
public record ServedPlace(
    String city,
    String state,
    String firstZip,
    int zips,
    String officeCode,
    JurisdictionBasis basis) {}
