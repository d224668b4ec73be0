/** Text that leaves the desk is read for what must not leave (P12). */
@NullMarked
package org.tierline.policy.privacy.outbound;

import org.jspecify.annotations.NullMarked;
