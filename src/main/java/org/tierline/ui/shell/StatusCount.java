package org.tierline.ui.shell;

/**
 * One figure of the status bar, such as <em>Incoming <b>3</b>, oldest 01:15</em>.
 *
 * @param text message key of what is counted
 * @param number the figure
 * @param detail words behind it, may be empty
 * @param essential whether it is shown where room is short
 */
public record StatusCount(String text, long number, String detail, boolean essential) {}
