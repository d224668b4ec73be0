/** Copies a local store into a shared one, row by row, and shows that both hold the same. */
@NullMarked
package org.tierline.store.move;

import org.jspecify.annotations.NullMarked;
