package org.tierline.ui.common;

import javafx.scene.Parent;

/**
 * A view that was loaded, and the controller behind it.
 *
 * @param root what is shown
 * @param controller what the FXML named as its controller
 */
public record View<C>(Parent root, C controller) {}
