/** Drafts in an encrypted file beside the desk. */
@NullMarked
package org.tierline.edge.draft;

import org.jspecify.annotations.NullMarked;
