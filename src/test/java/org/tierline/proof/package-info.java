/** Proofs about the whole product. */
@NullMarked
package org.tierline.proof;

import org.jspecify.annotations.NullMarked;
