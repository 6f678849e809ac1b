// SPDX-License-Identifier: Apache-2.0

// What the build of a package says of itself.
#ifndef CBUILD_H
#define CBUILD_H

/// The commit that a package was made from; empty for a build by hand.
const char *cbuild_commit(void);

#endif
