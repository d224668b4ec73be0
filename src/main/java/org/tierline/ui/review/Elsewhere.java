package org.tierline.ui.review;

import java.util.function.Consumer;

/**
 * Screens of other features to which a row of the review leads.
 *
 * @param caller shows the caller of an escalation by its number
 * @param request shows a service request by its number
 * @param incoming shows what waits at the desk
 */
public record Elsewhere(Consumer<String> caller, Consumer<String> request, Runnable incoming) {}
