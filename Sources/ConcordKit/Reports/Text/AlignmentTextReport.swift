// SPDX-License-Identifier: Apache-2.0
import Alignment

/// Writes an alignment as lines of text.
public enum AlignmentTextReport {
  /// One bead per line: `[0]:[0,1]`, a tab, the confidence.
  public static func ids(of alignment: TextAlignment) -> String {
    alignment.beads.map { bead in
      let source = bead.sourceSentences.map(String.init).joined(separator: ",")
      let target = bead.targetSentences.map(String.init).joined(separator: ",")
      return "[\(source)]:[\(target)]\t\(twoDecimals(bead.confidence))"
    }.joined(separator: "\n")
  }

  /// One bead per line under a heading: source, target, confidence, type.
  ///
  /// A text that begins with a quotation mark is written in quotation marks, in which it is doubled: a reader would take
  /// it for the beginning of such a field.
  public static func tsv(of alignment: TextAlignment) -> String {
    let rows = alignment.beads.map { bead in
      [field(bead.source), field(bead.target), twoDecimals(bead.confidence), bead.bead.description]
        .joined(separator: "\t")
    }
    return (["\(alignment.from)\t\(alignment.to)\tconfidence\tbead"] + rows).joined(separator: "\n")
  }

  /// A lexicon and the share of its side that it covers: `glossaries zh-en: 12 % of the words`.
  public static func line(of lexicon: LexiconCoverage) -> String {
    let percent = Int((lexicon.share * 100).rounded())
    return "\(lexicon.lexicon.printableLine) \(lexicon.languages): \(percent) % of the words"
  }

  private static func field(_ text: String) -> String {
    let line = String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    return line.utf8.first == 0x22 ? "\"\(line.replacing("\"", with: "\"\""))\"" : line
  }
}
