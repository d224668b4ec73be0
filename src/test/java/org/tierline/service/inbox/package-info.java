/** What letters that arrive become. */
@NullMarked
package org.tierline.service.inbox;

import org.jspecify.annotations.NullMarked;
