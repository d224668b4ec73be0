/** Seals and the key that makes them, in files that are kept apart from the store. */
@NullMarked
package org.tierline.edge.audit;

import org.jspecify.annotations.NullMarked;
