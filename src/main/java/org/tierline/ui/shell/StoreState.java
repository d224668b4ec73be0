package org.tierline.ui.shell;

/**
 * How the store is.
 *
 * @param reachable whether it answers
 * @param text the same in words, such as "Local store"
 */
public record StoreState(boolean reachable, String text) {}
