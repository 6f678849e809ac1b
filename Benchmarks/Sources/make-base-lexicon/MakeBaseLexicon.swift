// SPDX-License-Identifier: Apache-2.0
import Alignment
import Foundation
import TextModel

/// Makes the C tables of the target `CBaseLexicon` from the Unicode data of Debian and from the words of `core.tsv`.
///
/// Run by scripts/make-base-lexicon.sh, which says where the files come from. Keys of the lexicons are
/// in simplified characters (`SimplifiedHan`): run it again after a change of that table.
@main
struct MakeBaseLexicon {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 4 else {
      print("usage: make-base-lexicon READINGS CLDR_COMMON FOLDER_OF_TABLES")
      exit(2)
    }
    let output = URL(fileURLWithPath: arguments[3])
    let readings = try Unihan(path: arguments[1])
    try HanReadings(readings).source
      .write(to: output.appendingPathComponent("han.c"), atomically: true, encoding: .utf8)
    let definitions = readings.values(of: "kDefinition").map { scalar, text in
      DictionaryEntry(headwords: [String(scalar)], glosses: [text])
    }
    let unihan = LexiconTable(
      name: "Unihan", source: .chinese, target: .english, entries: definitions)
    try write(unihan, "unihan_zh_en", to: output)

    let languages = ["zh", "en", "ru"].map { CLDRNames(common: arguments[2], language: $0) }
    let tags: [LanguageTag] = [.chinese, .english, .russian]
    for (left, right) in [(0, 1), (0, 2), (2, 1)] {
      let learned = LexiconTable.learned(
        name: "CLDR", source: tags[left], target: tags[right],
        from: CLDRNames.pairs(languages[left], languages[right]), floor: 0.05)
      try write(learned.first, "cldr_\(tags[left])_\(tags[right])", to: output)
    }

    let core = try CoreWords(path: output.appendingPathComponent("core.tsv").path)
    for (left, right) in [(0, 1), (0, 2), (2, 1)] {
      let names = "\(CoreWords.languages[left])_\(CoreWords.languages[right])"
      try write(
        core.lexicon(from: left, to: right), "core_" + names, to: output, header: CSource.ownHeader)
    }
  }

  private static func write(
    _ table: LexiconTable?, _ name: String, to output: URL, header: String = CSource.header
  ) throws {
    guard let table else { throw CocoaError(.fileReadCorruptFile) }
    try CSource.bytes(table.bytes, name: "cbase_" + name, header: header)
      .write(to: output.appendingPathComponent(name + ".c"), atomically: true, encoding: .utf8)
    print("\(name): \(table.count) headwords, \(table.bytes.count) bytes")
  }
}
