// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// Passes the events of a TMX document to its state.
///
/// The state is in memory of its own, not in a property: a check of exclusive access at each of some
/// million events a second would cost more than most of them.
final class TMXHandler: XMLHandler {
  let names = TMXName.table
  private let state: UnsafeMutablePointer<TMXState>

  init(_ state: TMXState) {
    self.state = .allocate(capacity: 1)
    self.state.initialize(to: state)
  }

  deinit {
    state.deinitialize(count: 1)
    state.deallocate()
  }

  func start(_ element: XMLElementView, in stream: XMLStream) {
    state.pointee.start(element, in: stream)
  }

  func end(_ name: Int, in stream: XMLStream) { state.pointee.end(name, in: stream) }

  func text(_ bytes: UnsafeBufferPointer<UInt8>, in stream: XMLStream) {
    state.pointee.text(bytes, in: stream)
  }

  func comment(_ bytes: UnsafeBufferPointer<UInt8>, in stream: XMLStream) {
    state.pointee.remark(.comment, String(decoding: bytes, as: UTF8.self), in: stream)
  }

  func instruction(
    _ target: UnsafeBufferPointer<UInt8>, data: UnsafeBufferPointer<UInt8>, in stream: XMLStream
  ) {
    var text = String(decoding: target, as: UTF8.self)
    if !data.isEmpty { text += " " + String(decoding: data, as: UTF8.self) }
    state.pointee.remark(.instruction, text, in: stream)
  }

  func summary(with findings: [Finding]) -> TMXSummary { state.pointee.summary(with: findings) }
}

/// The place of a TMX reader in its document, and what it has gathered there.
struct TMXState {
  enum Place { case document, root, header, body, unit, variant, segment }
  enum Owner { case header, unit, variant, nobody }

  let onHeader: (TMXHeader) throws -> Void
  let onUnit: (TranslationUnit, SourceLocation) throws -> Void
  /// Called with the place of each damaged unit, if its caller wants to keep its bytes.
  var onDamaged: ((Range<Int>) throws -> Void)?
  /// The end of the last unit, in bytes of the document in UTF-8; set only for `onDamaged`.
  var lastEnd = 0

  var place = Place.document
  var header = TMXHeader()
  var sawHeader = false
  var sawBody = false
  var unit = TranslationUnit(id: UnitID(""), variants: [])
  var unitLocation: SourceLocation
  var variant = TranslationUnitVariant(language: .undetermined, text: "")
  var variantHasSegment = false
  var damage: Finding?
  /// Why variants of the unit cannot be used: they do not say their language.
  var languageFaults: [Finding] = []
  /// Whether the open variant says its language.
  var variantHasLanguage = true

  // The segment: its words, and its markup once it turns out to have any.
  var words = ""
  var segment = MarkupBuilder()
  var hasMarkup = false
  var nativeDepth = 0

  // A property or note, and the depth of stray elements inside it.
  enum Leaf { case property, note }
  var leaf: Leaf?
  var leafType: String?
  var leafAttributes: [Attribute] = []
  var leafText = ""
  var leafDepth = 0

  /// Comments and processing instructions since the last unit.
  var comments: [MarkupRemark] = []

  // An element of another vocabulary, kept whole for its owner.
  var foreign = MarkupBuilder()
  var foreignOwner: Owner?

  var languages = LanguageCache()
  var log: FindingLog
  var unitCount = 0
  var skippedCount = 0

  init(
    file: String, header: @escaping (TMXHeader) throws -> Void,
    unit: @escaping (TranslationUnit, SourceLocation) throws -> Void
  ) {
    onHeader = header
    onUnit = unit
    unitLocation = SourceLocation(file: file, line: 1, column: 1)
    log = FindingLog(limit: TMXReader.findingLimit)
  }

  func summary(with findings: [Finding]) -> TMXSummary {
    TMXSummary(
      header: header, findings: findings + log.findings, droppedFindings: log.dropped,
      unitCount: unitCount, skippedCount: skippedCount, closingComments: comments)
  }

  // MARK: Events

  mutating func start(_ element: XMLElementView, in stream: XMLStream) {
    if foreignOwner != nil {
      foreign.start(element.markup)
      return
    }
    if leaf != nil {
      leafDepth += 1
      warn(
        "tmx/markup",
        "<\(element.qualifiedName)> is not allowed in a note or property; its text is kept",
        in: stream)
      return
    }
    let name = TMXName(rawValue: element.name)
    switch (place, name) {
    case (.segment, _): startInline(element, name, in: stream)
    case (.variant, .seg?): startSegment(element, in: stream)
    case (.unit, .tuv?): startVariant(element, in: stream)
    case (.body, .tu?): startUnit(element, in: stream)
    case (.header, .prop?), (.header, .note?), (.unit, .prop?), (.unit, .note?),
      (.variant, .prop?), (.variant, .note?):
      startLeaf(element, name == .prop ? .property : .note, in: stream)
    case (.document, .tmx?): startRoot(element, in: stream)
    case (.document, _):
      stream.stop(
        "tmx/root", "the document is <\(element.qualifiedName)>, not <tmx>; give a TMX file")
    case (.root, .header?) where !sawHeader && !sawBody:
      sawHeader = true
      header.attributes = element.attributeValues
      place = .header
    case (.root, .body?) where !sawBody: startBody(element, in: stream)
    case (.header, _): startForeign(element, .header, in: stream)
    case (.unit, _): startForeign(element, .unit, in: stream)
    case (.variant, _): startForeign(element, .variant, in: stream)
    default:
      warn(
        "tmx/element", "<\(element.qualifiedName)> is not allowed here and is left out", in: stream)
      startForeign(element, .nobody, in: stream)
    }
  }

  mutating func end(_ index: Int, in stream: XMLStream) {
    if let owner = foreignOwner {
      foreign.end()
      if foreign.depth == 0 { endForeign(owner, in: stream) }
      return
    }
    if let leaf {
      if leafDepth > 0 { leafDepth -= 1 } else { endLeaf(leaf, in: stream) }
      return
    }
    switch place {
    case .segment:
      if hasMarkup, segment.depth > 0 {
        segment.end()
        if TMXName(rawValue: index)?.isNativeCode == true { nativeDepth -= 1 }
      } else {
        endSegment(in: stream)
      }
    case .variant: endVariant(in: stream)
    case .unit: endUnit(in: stream)
    case .header: place = .root
    case .body: endBody(in: stream)
    case .root:
      place = .document
      if !sawBody {
        stream.stop("tmx/body", "the document has no <body>; it is not a whole TMX file")
      }
    case .document: break
    }
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>, in stream: XMLStream) {
    if place == .segment, foreignOwner == nil {
      let text = String(decoding: bytes, as: UTF8.self)
      if hasMarkup { segment.append(text) }
      if nativeDepth == 0 {
        if words.isEmpty { words = text } else { words += text }
      }
    } else if foreignOwner != nil {
      foreign.append(String(decoding: bytes, as: UTF8.self))
    } else if leaf != nil {
      leafText += String(decoding: bytes, as: UTF8.self)
    } else if bytes.contains(where: { $0 > 0x20 }) {
      warn("tmx/text", "text outside of <seg>, <prop> and <note> is left out", in: stream)
    }
  }
}
