/** Live chat: what a chat platform tells the desks, and what goes back to it. */
@NullMarked
package org.tierline.model.chat;

import org.jspecify.annotations.NullMarked;
