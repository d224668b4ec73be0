/** What the gate knows, is asked and answers. */
@NullMarked
package org.tierline.model.privacy;

import org.jspecify.annotations.NullMarked;
