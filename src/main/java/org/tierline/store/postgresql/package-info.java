/** The store that a center shares: what only PostgreSQL does its own way. */
@NullMarked
package org.tierline.store.postgresql;

import org.jspecify.annotations.NullMarked;
