// SPDX-License-Identifier: Apache-2.0
import ConcordKit

/// The findings of one version of a document, and its workspace.
struct DocumentReport: Sendable {
  /// The inputs that a report depends on.
  struct Key: Hashable, Sendable {
    /// An original in one version: the edition of the open document, or the state of the file.
    struct Original: Hashable, Sendable {
      var path: String
      var version: String
    }

    /// The edition of the document.
    var edition: Int
    /// The state of the workspace.
    var workspace: ObjectIdentifier?
    /// The document that this one is a translation of.
    var original: Original?
    var settings: String
  }

  let key: Key
  /// A text that changes when the diagnostics may have changed.
  let resultID: String
  let document: OpenDocument
  /// The workspace in the state in which the document was checked; `nil` for a document that is in none.
  let opened: WorkspaceSessions.Opened?
  /// The document as the rules saw it; `nil` for a glossary, for settings, and where it could not be read.
  let checked: CheckDocument?
  let findings: [Finding]
  let diagnostics: [Diagnostic]
  /// A fault of another file of the workspace that prevented the check of the document.
  let fault: JobError?

  /// The language of the document, if it was checked.
  var language: LanguageTag? { checked?.segments.first?.target.language }

  /// The sentence of the original that belongs to a place: that of the segment there, or of the last one before.
  func source(at offset: Int) -> (text: String, language: LanguageTag)? {
    guard let checked else { return nil }
    var found: (text: String, language: LanguageTag)?
    for segment in checked.segments {
      let start = segment.target.offsets.fileRange(0..<0).lowerBound
      if start > offset { break }
      if let source = segment.source { found = (source.text, source.language) }
    }
    return found
  }
}
