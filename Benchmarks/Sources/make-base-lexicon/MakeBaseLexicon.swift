import Alignment
import Foundation
import TextModel

/// Makes the C tables of the target `CBaseLexicon` from the Unicode data of Debian.
///
/// Run by scripts/make-base-lexicon.sh, which says where the files come from. The step `han` makes
/// the table of simplified forms, with which the step `lexicons` is built and run.
@main
struct MakeBaseLexicon {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 6 else {
      print("usage: make-base-lexicon han|lexicons READINGS VARIANTS CLDR_COMMON OUTPUT_FOLDER")
      exit(2)
    }
    let output = URL(fileURLWithPath: arguments[5])
    let readings = try Unihan(path: arguments[2])
    if arguments[1] == "han" {
      try HanTables(readings: readings, variants: try Unihan(path: arguments[3])).source
        .write(to: output.appendingPathComponent("han.c"), atomically: true, encoding: .utf8)
      return
    }
    let definitions = readings.values(of: "kDefinition").map { scalar, text in
      DictionaryEntry(headwords: [String(scalar)], glosses: [text])
    }
    let unihan = LexiconTable(
      name: "Unihan", source: .chinese, target: .english, entries: definitions)
    try write(unihan, "unihan_zh_en", to: output)

    let languages = ["zh", "en", "ru"].map { CLDRNames(common: arguments[4], language: $0) }
    let tags: [LanguageTag] = [.chinese, .english, .russian]
    for (left, right) in [(0, 1), (0, 2), (2, 1)] {
      let learned = LexiconTable.learned(
        name: "CLDR", source: tags[left], target: tags[right],
        from: CLDRNames.pairs(languages[left], languages[right]), floor: 0.05)
      try write(learned.first, "cldr_\(tags[left])_\(tags[right])", to: output)
    }
  }

  private static func write(_ table: LexiconTable?, _ name: String, to output: URL) throws {
    guard let table else { throw CocoaError(.fileReadCorruptFile) }
    try CSource.bytes(table.bytes, name: "cbase_" + name)
      .write(to: output.appendingPathComponent(name + ".c"), atomically: true, encoding: .utf8)
    print("\(name): \(table.count) headwords, \(table.bytes.count) bytes")
  }
}
