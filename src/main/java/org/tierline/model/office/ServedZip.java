package org.tierline.model.office;

/** The office that serves a ZIP, and how sure that is. */
public record ServedZip(String zip, String office, JurisdictionBasis basis) {}
