/** The link to a chat platform, over a real socket. */
@NullMarked
package org.tierline.edge.chat;

import org.jspecify.annotations.NullMarked;
