/** Outreach events and what was heard there. */
@NullMarked
package org.tierline.model.outreach;

import org.jspecify.annotations.NullMarked;
