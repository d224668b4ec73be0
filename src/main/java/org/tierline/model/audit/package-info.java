/** What happened, as it is recorded for good. */
@NullMarked
package org.tierline.model.audit;

import org.jspecify.annotations.NullMarked;
