/** Tests of visits. */
@NullMarked
package org.tierline.policy.appointment;

import org.jspecify.annotations.NullMarked;
