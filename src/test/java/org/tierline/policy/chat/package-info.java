/** The rules of live chat. */
@NullMarked
package org.tierline.policy.chat;

import org.jspecify.annotations.NullMarked;
