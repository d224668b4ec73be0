/** What supervisors may do, as functions of facts. */
@NullMarked
package org.tierline.policy.supervisor;

import org.jspecify.annotations.NullMarked;
