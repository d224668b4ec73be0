/** Section P: who may be told what. */
@NullMarked
package org.tierline.policy.privacy;

import org.jspecify.annotations.NullMarked;
