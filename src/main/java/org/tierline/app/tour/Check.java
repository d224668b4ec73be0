package org.tierline.app.tour;

/**
 * One thing that must hold, computed from the scene or the store.
 *
 * @param rule the number of the rule
 * @param what what must hold, in a sentence
 * @param passed whether it does
 * @param found what was found
 */
record Check(String rule, String what, boolean passed, String found) {}
