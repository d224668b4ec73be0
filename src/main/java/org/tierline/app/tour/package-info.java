/** Works a practice day through the real screens, without a display, and checks it. */
@NullMarked
package org.tierline.app.tour;

import org.jspecify.annotations.NullMarked;
