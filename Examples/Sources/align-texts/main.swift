// Aligns two texts sentence by sentence, without a workspace.
//
//     swift run --package-path Examples align-texts
//
// Prints:
//   1-1  上海合作组织成立于2001年。 = The SCO was founded in 2001.
//   1-2  总部设在北京，现有十个成员国。 = Its headquarters is in Beijing. It has ten member states.

import ConcordKit

let alignment = try Concord.align(
  .text("上海合作组织成立于2001年。总部设在北京，现有十个成员国。", name: "sco.zh.txt"),
  .text(
    "The SCO was founded in 2001. Its headquarters is in Beijing. It has ten member states.",
    name: "sco.en.txt"))
for bead in alignment.beads { print("\(bead.bead)  \(bead.source) = \(bead.target)") }
