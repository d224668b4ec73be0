/** Moves a local store into one that a center shares. */
@NullMarked
package org.tierline.app.move;

import org.jspecify.annotations.NullMarked;
