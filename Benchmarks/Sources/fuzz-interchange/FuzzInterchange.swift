// SPDX-License-Identifier: Apache-2.0
import Archives
import Documents
import Files
import Foundation
import Interchange
import TextModel

/// Feeds every reader damaged files, each for as long as it is told to.
///
///     fuzz-interchange FOLDER SECONDS [SEED [KIND…]]
///
/// Files of the folder are damaged by a seeded generator (bits, runs taken out, doubled and moved, pieces
/// of other files, numbers and tags), and read by the reader of their format, whatever the outcome. What
/// is read is written, read again, and must be the same. Before each run the input is written to
/// `last-input` in the current folder, so that a crash leaves what caused it; a run of more than two
/// seconds is reported, and so is the most memory held. Run it in a build with `--sanitize address`.
@main
enum FuzzInterchange {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3, let seconds = Double(arguments[2]) else {
      FileHandle.standardError.write(Data("see the comment in FuzzInterchange.swift\n".utf8))
      exit(2)
    }
    var seeds = try made()
    let folder = URL(fileURLWithPath: arguments[1])
    let names = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []
    for name in names.sorted() where readers[(name as NSString).pathExtension] != nil {
      let bytes = Array(try Data(contentsOf: folder.appendingPathComponent(name)))
      if bytes.count < 100_000 { seeds.append((name, bytes)) }
    }
    var random = Generator(state: arguments.count > 3 ? UInt64(arguments[3]) ?? 1 : 1)
    let kinds = arguments.count > 4 ? Array(arguments[4...]) : readers.keys.sorted()
    for kind in kinds { try run(kind, for: .seconds(seconds), seeds, &random) }
  }

  private static func run(
    _ kind: String, for time: Duration, _ all: [(name: String, bytes: [UInt8])],
    _ random: inout Generator
  ) throws {
    let seeds = all.filter { ($0.name as NSString).pathExtension == kind }
    guard let reader = readers[kind], !seeds.isEmpty else { return print("\(kind): no files") }
    let clock = ContinuousClock()
    let end = clock.now + time
    var (count, accepted) = (0, 0)
    var slowest = Duration.zero
    while clock.now < end {
      let seed = seeds[random.below(seeds.count)]
      let input = damage(seed.bytes, with: all[random.below(all.count)].bytes, &random)
      try Data(input).write(to: URL(fileURLWithPath: "last-input"))
      let start = clock.now
      if try reader(input) { accepted += 1 }
      let time = clock.now - start
      if time > .seconds(2) { print("slow: \(seed.name): \(time)") }
      slowest = max(slowest, time)
      count += 1
    }
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    print(
      "\(kind): \(count) inputs, \(accepted) read, slowest \(slowest), peak \(usage.ru_maxrss >> 10) MB"
    )
    fflush(nil)
  }

  struct Mismatch: Error { let what: String }

  /// A reader for each file ending.
  ///
  /// Returns whether the input was read; throws when what was written reads otherwise.
  static let readers: [String: @Sendable ([UInt8]) throws -> Bool] = [
    "tmx": { input in
      guard let (units, summary) = try? TMXReader(input, name: "f").readAll() else { return false }
      let (bytes, _) = TMXWriter.bytes(of: units, header: summary.header)
      let again = try TMXReader(bytes, name: "f").readAll().units
      guard again.map(texts) == units.map(texts) else { throw Mismatch(what: "tmx") }
      return true
    },
    "tbx": { input in
      guard let (entries, _) = try? TBXReader(ByteSource(input, name: "f")).readAll() else {
        return false
      }
      let (bytes, _) = TBXWriter.bytes(of: entries, title: "f")
      let again = try TBXReader(ByteSource(bytes, name: "f")).readAll().entries
      guard again.count == entries.count else { throw Mismatch(what: "tbx") }
      return true
    },
    "srx": { input in
      guard let document = try? SRXReader.read(ByteSource(input, name: "f")) else { return false }
      let again = try SRXReader.read(ByteSource(SRXWriter.bytes(of: document).bytes, name: "f"))
      guard again.maps == document.maps else { throw Mismatch(what: "srx") }
      return true
    },
    "xlf": { input in
      guard var file = try? XLIFFFile(ByteSource(input, name: "f")) else { return false }
      guard file.bytes() == input else { throw Mismatch(what: "xlf") }
      _ = try PairedFile(ByteSource(input, name: "f"), format: .xliff)
      file.setTargetLanguage(.chinese)
      for index in file.segments.indices {
        file.propose(proposal(index), for: index)
        file.addNote("新 <&>", to: index)
      }
      let again = try XLIFFFile(ByteSource(file.bytes(), name: "f"))
      guard again.segments.count == file.segments.count else { throw Mismatch(what: "xlf changed") }
      return true
    },
    "po": { input in
      guard var file = try? POFile(ByteSource(input, name: "f")) else { return false }
      guard file.bytes() == input else { throw Mismatch(what: "po") }
      _ = try PairedFile(ByteSource(input, name: "f"), format: .po)
      for index in file.entries.indices where !file.entries[index].isHeader {
        file.propose(proposal(index), for: index)
      }
      let again = try POFile(ByteSource(file.bytes(), name: "f"))
      guard again.entries.count == file.entries.count else { throw Mismatch(what: "po changed") }
      return true
    },
    "csv": { input in
      if var table = try? BilingualTable(ByteSource(input, name: "f")) {
        let column = table.column(named: "match")
        for row in table.rows.indices { table.set("a,\"\t", row: row, column: column) }
        let again = try BilingualTable(ByteSource(table.bytes(), name: "f"))
        guard again.rows.count == table.rows.count else { throw Mismatch(what: "csv") }
      }
      _ = try? GlossaryTable.read(ByteSource(input, name: "f"), from: .chinese, to: .english)
      return (try? BilingualTable(ByteSource(input, name: "f"))) != nil
    },
    "xlsx": { input in (try? Spreadsheet.read(input, name: "f")) != nil },
    "docx": { input in (try? TextDocument.docx(input, path: "f")) != nil },
    "wordml": { input in
      let archive = StoredZip.bytes(of: [("word/document.xml", input), ("word/styles.xml", input)])
      return (try? TextDocument.docx(archive, path: "f")) != nil
    },
    "sheetml": { input in
      let parts = ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml"]
      let archive = StoredZip.bytes(of: parts.map { ($0, input) })
      return (try? Spreadsheet.read(archive, name: "f")) != nil
    },
    "html": { input in
      _ = TextDocument.html(String(decoding: input, as: UTF8.self))
      return true
    },
    "md": { input in
      _ = TextDocument.markdown(String(decoding: input, as: UTF8.self))
      return true
    },
    "tex": { input in
      _ = TextDocument.latex(String(decoding: input, as: UTF8.self))
      return true
    },
    "jats": { input in
      _ = TextDocument.jats(String(decoding: input, as: UTF8.self))
      return true
    },
    "yaml": { input in
      let text = String(decoding: input, as: UTF8.self)
      guard let file = try? GlossaryYAML.read(text, path: "f") else { return false }
      let written = String(decoding: GlossaryYAML.bytes(of: file), as: UTF8.self)
      guard try GlossaryYAML.read(written, path: "f").entries == file.entries else {
        throw Mismatch(what: "yaml")
      }
      return true
    },
  ]

  private static func proposal(_ index: Int) -> TargetProposal {
    TargetProposal(
      target: InlineContent([.text("新 <&>\n\"")]), hundredths: 9950,
      isExact: index.isMultiple(of: 2), memorySource: "旧 <&>\n\"", memoryTarget: "新",
      origin: "tm/a.tmx: \"1\"")
  }

  private static func texts(_ unit: TranslationUnit) -> [String] { unit.variants.map(\.text) }

  /// Seeds beside those of the folder, which may hold .docx files too.
  private static func made() throws -> [(String, [UInt8])] {
    let rows = [["zh", "en"], ["上海精神", "Shanghai \"Spirit\""], ["a;b", ""]]
    let note = "---\na: b\n---\n# 上海\n\n- *a* `b`\n> [c](d)\n\n| e | f |\n```\ng\n```\n<!-- h -->\n"
    let page = "<html><head><title>t</title></head><body><h1>上海</h1><p title='x'>a &amp; b<br>c"
    let word =
      "<w:document xmlns:w='w'><w:style w:styleId='a'><w:name w:val='heading 1'/></w:style><w:body>"
      + "<w:p><w:pPr><w:pStyle w:val='a'/></w:pPr><w:r><w:t>上海</w:t><w:br/></w:r></w:p><w:tbl><w:tr>"
      + "<w:tc><w:p><w:del><w:r><w:t>a</w:t></w:r></w:del><w:ins><w:r><w:t>b</w:t></w:r></w:ins></w:p>"
      + "</w:tc></w:tr></w:tbl></w:body></w:document>"
    let sheet =
      "<worksheet xmlns='m'><sst><si><t>a</t><rPh><t>b</t></rPh></si></sst><sheetData><row><c r='A1'"
      + " t='s'><v>0</v></c><c r='XFD1' t='inlineStr'><is><t>c</t></is></c></row></sheetData></worksheet>"
    return [
      ("made.wordml", Array(word.utf8)), ("made.sheetml", Array(sheet.utf8)),
      ("made.csv", DelimitedText.bytes(of: rows, delimiter: ",")),
      ("made.xlsx", try Spreadsheet.bytes(of: rows)), ("made.html", Array(page.utf8)),
      ("made.md", Array(note.utf8)),
    ]
  }

  private static let pieces = [
    "<", ">", "</", "/>", "&", "&amp;", "&#0;", "&#x10FFFF;", "\"", "'", "]]>", "<![CDATA[", "<!--",
    "<!DOCTYPE a [<!ENTITY b \"c\">]>", "&b;", "\u{FEFF}", "\n", "\r\n", "\t", "msgid \"", "\\",
    "0",
    "4294967296", "-1", "<seg>", "<tu>", "<tuv xml:lang=\"en\">", "<source>", "<target/>", "\u{0}",
    "encoding=\"UTF-16\"", "encoding=\"GB18030\"", "xmlns:a=\"b\"", "a:c=\"d\"",
  ]

  private static func damage(
    _ bytes: [UInt8], with other: [UInt8], _ random: inout Generator
  ) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<1 + random.below(6) {
      let at = random.below(bytes.count + 1)
      let end = min(bytes.count, at + random.below(40))
      switch random.below(8) {
      case 0: if at < bytes.count { bytes[at] ^= 1 << UInt8(random.below(8)) }
      case 1: bytes.removeSubrange(at..<end)
      case 2: bytes.insert(contentsOf: bytes[at..<end], at: random.below(bytes.count + 1))
      case 3: bytes.insert(contentsOf: pieces[random.below(pieces.count)].utf8, at: at)
      case 4:
        let from = random.below(other.count + 1)
        bytes.insert(contentsOf: other[from..<min(other.count, from + random.below(200))], at: at)
      case 5: if random.below(4) == 0 { bytes.removeSubrange(at...) }
      case 6: if at < bytes.count { bytes[at] = UInt8(random.below(256)) }
      default:
        let moved = Array(bytes[at..<end])
        bytes.removeSubrange(at..<end)
        bytes.insert(contentsOf: moved, at: random.below(bytes.count + 1))
      }
    }
    return bytes
  }
}

/// SplitMix64.
private struct Generator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }

  mutating func below(_ limit: Int) -> Int { limit > 0 ? Int(next() % UInt64(limit)) : 0 }
}
