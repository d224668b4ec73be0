/** What the assistant may answer (M1). */
@NullMarked
package org.tierline.policy.assistant;

import org.jspecify.annotations.NullMarked;
