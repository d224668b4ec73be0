/** Mail against a real server, and against one that misbehaves. */
@NullMarked
package org.tierline.edge.mail;

import org.jspecify.annotations.NullMarked;
