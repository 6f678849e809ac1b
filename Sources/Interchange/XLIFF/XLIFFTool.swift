// SPDX-License-Identifier: Apache-2.0
import Files

/// A tool that keeps states in attributes of its own within XLIFF 1.2.
enum XLIFFTool: Hashable, Sendable {
  /// SDLXLIFF: `conf`, `locked`, `origin` and `percent` of `sdl:seg`.
  case trados
  /// MQXLIFF: `mq:status`, `mq:locked` and `mq:percent` of `trans-unit`.
  case memoQ
  /// MXLIFF: `m:confirmed`, `m:locked`, `m:score` and `m:trans-origin` of `trans-unit`.
  case phrase

  /// The words of the tool for states.
  var vocabulary: TranslationState.Vocabulary {
    switch self {
    case .trados: .trados
    case .memoQ: .memoQ
    case .phrase: .phrase
    }
  }

  /// The attributes that say where a translation that was put in comes from, with the names of the file.
  func attributes(for segment: XLIFFSegment, of node: XMLTree.Node) -> [(String, String)] {
    let isExact = segment.proposal?.isExact ?? (segment.state >= .translated)
    let percent = segment.proposal.map { "\($0.hundredths / 100)" }
    func named(_ name: String, _ value: String?) -> [(String, String)] {
      let written = node.attribute(endingIn: name)?.name
      return value.flatMap { value in written.map { [($0, value)] } } ?? []
    }
    switch self {
    case .trados:
      var found = [("conf", isExact ? "Translated" : "Draft")]
      if let percent { found += [("origin", "tm"), ("percent", percent)] }
      return found
    case .memoQ:
      guard let name = node.attribute(endingIn: "status")?.name else { return [] }
      let prefix = name.prefix { $0 != ":" }
      return [(name, isExact && percent == nil ? "ManuallyConfirmed" : "Pretranslated")]
        + (percent.map { [("\(prefix):percent", $0)] } ?? [])
    case .phrase: return named("confirmed", isExact && percent == nil ? "1" : "0")
    }
  }
}

extension XMLTree.Node {
  /// The attribute with a prefix that ends in a name: `mq:status` for `status`.
  func attribute(endingIn name: String) -> (name: String, value: String)? {
    attributes.first { attribute in
      guard attribute.name.hasSuffix(":\(name)") else { return false }
      return !attribute.name.hasPrefix("xml:") && !attribute.name.hasPrefix("xmlns:")
    }.map { ($0.name, $0.value) }
  }
}
