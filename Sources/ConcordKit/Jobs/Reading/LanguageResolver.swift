// SPDX-License-Identifier: Apache-2.0
import Segmentation
import TextModel

/// Decides the languages of a job.
///
/// For each side the first known value counts: what the user said, what the file declares, what is
/// detected in the text, what the workspace has. The workspace's language is chosen so that the two
/// sides differ.
struct LanguageResolver: Sendable {
  /// The evidence about the language of one side.
  struct Clues: Sendable {
    /// The language that the user named.
    var said: LanguageTag?
    /// The language that the file names.
    var declared: LanguageTag?
    /// Text in the language; empty if there is none.
    var text: String

    init(said: LanguageTag? = nil, declared: LanguageTag? = nil, text: String = "") {
      self.said = said
      self.declared = declared
      self.text = text
    }

    /// The language that the user or the file named.
    fileprivate var named: LanguageTag? { said ?? declared }
    /// The language detected in the text.
    fileprivate var detected: LanguageTag? { LanguageDetector.detect(text) }
  }

  /// A side of a translation.
  enum Side: Sendable { case source, target }

  /// The languages of the workspace.
  let workspace: LanguagePair

  /// A resolver for a workspace; without one, for the languages of an empty configuration.
  init(_ configuration: WorkspaceConfiguration = WorkspaceConfiguration()) {
    workspace = LanguagePair(
      from: configuration.sourceLanguage, to: configuration.targetLanguage)
  }

  /// The language of a text without a workspace; undetermined if nothing tells it.
  static func language(said: LanguageTag?, of text: @autoclosure () -> String) -> LanguageTag {
    said ?? LanguageDetector.detect(text()) ?? .undetermined
  }

  /// The language of one text.
  ///
  /// - Parameters:
  ///   - other: the language of the other side if it is known; the workspace's language differs
  ///     from it.
  ///   - side: the side of the workspace that is tried first.
  func language(_ clues: Clues, otherThan other: LanguageTag?, first side: Side) -> LanguageTag {
    clues.named ?? clues.detected ?? workspaceLanguage(otherThan: other, first: side)
  }

  /// The languages of a text and of its translation.
  ///
  /// A detected target equal to the source language is ignored, because untranslated targets repeat
  /// their source.
  ///
  /// - Parameter unknown: the side of the workspace that is tried first for a source without any
  ///   clue.
  func pair(from source: Clues, to target: Clues = Clues(), unknown: Side = .source)
    -> LanguagePair
  {
    let from = language(source, otherThan: target.named, first: unknown)
    let detected = target.named ?? target.detected.flatMap { from.matches($0) ? nil : $0 }
    return LanguagePair(
      from: from, to: detected ?? workspaceLanguage(otherThan: from, first: .target))
  }

  /// The languages of a text and of the answer that is asked for.
  ///
  /// - Throws: `JobError` with `language/same` if both are one.
  func differentPair(from source: Clues, to target: Clues, unknown: Side = .source)
    throws(JobError) -> LanguagePair
  {
    let pair = pair(from: source, to: target, unknown: unknown)
    guard pair.from == pair.to else { return pair }
    throw JobError(
      code: "language/same",
      message: "the text is in \(pair.from), and so is what is asked for; name another language"
        + " with --to or --from")
  }

  /// The first language of the workspace that is not `other`.
  private func workspaceLanguage(otherThan other: LanguageTag?, first side: Side) -> LanguageTag {
    let pair = side == .source ? workspace : workspace.reversed
    guard let other else { return pair.from }
    return other.matches(pair.from) && !other.matches(pair.to) ? pair.to : pair.from
  }
}
