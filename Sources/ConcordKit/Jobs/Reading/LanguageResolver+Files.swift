// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The languages of files with more than one language.
extension LanguageResolver {
  /// The languages of a bilingual file, checked against what the user said.
  ///
  /// - Parameter path: the file, for the error.
  /// - Throws: `JobError` with `bilingual/languages` when the file declares other languages than
  ///   those named.
  func pair(ofFile path: String, from source: Clues, to target: Clues = Clues())
    throws(JobError) -> LanguagePair
  {
    for clues in [source, target] {
      guard let said = clues.said, let declared = clues.declared, !said.matches(declared)
      else { continue }
      throw JobError(
        code: "bilingual/languages",
        message: "\(path): the file says that it is in \(declared), not in \(said);"
          + " leave the language out, or correct the file")
    }
    return pair(from: source, to: target)
  }

  /// Refuses languages that the user named and that a file has no text in.
  ///
  /// - Parameters:
  ///   - said: the languages that the user named.
  ///   - found: the languages of the file, in the order in which a message names them.
  ///   - path: the file, for the error.
  /// - Throws: `JobError` with `bilingual/languages`.
  static func refuse(_ said: [LanguageTag?], besides found: [LanguageTag], path: String)
    throws(JobError)
  {
    for tag in said.compactMap({ $0 }) where !found.contains(where: { $0.matches(tag) }) {
      let names = found.prefix(6).map(\.description).joined(separator: ", ")
      throw JobError(
        code: "bilingual/languages",
        message: "\(path): the file has no text in \(tag), only in \(names);"
          + " leave the language out, or correct the file")
    }
  }

  /// Two languages of a file that has a column or a variant for each.
  ///
  /// For each side: the language that the user named, else the workspace's, else the first of the
  /// file.
  ///
  /// - Parameter path: the file, for the error.
  /// - Throws: `JobError` with `check/languages` when the file has no such pair.
  func pair(
    among languages: [LanguageTag], from: LanguageTag?, to: LanguageTag?, path: String
  ) throws(JobError) -> LanguagePair {
    func isKnown(_ tag: LanguageTag) -> Bool { languages.contains { $0.matches(tag) } }
    func choose(_ preferred: LanguageTag, not other: LanguageTag?) -> LanguageTag? {
      isKnown(preferred) && other?.matches(preferred) != true
        ? preferred : languages.first { other?.matches($0) != true }
    }
    let source = from ?? choose(workspace.from, not: to)
    let target = to ?? choose(workspace.to, not: source)
    guard let source, let target, isKnown(source), isKnown(target) else {
      throw Self.noSuchPair(
        LanguagePair(from: source ?? workspace.from, to: target ?? workspace.to), path)
    }
    return LanguagePair(from: source, to: target)
  }

  /// The languages in which a paper is read, the source language first.
  ///
  /// These are the two that the user named, or else the workspace's and all others that share a
  /// kind of part with another language.
  ///
  /// - Parameters:
  ///   - languages: the languages of the paper in the order of its parts; each once.
  ///   - isShared: whether a language has a kind of part that another language also has.
  /// - Returns: at least two languages, or `nil` if the paper does not have two.
  func languages(
    ofPaper languages: [LanguageTag], from: LanguageTag?, to: LanguageTag?,
    isShared: (LanguageTag) -> Bool
  ) -> [LanguageTag]? {
    let preferred = [workspace.from, workspace.to]
    let ordered =
      preferred.compactMap { tag in languages.first { $0.matches(tag) } }
      + languages.filter { tag in !preferred.contains { $0.matches(tag) } }
    if from == nil, to == nil {
      let shared = ordered.filter(isShared)
      if shared.count >= 2 { return shared }
    }
    func choose(_ said: LanguageTag?, not other: LanguageTag?) -> LanguageTag? {
      if let said { return languages.first { $0.matches(said) } }
      return ordered.first { other?.matches($0) != true }
    }
    guard let source = choose(from, not: to), let target = choose(to, not: source),
      !source.matches(target)
    else { return nil }
    return [source, target]
  }

  /// The error of a file without text in both languages.
  private static func noSuchPair(_ pair: LanguagePair, _ path: String) -> JobError {
    JobError(
      code: "check/languages",
      message: "\(path): there is no text in \(pair.from) and \(pair.to) here; name the languages"
        + " with --from and --to")
  }
}
