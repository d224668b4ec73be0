/** Outreach events: taking them in, showing them, recording what was heard. */
@NullMarked
package org.tierline.service.outreach;

import org.jspecify.annotations.NullMarked;
