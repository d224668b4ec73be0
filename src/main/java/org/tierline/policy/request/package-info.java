/** Section S: where a request goes and when it is due. */
@NullMarked
package org.tierline.policy.request;

import org.jspecify.annotations.NullMarked;
