package org.tierline.ui.common;

/** Where the screens of one feature are shown, and in which words and look. */
public record ScreenFrame(
    ViewLoader views, Navigator navigator, Messages messages, Phrases phrases, Themes themes) {}
