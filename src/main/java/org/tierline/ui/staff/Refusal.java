package org.tierline.ui.staff;

/**
 * Why nobody was signed in, in the words of the desk.
 *
 * @param title what happened
 * @param text what happens next, and what to do
 */
public record Refusal(String title, String text) {}
