/** What is particular to SQLite. */
@NullMarked
package org.tierline.store.sqlite;

import org.jspecify.annotations.NullMarked;
