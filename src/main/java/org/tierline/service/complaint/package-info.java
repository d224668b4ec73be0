/** Recording complaints and sending them on (V3). */
@NullMarked
package org.tierline.service.complaint;

import org.jspecify.annotations.NullMarked;
