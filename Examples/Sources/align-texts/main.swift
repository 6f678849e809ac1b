// SPDX-License-Identifier: Apache-2.0

// Aligns two texts sentence by sentence, without a workspace.
//
//     swift run --package-path Examples align-texts
//
// Prints:
//   1-1  上海合作组织成立于2001年。 = The SCO was founded in 2001.
//   1-1  总部设在北京。 = Its headquarters is in Beijing.
//   1-2  组织现有十个成员国，经济合作不断扩大。 = The organization has ten member states. Economic cooperation keeps growing.

import ConcordKit

let alignment = try Concord.align(
  .text("上海合作组织成立于2001年。总部设在北京。组织现有十个成员国，经济合作不断扩大。", name: "sco.zh.txt"),
  .text(
    """
    The SCO was founded in 2001. Its headquarters is in Beijing. The organization has ten member states. \
    Economic cooperation keeps growing.
    """, name: "sco.en.txt"))
for bead in alignment.beads { print("\(bead.bead)  \(bead.source) = \(bead.target)") }
