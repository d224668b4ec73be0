/** Proofs that a claim is one person's alone. */
@NullMarked
package org.tierline.proof.claims;

import org.jspecify.annotations.NullMarked;
