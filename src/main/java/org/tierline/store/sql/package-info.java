/** The tables, in SQL that both dialects understand. */
@NullMarked
package org.tierline.store.sql;

import org.jspecify.annotations.NullMarked;
