// SPDX-License-Identifier: Apache-2.0

// Makes a workspace in a temporary folder, takes a bilingual abstract into its memory, and finds a sentence
// of it again.
//
//     swift run --package-path Examples grow-paper
//
// Prints:
//   tm/green-finance.tmx added
//   1-1 approved: 绿色金融促进区域合作。 = Green finance promotes regional cooperation.
//   1-1 approved: 各国支持这份文件。 = The countries support this document.
//   fuzzy: The countries support this document.

import ConcordKit
import Foundation

let folder = FileManager.default.temporaryDirectory
  .appendingPathComponent("concord-example-\(UUID().uuidString)")
defer { try? FileManager.default.removeItem(at: folder) }

let workspace = try Workspace.create(at: folder.path).workspace
let abstract = """
  摘要：绿色金融促进区域合作。各国支持这份文件。

  Abstract: Green finance promotes regional cooperation. The countries support this document.
  """
let paper = PaperSource([.text(abstract, name: "green-finance.txt")])
let grown = try workspace.grow(paper, options: GrowOptions(year: 2025))
print(grown.file, grown.change)
for unit in grown.units { print("\(unit.bead) \(unit.status): \(unit.source) = \(unit.target)") }

for match in try workspace.lookup("各国都支持这份文件。").memory {
  print("\(match.kind): \(match.target)")
}
