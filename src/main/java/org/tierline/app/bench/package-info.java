/** Measurements of what is promised, on stores of their own. */
@NullMarked
package org.tierline.app.bench;

import org.jspecify.annotations.NullMarked;
