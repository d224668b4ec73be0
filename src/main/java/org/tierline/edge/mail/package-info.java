/** Letters and text messages that leave, by a mail server or, in practice, into a folder. */
@NullMarked
package org.tierline.edge.mail;

import org.jspecify.annotations.NullMarked;
