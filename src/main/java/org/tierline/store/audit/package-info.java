/** How events are chained and sealed, and how that is verified. No SQL. */
@NullMarked
package org.tierline.store.audit;

import org.jspecify.annotations.NullMarked;
