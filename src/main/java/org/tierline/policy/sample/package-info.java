/** Who scores a contact, and what a score card needs. */
@NullMarked
package org.tierline.policy.sample;

import org.jspecify.annotations.NullMarked;
