/** Tests of danger: words, numbers, records (M3). */
@NullMarked
package org.tierline.policy.danger;

import org.jspecify.annotations.NullMarked;
