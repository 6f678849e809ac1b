// SPDX-License-Identifier: Apache-2.0
import TextModel

/// A segment of an XLIFF file with its translation.
public struct XLIFFSegment: Hashable, Sendable {
  /// The progress of the translation (XLIFF 2, `state`); states of 1.2 are mapped to it.
  public enum State: String, Hashable, Sendable, CaseIterable, Comparable {
    /// Not begun.
    case initial
    /// Translated.
    case translated
    /// Reviewed by a second person.
    case reviewed
    /// Done.
    case final

    /// By progress.
    public static func < (a: State, b: State) -> Bool { a.rank < b.rank }
    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// The state of XLIFF 2 that is as far; everything before `translated` is `initial`.
    init(_ state: TranslationState) {
      self =
        switch state {
        case .untranslated, .rejected, .needsReview: .initial
        case .translated: .translated
        case .reviewed: .reviewed
        case .final: .final
        }
    }
  }

  /// A proposal of the file (`alt-trans`, the matches module).
  public struct Match: Hashable, Sendable {
    /// The source of the proposal, if the file gives it.
    public var source: InlineContent?
    /// The proposed translation.
    public var target: InlineContent
    /// The quality, 0 to 100, if the file gives it.
    public var quality: Double?
    /// The origin, if the file gives it.
    public var origin: String?
  }

  /// A term of the file (the glossary module of 2.x).
  public struct GlossaryTerm: Hashable, Sendable {
    /// The term in the source language.
    public var term: String
    /// The translations of the term.
    public var translations: [String]
    /// The definition, if the file gives one.
    public var definition: String?
  }

  /// The `<file>` of the segment: its `id`, or `original` in 1.x.
  public var file: String
  /// The `<unit>` or `<trans-unit>` of the segment.
  public var unit: String
  /// The `id` of the segment, or the `mid` of its `<mrk>`; empty if there is neither.
  public var id: String
  /// The text to be translated.
  public var source: InlineContent
  /// The translation; `nil` without a target.
  public var target: InlineContent?
  /// The progress of the translation.
  public var state: State
  /// The state as the file has it: `needs-review-translation`.
  public var writtenState: String?
  /// Whether the file does not allow a change of the target, as a tool writes it.
  public var isLocked = false
  /// Whether XLIFF 1.x says that the translation is approved or signed off, by whatever state.
  var isSignedOff = false
  /// Whether a machine made the translation, and no person has confirmed it.
  public var isMachine = false
  /// The state in the scale that all formats share, as the file or the tool that wrote it says.
  var progress: TranslationState?
  /// Whether the file has a word for the state.
  var isStateWritten = false
  /// The attribute by which the translation waits for a reviewer, in words; `nil` if none says so.
  var doubt: String?
  /// The tool whose attributes the segment has.
  var tool: XLIFFTool?
  /// The authors and dates of the translation, as the tool says them.
  var authorship: Authorship?
  /// The name of the segment for its context in a program: `menu.close`.
  public var context: String?
  /// Whether the segment is to be translated at all.
  public var isTranslatable: Bool
  /// The language of the source, where it differs from file to file.
  public var sourceLanguage: LanguageTag?
  /// The language of the target, where it differs from file to file.
  public var targetLanguage: LanguageTag?
  /// Remarks on the segment and its unit.
  public var notes: [String]
  /// Proposals.
  public var matches: [Match]
  /// Terms of its unit.
  public var terms: [GlossaryTerm]
  /// The place of the source.
  public var location: SourceLocation

  /// A translation from a memory that was put in, which the file is to name.
  var proposal: TargetProposal?
  /// Notes that were added, by whom.
  var addedNotes: [String] = []

  /// Whether its target or state was changed.
  var isChanged = false
  /// Whether its target stays as it was, since what was put in would not be valid in its unit.
  var isKept = false

  // Nodes of the tree: the unit, the segment or trans-unit, the source, the target, and the `mrk` of 1.2
  // in it.
  var unitNode = 0
  var node = 0
  var sourceNode = 0
  var targetNode: Int?
  var markNode: Int?
  var sourceMarkNode: Int?
  /// The element with the attributes of the tool.
  var toolNode: Int?

  init(file: String, unit: String, id: String, source: InlineContent, location: SourceLocation) {
    self.file = file
    self.unit = unit
    self.id = id
    self.source = source
    state = .initial
    isTranslatable = true
    notes = []
    matches = []
    terms = []
    self.location = location
  }
}

extension XLIFFSegment {
  /// The progress of the translation, in the scale that all formats share.
  var translationState: TranslationState {
    guard target.map({ !$0.isBlank }) ?? false else { return .untranslated }
    return progress ?? TranslationState(state.rawValue, in: .xliff2, hasText: true)
  }
}
