/** Who helps a caller to speak: interpreters, relay operators, second persons. */
@NullMarked
package org.tierline.model.helper;

import org.jspecify.annotations.NullMarked;
