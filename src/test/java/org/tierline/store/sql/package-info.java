@NullMarked
package org.tierline.store.sql;

import org.jspecify.annotations.NullMarked;
