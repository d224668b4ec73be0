/** The privacy gate, cell by cell, against a table written from the rules. */
@NullMarked
package org.tierline.proof.gate;

import org.jspecify.annotations.NullMarked;
