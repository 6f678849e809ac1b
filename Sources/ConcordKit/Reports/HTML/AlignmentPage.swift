import Alignment
import Files
import TextModel

/// An alignment as one self-contained web page.
///
/// Both texts stand side by side, links are drawn between their sentences, and confidence is shade. It
/// has no script and asks nothing of the network.
public enum AlignmentPage {
  /// The page.
  ///
  /// - Parameters:
  ///   - source: the source sentences the result was made from.
  ///   - target: the target sentences.
  ///   - languages: for the columns' `lang` attributes, by which browsers choose fonts.
  ///   - title: the page's title.
  public static func html(
    _ result: AlignmentResult, source: [String], target: [String],
    languages: LanguagePair, title: String
  ) -> String {
    page(
      title: title, body: section(result, source: source, target: target, languages: languages))
  }

  /// A page around sections.
  package static func page(title: String, body: String) -> String {
    """
    <!doctype html>
    <html><head><meta charset="utf-8"><title>\(escaped(title))</title><style>
    body { font: 15px/1.5 sans-serif; margin: 2em auto; max-width: 80em; color: #222 }
    .bead { display: grid; grid-template-columns: 1fr 6em 1fr; border-top: 1px solid #ddd }
    .side { padding: .3em .6em } .side p { margin: .2em 0 }
    .n { color: #888; font-size: 75%; padding-right: .5em }
    svg { width: 100%; height: 100%; min-height: 2em; display: block }
    line { stroke: #346; stroke-width: 1.5; vector-effect: non-scaling-stroke }
    text { font-size: 9px; fill: #555 } .notice { background: #fff3cd; padding: .4em .8em }
    </style></head><body><h1>\(escaped(title))</h1>
    \(body)</body></html>

    """
  }

  /// Two texts side by side.
  ///
  /// - Parameter remarks: what is said under a bead, by its number.
  package static func section(
    _ result: AlignmentResult, source: [String], target: [String],
    languages: LanguagePair, remarks: [Int: [String]] = [:]
  ) -> String {
    var out = ""
    let sure = result.beads.filter { $0.confidence >= 0.9 }.count
    out += "<p>\(source.count) and \(target.count) sentences, \(result.beads.count) beads, "
    out += "\(sure) of them with a confidence of 0.9 or more.</p>\n"
    for notice in result.notices {
      out +=
        "<p class=\"notice\">\(escaped(notice.message)) <small>\(escaped(notice.code))</small></p>\n"
    }
    for (number, bead) in result.beads.enumerated() {
      // White is sure; the redder, the less so.
      let shade = 255 - Int(((1 - min(max(bead.confidence, 0), 1)) * 90).rounded())
      out += "<div class=\"bead\" style=\"background:rgb(255,\(shade),\(shade))\">"
      out +=
        side(bead.source, of: source, language: languages.from) + links(bead)
        + side(bead.target, of: target, language: languages.to)
      out += "</div>\n"
      for remark in remarks[number] ?? [] { out += "<p class=\"notice\">\(escaped(remark))</p>\n" }
    }
    return out
  }

  private static func side(
    _ range: Range<Int>, of sentences: [String], language: LanguageTag
  ) -> String {
    let rows = range.filter(sentences.indices.contains).map {
      "<p><span class=\"n\">\($0)</span>\(escaped(sentences[$0]))</p>"
    }
    return "<div class=\"side\" lang=\"\(language)\">\(rows.joined())</div>"
  }

  /// Lines from the height of each source sentence to that of each target sentence.
  private static func links(_ bead: Bead) -> String {
    var lines = ""
    for left in 0..<bead.source.count {
      for right in 0..<bead.target.count {
        let from = (2 * left + 1) * 50 / bead.source.count
        let to = (2 * right + 1) * 50 / bead.target.count
        lines += "<line x1=\"0\" y1=\"\(from)\" x2=\"100\" y2=\"\(to)\"/>"
      }
    }
    let percent = Int((bead.confidence * 100).rounded())
    return "<svg viewBox=\"0 0 100 100\" preserveAspectRatio=\"none\">\(lines)"
      + "<title>\(bead.type), confidence \(percent)%</title></svg>"
  }

  private static func escaped(_ text: String) -> String { XMLText.escapedWithQuotes(text) }
}
