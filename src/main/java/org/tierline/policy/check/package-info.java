/** What is wrong with a machine or a store, judged from what was seen. */
@NullMarked
package org.tierline.policy.check;

import org.jspecify.annotations.NullMarked;
