/** When a message is tried again, and when a sender counts as lost. */
@NullMarked
package org.tierline.policy.mail;

import org.jspecify.annotations.NullMarked;
