package org.tierline.ui.staff;

/**
 * The store that will be signed in to; never with a password in it.
 *
 * @param reachable whether it answers
 * @param name such as "Local store on this computer", or server and database
 * @param detail such as "Found, 41 MB, checked 15:01. One desk is using it."
 */
public record StoreLine(boolean reachable, String name, String detail) {}
