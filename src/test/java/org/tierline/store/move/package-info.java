/** Tests of moving a local store into a shared one. */
@NullMarked
package org.tierline.store.move;

import org.jspecify.annotations.NullMarked;
