/** What of live chat is decided by rule. */
@NullMarked
package org.tierline.policy.chat;

import org.jspecify.annotations.NullMarked;
