/** What an article must be like, and which links are official. */
@NullMarked
package org.tierline.policy.guidance;

import org.jspecify.annotations.NullMarked;
