/** What a letter that arrives may count as, and when a lost mail server is asked again. */
@NullMarked
package org.tierline.policy.inbox;

import org.jspecify.annotations.NullMarked;
