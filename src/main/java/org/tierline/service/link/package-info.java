/** Official links that are sent to callers (M2). */
@NullMarked
package org.tierline.service.link;

import org.jspecify.annotations.NullMarked;
