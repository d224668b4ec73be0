/** The chat platform: lines that go to and fro on this machine. */
@NullMarked
package org.tierline.edge.chat;

import org.jspecify.annotations.NullMarked;
