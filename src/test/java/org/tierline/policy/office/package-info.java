/** Tests of visits. */
@NullMarked
package org.tierline.policy.office;

import org.jspecify.annotations.NullMarked;
