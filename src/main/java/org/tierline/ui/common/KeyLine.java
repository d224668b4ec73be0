package org.tierline.ui.common;

/**
 * One line of the keys that F1 shows.
 *
 * @param keys message key of the keys, such as the one of {@code Ctrl+R}
 * @param does message key of what they do
 */
public record KeyLine(String keys, String does) {}
