/** Sealing and unsealing of case records; reached by CaseAccess and CaseImport only. */
@NullMarked
package org.tierline.store.vault;

import org.jspecify.annotations.NullMarked;
