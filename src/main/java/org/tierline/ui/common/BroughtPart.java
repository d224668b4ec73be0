package org.tierline.ui.common;

import java.util.function.Supplier;
import javafx.scene.Parent;

/**
 * A part of a screen that another feature brings, so that neither has to know the other. For the FX
 * thread.
 *
 * @param view loads it, in the language that is switched on
 * @param refresh reads it anew, whenever it is shown
 * @param end forgets what it holds: the person signs out
 */
public record BroughtPart(Supplier<Parent> view, Runnable refresh, Runnable end) {}
