import TextModel

/// Turns the events of a TMX document into units.
final class TMXHandler: XMLHandler {
  private enum Place { case document, root, header, body, unit, variant, segment }
  private enum Owner { case header, unit, variant, nobody }

  private let onHeader: (TMXHeader) throws -> Void
  private let onUnit: (TranslationUnit, SourceLocation) throws -> Void

  private var place = Place.document
  private var header = TMXHeader()
  private var sawHeader = false
  private var sawBody = false
  private var unit = TMXHandler.emptyUnit
  private var unitLocation: SourceLocation
  private var variant = TranslationUnitVariant(language: .undetermined, text: "")
  private var variantHasSegment = false
  private var damage: Finding?

  // The segment: its words, and its markup once it turns out to have any.
  private var words: [UInt8] = []
  private var segment = MarkupBuilder()
  private var hasMarkup = false
  private var nativeDepth = 0

  // A property or note, and the depth of stray elements inside it.
  private var leaf: MarkupElement?
  private var leafText: [UInt8] = []
  private var leafDepth = 0

  // An element of another vocabulary, kept whole for its owner.
  private var foreign = MarkupBuilder()
  private var foreignOwner: Owner?

  private var languages = LanguageCache()
  private var log: FindingLog
  private var unitCount = 0
  private var skippedCount = 0

