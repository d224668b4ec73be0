/** What the assistant answers. */
@NullMarked
package org.tierline.model.assistant;

import org.jspecify.annotations.NullMarked;
