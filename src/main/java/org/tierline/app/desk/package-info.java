/** Opens the desk: the composition root of the window. */
@NullMarked
package org.tierline.app.desk;

import org.jspecify.annotations.NullMarked;
