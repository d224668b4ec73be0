/** Invented people and cases for practice, the same ones at every start. */
@NullMarked
package org.tierline.app.practice;

import org.jspecify.annotations.NullMarked;
