/** E-mail that arrives becomes work, once. */
@NullMarked
package org.tierline.service.inbox;

import org.jspecify.annotations.NullMarked;
