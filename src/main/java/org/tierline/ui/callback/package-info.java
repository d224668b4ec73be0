/** The callbacks: whom to call next, and what an officer does for them. */
@NullMarked
package org.tierline.ui.callback;

import org.jspecify.annotations.NullMarked;
