/** Live chat: callers who write, and whoever answers them. */
@NullMarked
package org.tierline.service.chat;

import org.jspecify.annotations.NullMarked;
