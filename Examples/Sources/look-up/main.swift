// SPDX-License-Identifier: Apache-2.0

// Looks up a term in the nearest workspace, and says what is wrong if there is none.
//
//     swift run --package-path Examples look-up
//
// Prints:
//   shanghai-spirit: шанхайский дух (preferred)
//   shanghai: Шанхай (preferred)
//   shanghai: шанхайский (admitted)
//   workspace/missing

import ConcordKit

do {
  let session = try Workspace.nearest().lookupSession()
  let answer = try session.lookup("Shanghai spirit", options: LookupOptions(to: .russian))
  for hit in answer.terms {
    for target in hit.targets { print("\(hit.concept): \(target.term) (\(target.status))") }
  }
  _ = try Workspace(at: "/")
} catch {
  print(error.code)  // A JobError: a code for programs, a message for people.
}
