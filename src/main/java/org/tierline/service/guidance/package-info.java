/** Finding, reading and taking in guidance articles. */
@NullMarked
package org.tierline.service.guidance;

import org.jspecify.annotations.NullMarked;
