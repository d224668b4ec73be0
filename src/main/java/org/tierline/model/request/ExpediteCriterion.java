package org.tierline.model.request;

/** A reason that an office may expedite for (S7). */
public enum ExpediteCriterion {
  SEVERE_FINANCIAL_LOSS,
  EMERGENCY_OR_HUMANITARIAN,
  NONPROFIT,
  GOVERNMENT_INTEREST,
  USCIS_ERROR
}
