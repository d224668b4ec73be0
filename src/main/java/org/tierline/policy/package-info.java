/** The rules of the product: pure functions of facts and the policy of the moment. */
@NullMarked
package org.tierline.policy;

import org.jspecify.annotations.NullMarked;
