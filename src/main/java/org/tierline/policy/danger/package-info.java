/** What is said and whom to call in danger (M3). Pure. */
@NullMarked
package org.tierline.policy.danger;

import org.jspecify.annotations.NullMarked;