  private static let emptyUnit = TranslationUnit(id: UnitID(""), variants: [])

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
      unitCount: unitCount, skippedCount: skippedCount)
  }

  // MARK: Events

  func start(_ element: XMLElementView, in stream: XMLStream) {
    if foreignOwner != nil {
      foreign.start(element.markup)
      return
    }
    if leaf != nil {
      leafDepth += 1
      warn("tmx/markup", "<\(element.qualifiedName)> is no part of a note or property", in: stream)
      return
    }
    let name = TMXName.at(element.name)
    switch (place, name) {
    case (.segment, _): startInline(element, name, in: stream)
    case (.variant, .seg?): startSegment(element, in: stream)
    case (.unit, .tuv?): startVariant(element, in: stream)
    case (.body, .tu?): startUnit(element, in: stream)
    case (.header, .prop?), (.header, .note?), (.unit, .prop?), (.unit, .note?),
      (.variant, .prop?), (.variant, .note?):
      leaf = MarkupElement(name == .prop ? "prop" : "note", attributes: element.attributeValues)
    case (.document, .tmx?): startRoot(element, in: stream)
    case (.document, _):
      stream.stop(
        "tmx/root", "the document is <\(element.qualifiedName)>, not <tmx>; give a TMX file")
    case (.root, .header?) where !sawHeader && !sawBody:
      sawHeader = true
      header.attributes = element.attributeValues
      place = .header
    case (.root, .body?) where !sawBody: startBody(element, in: stream)
    case (.header, _): startForeign(element, .header)
    case (.unit, _): startForeign(element, .unit)
    case (.variant, _): startForeign(element, .variant)
    default:
      warn(
        "tmx/element", "<\(element.qualifiedName)> has no place here and is left out", in: stream)
      startForeign(element, .nobody)
    }
  }

  func end(_ index: Int, in stream: XMLStream) {
    if let owner = foreignOwner {
      foreign.end()
      if foreign.depth == 0 { endForeign(owner) }
      return
    }
    if let element = leaf {
      if leafDepth > 0 { leafDepth -= 1 } else { endLeaf(element, in: stream) }
      return
    }
    switch place {
    case .segment:
      if hasMarkup, segment.depth > 0 {
        segment.end()
        if TMXName.at(index)?.isNativeCode == true { nativeDepth -= 1 }
      } else {
        endSegment()
      }
    case .variant: endVariant(in: stream)
    case .unit: endUnit(in: stream)
    case .header: place = .root
    case .body: place = .root
    case .root:
      place = .document
      if !sawBody {
        stream.stop("tmx/body", "the document has no <body>; it is not a whole TMX file")
      }
    case .document: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>, in stream: XMLStream) {
    if place == .segment, foreignOwner == nil {
      if nativeDepth == 0 { words.append(contentsOf: bytes) }
      if hasMarkup { segment.append(bytes) }
    } else if foreignOwner != nil {
      foreign.append(bytes)
    } else if leaf != nil {
      leafText.append(contentsOf: bytes)
    } else if !bytes.allSatisfy({ $0 <= 0x20 }) {
      warn("tmx/text", "text outside of <seg>, <prop> and <note> is left out", in: stream)
    }
  }

  // MARK: Frame

  private func startRoot(_ element: XMLElementView, in stream: XMLStream) {
    header.rootAttributes = element.attributeValues
    header.attributes = []
    header.version = ""
    if let at = header.rootAttributes.firstIndex(where: { $0.name == "version" }) {
      header.version = header.rootAttributes.remove(at: at).value
    }
    if !["1.0", "1.1", "1.2", "1.3", "1.4", "1.4b", "1.4a"].contains(header.version) {
      warn(
        "tmx/version", "version '\(header.version)' is none of TMX 1.1 to 1.4b; read as 1.4b",
        in: stream)
    }
    place = .root
  }

  private func startBody(_ element: XMLElementView, in stream: XMLStream) {
    header.rootAttributes += element.attributeValues.filter { $0.name.hasPrefix("xmlns") }
    sawBody = true
    place = .body
    if !sawHeader { warn("tmx/header", "there is no <header>; add one", in: stream) }
    do { try onHeader(header) } catch { stream.stop(error) }
  }

  private func startForeign(_ element: XMLElementView, _ owner: Owner) {
    foreignOwner = owner
    foreign.start(element.markup)
  }

  private func endForeign(_ owner: Owner) {
    foreignOwner = nil
    guard case .element(let element)? = foreign.finish().first else { return }
    switch owner {
    case .header: header.extensions.append(element)
    case .unit: unit.extensions.append(element)
    case .variant: variant.extensions.append(element)
    case .nobody: break
    }
  }

  private func endLeaf(_ element: MarkupElement, in stream: XMLStream) {
    leaf = nil
    let text = String(decoding: leafText, as: UTF8.self)
    leafText.removeAll(keepingCapacity: true)
    if element.name == "note" {
      let note = Note(text, attributes: element.attributes)
      switch place {
      case .header: header.annotations.append(note)
      case .unit: unit.annotations.append(note)
      default: variant.annotations.append(note)
      }
      return
    }
    var property = Property("", text, attributes: element.attributes)
    if let at = property.attributes.firstIndex(where: { $0.name == "type" }) {
      property.type = property.attributes.remove(at: at).value
    } else {
      warn("tmx/property", "<prop> has no type; add one", in: stream)
    }
    switch place {
    case .header: header.properties.append(property)
    case .unit: unit.properties.append(property)
    default: variant.properties.append(property)
    }
  }

  // MARK: Units

  private func startUnit(_ element: XMLElementView, in stream: XMLStream) {
    place = .unit
    unit = Self.emptyUnit
    damage = nil
    unitLocation = stream.location
    for attribute in element.attributes {
      let name = TMXName.at(Int(attribute.name))
      if name == .tuid {
        unit.id = UnitID(attribute.text)
        continue
      }
      if name?.isDate == true { check(date: attribute.bytes, attribute.qualifiedName, in: stream) }
      if name == .changedate {
        unit.changeDate = attribute.text
      } else {
        unit.attributes.append(Attribute(attribute.qualifiedName, attribute.text))
      }
    }
  }

  private func endUnit(in stream: XMLStream) {
    place = .body
    if unit.variants.isEmpty, damage == nil {
      damage("tmx/no-variant", "<tu> has no <tuv>; add one or remove the unit", at: unitLocation)
    }
    if let damage {
      log.add(damage)
      skippedCount += 1
      return
    }
    if unit.id.description.isEmpty { unit.id = ContentIdentity.id(of: unit) }
    unitCount += 1
    do { try onUnit(unit, unitLocation) } catch { stream.stop(error) }
  }

  private func startVariant(_ element: XMLElementView, in stream: XMLStream) {
    place = .variant
    variant = TranslationUnitVariant(language: .undetermined, text: "")
    variantHasSegment = false
    var language: LanguageTag?
    var written: String?
    for attribute in element.attributes {
      let name = TMXName.at(Int(attribute.name))
      if name == .xmlLang || name == .lang {
        if name == .xmlLang || language == nil {
          language = languages.tag(attribute.bytes)
          written = attribute.text
        }
        continue
      }
      if name?.isDate == true { check(date: attribute.bytes, attribute.qualifiedName, in: stream) }
      variant.attributes.append(Attribute(attribute.qualifiedName, attribute.text))
    }
    if let language {
      variant.language = language
    } else if let written {
      damage(
        "tmx/language", "'\(written)' is not a language tag; write one such as zh or en-GB",
        at: stream.location)
    } else {
      damage(
        "tmx/language", "<tuv> has no xml:lang; add it or remove the unit", at: stream.location)
    }
  }

  private func endVariant(in stream: XMLStream) {
    place = .unit
    if !variantHasSegment {
      damage("tmx/missing-seg", "<tuv> has no <seg>; add one or remove the unit", at: nil, stream)
    }
    unit.variants.append(variant)
  }

  // MARK: Segments

  private func startSegment(_ element: XMLElementView, in stream: XMLStream) {
    if variantHasSegment {
      damage("tmx/second-seg", "<tuv> has two <seg>; give each its own <tuv>", at: stream.location)
    }
    if !element.attributes.isEmpty {
      warn("tmx/attribute", "<seg> has no attributes in TMX; they are left out", in: stream)
    }
    variantHasSegment = true
    place = .segment
    words.removeAll(keepingCapacity: true)
    hasMarkup = false
    nativeDepth = 0
  }

  private func startInline(_ element: XMLElementView, _ name: TMXName?, in stream: XMLStream) {
    if !hasMarkup {
      hasMarkup = true
      words.withUnsafeBufferPointer { segment.append($0) }
    }
    if name?.isInline != true {
      warn("tmx/inline", "<\(element.qualifiedName)> is no inline code of TMX; kept", in: stream)
    }
    segment.start(element.markup)
    if name?.isNativeCode == true { nativeDepth += 1 }
  }

  private func endSegment() {
    place = .variant
    variant.text = String(decoding: words, as: UTF8.self)
    guard hasMarkup else { return }
    let content = InlineContent(segment.finish())
    hasMarkup = false
    if let fault = InlineCodes.unpaired(in: content) {
      log.add(
        Finding(
          rule: "tmx/unpaired-code", severity: .warning, message: fault, location: unitLocation))
    }
    variant.content = content
  }

  // MARK: Findings

  private func warn(_ rule: String, _ message: String, in stream: XMLStream) {
    log.add(Finding(rule: rule, severity: .warning, message: message, location: stream.location))
  }

  private func check(date: UnsafeBufferPointer<UInt8>, _ name: String, in stream: XMLStream) {
    guard !TMXDate.isValid(date) else { return }
    let text = String(decoding: date, as: UTF8.self)
    warn("tmx/date", "\(name) '\(text)' is not of the form YYYYMMDDThhmmssZ; kept", in: stream)
  }

  /// The first reason why the unit cannot be used.
  private func damage(
    _ rule: String, _ message: String, at location: SourceLocation?, _ stream: XMLStream? = nil
  ) {
    guard damage == nil else { return }
    damage = Finding(
      rule: rule, severity: .error, message: message,
      location: location ?? stream?.location ?? unitLocation)
  }
}
