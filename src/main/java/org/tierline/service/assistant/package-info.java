/** Emma, who answers general questions from guidance. */
@NullMarked
package org.tierline.service.assistant;

import org.jspecify.annotations.NullMarked;
