// SPDX-License-Identifier: Apache-2.0
import Storage
import TextModel

/// Lexicons that join two languages through a third: Chinese to English and English to Russian make
/// Chinese to Russian.
package struct PivotLexicons: Sendable {
  /// From the source language into the third.
  let fromSource: [any Lexicon]
  /// From the third language into the source's.
  let toSource: [any Lexicon]
  /// From the target language into the third.
  let fromTarget: [any Lexicon]
  /// From the third language into the target's.
  let toTarget: [any Lexicon]

  /// - Returns: `nil` when the third language is one of the two, or the lexicons do not connect
  ///   them.
  init?(
    _ lexicons: [any Lexicon], from source: LanguageTag, to target: LanguageTag,
    through third: LanguageTag
  ) {
    guard !third.matches(source), !third.matches(target) else { return nil }
    func between(_ from: LanguageTag, _ to: LanguageTag) -> [any Lexicon] {
      lexicons.filter { $0.source.matches(from) && $0.target.matches(to) }
    }
    self.init(
      fromSource: between(source, third), toSource: between(third, source),
      fromTarget: between(target, third), toTarget: between(third, target))
    guard !fromSource.isEmpty || !toSource.isEmpty, !fromTarget.isEmpty || !toTarget.isEmpty
    else { return nil }
  }

  private init(
    fromSource: [any Lexicon], toSource: [any Lexicon], fromTarget: [any Lexicon],
    toTarget: [any Lexicon]
  ) {
    self.fromSource = fromSource
    self.toSource = toSource
    self.fromTarget = fromTarget
    self.toTarget = toTarget
  }

  /// The same lexicons with source and target exchanged.
  var exchanged: PivotLexicons {
    PivotLexicons(
      fromSource: fromTarget, toSource: toTarget, fromTarget: fromSource, toTarget: toSource)
  }
}

extension LinkedTexts {
  /// p(target | source) through the words of a third language: the sum over them of p(target |
  /// third) · p(third | source).
  ///
  /// Only words that translate a word of the source are followed. Lexicons in the opposite
  /// direction are inverted over the words of the texts.
  static func through(
    _ pivot: PivotLexicons, from source: TokenizedSide, to target: TokenizedSide
  ) -> [TokenLinks.Link] {
    var third = ByteInterner()
    let ahead = lookUp(source, pivot.fromSource) {
      Int32(truncatingIfNeeded: third.intern($0))
    }.links
    let behind = lookUp(target, pivot.fromTarget) { third.find($0).map { Int32($0) } }.links
    var direct: [TokenLinks.Link] = []
    for word in 0..<third.count {
      third.withBytes(of: word) { key in
        for lexicon in pivot.toTarget {
          lexicon.forEachTranslation(of: key) { translation, probability in
            guard let found = target.find(.word, translation) else { return }
            direct.append(
              .init(
                source: Int32(truncatingIfNeeded: word), target: found,
                weight: probability / Float(pivot.toTarget.count)))
          }
        }
      }
    }
    let onward = TokenLinks(
      merge(direct, inverted(behind)), sourceTypes: third.count, targetTypes: target.kinds.count)
    var links: [TokenLinks.Link] = []
    for link in ahead {
      let word = Int(link.target)
      for place in Int(onward.offsets[word])..<Int(onward.offsets[word + 1]) {
        let weight = link.weight * onward.probabilities[place]
        guard weight >= leastWeight else { continue }
        links.append(.init(source: link.source, target: onward.targets[place], weight: weight))
      }
    }
    return links
  }

  /// The lowest probability of a path through the third language; paths below it are dropped.
  private static let leastWeight: Float = 0.002
}
