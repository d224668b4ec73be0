@NullMarked
package org.tierline.store.audit;

import org.jspecify.annotations.NullMarked;
