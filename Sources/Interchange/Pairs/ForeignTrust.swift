// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// Reads from the properties of TMX units, as other tools write them, how far the translations can be trusted.
///
/// Trados writes `x-ConfirmationLevel` and `x-Origin`, memoQ `aligned` and `corrected`, MyMemory and MateCat
/// the author `MT!`; other tools use words such as `approved`, `x-fuzzy` or `state`. The names are compared
/// without case, hyphens, a leading `x-` and the kind of a field of Trados at the end (`:SinglePicklist`). A name
/// that only ends in the word for a state (`x-MateCAT-status`) counts where its value is a known word. Fields of
/// Translator's Workbench have their names after two colons (`Txt::Status`).
struct ForeignTrust {
  private enum Kind {
    /// A word for the state.
    case state
    /// A word for the state, if it is a known one: the name may mean something else.
    case knownState
    /// Yes or no.
    case flag(ReviewNames.Kind)
    /// A word for the origin.
    case origin
    /// Yes if a machine made it.
    case machine
    /// Whether a machine aligned the texts, and whether a person has corrected that.
    case aligned, corrected
    case none
  }

  private static let kinds: [String: Kind] = [
    "status": .state, "state": .state, "confirmationlevel": .state, "conf": .state,
    "segmentstatus": .state, "translationstatus": .state, "unitstatus": .state, "tustatus": .state,
    "mqstatus": .state, "reviewstatus": .state, "approvalstatus": .state, "confirmation": .state,
    "origin": .origin, "translationorigin": .origin, "transorigin": .origin,
    "origintype": .origin, "mqorigin": .origin, "translationtype": .origin, "matchtype": .origin,
    "machinetranslated": .machine, "machinetranslation": .machine, "ismt": .machine,
    "mt": .machine, "aligned": .aligned, "corrected": .corrected,
  ]
  /// The kinds of the types of properties that were met, as written.
  private var known: [String: Kind] = [:]

  /// The unit with Concord's own properties for the state and origin that it gives in other words.
  mutating func translated(_ unit: TranslationUnit) -> TranslationUnit {
    let authors = author(of: unit)
    if unit.properties.isEmpty, unit.variants.allSatisfy(\.properties.isEmpty), authors == nil {
      return unit
    }
    var states: [TranslationState] = []
    // The property that says least for the unit, in words.
    var least: (state: TranslationState, words: String)?
    var isMachine = MachineOrigin.isNamed(authors)
    var (isAligned, isCorrected) = (false, true)
    for property in unit.properties + unit.variants.flatMap(\.properties) {
      let known = states.count
      switch kind(of: property.type) {
      case .none: break
      case .state:
        states.append(TranslationState(property.value, in: .tmx, hasText: true))
        isMachine = isMachine || MachineOrigin.isNamed(property.value)
      case .knownState:
        if let state = TranslationState.known(property.value, in: .tmx) { states.append(state) }
        isMachine = isMachine || MachineOrigin.isNamed(property.value)
      case .flag(let kind):
        if let state = Self.state(of: property.value, in: kind) { states.append(state) }
      case .origin: isMachine = isMachine || MachineOrigin.isNamed(property.value)
      case .machine: isMachine = isMachine || Self.isYes(property.value)
      case .aligned: isAligned = Self.isYes(property.value)
      case .corrected: isCorrected = Self.isYes(property.value)
      }
      if states.count > known, let state = states.last, least.map({ state < $0.state }) ?? true {
        least = (state, "the file has '\(property.value)' as \(property.type)")
      }
    }
    if isAligned, !isCorrected {
      states.append(.needsReview)
      least = least ?? (.needsReview, "a machine aligned the texts, and nobody has corrected that")
    }
    guard !states.isEmpty || isMachine else { return unit }
    // A machine's translation is confirmed only by somebody who says so.
    let state = states.min() ?? .needsReview
    var made = unit
    // The notes of a grown unit are its reasons.
    let hasReasons = unit.part != nil && !unit.notes.isEmpty
    made.setTrust(
      state == .untranslated ? .needsReview : state, isMachine: isMachine,
      because: least.flatMap { $0.state < .translated ? $0.words : nil })
    if hasReasons, unit.property(UnitProperty.reason) == nil { made.removeReason() }
    return made
  }

  /// The state that the value of a property with yes or no means; `nil` if it says nothing.
  ///
  /// What is neither yes nor a known word does not approve, and does not doubt either.
  private static func state(of value: String, in kind: ReviewNames.Kind) -> TranslationState? {
    let flag = StatusWords.flag(value)
    let isYes = flag == .yes || flag == .mark
    let state = flag == nil ? TranslationState.known(value, in: .tmx) : nil
    return switch kind {
    case .approval: isYes ? .reviewed : state ?? .needsReview
    case .doubt: isYes ? .needsReview : state.map { min($0, .needsReview) }
    case .refusal: isYes ? .rejected : state.map { min($0, .needsReview) }
    }
  }

  private mutating func kind(of type: String) -> Kind {
    if let kind = known[type] { return kind }
    let kind = Self.kind(named: type)
    if known.count < 1024 { known[type] = kind }
    return kind
  }

  /// The kinds of fields that Trados writes after the names of them.
  private static let fieldKinds: Set<String> = [
    "singlestring", "multiplestring", "singlepicklist", "multiplepicklist", "integer", "datetime",
  ]

  private static func kind(named type: String) -> Kind {
    var name = Substring(type)
    if let colon = name.lastIndex(of: ":"),
      fieldKinds.contains(name[name.index(after: colon)...].lowercased())
    {
      name = name[..<colon]
    }
    if let field = name.range(of: "::") { name = name[field.upperBound...] }
    if name.lowercased().hasPrefix("x-") { name = name.dropFirst(2) }
    if let kind = kinds[TranslationState.Vocabulary.key(String(name))] { return kind }
    if let kind = ReviewNames.kind(String(name)) { return .flag(kind) }
    let last = name.split { !$0.isLetter && !$0.isNumber }.last.map(String.init) ?? ""
    if case .state = kinds[TranslationState.Vocabulary.key(last)] ?? .none { return .knownState }
    return .none
  }

  private static func isYes(_ value: String) -> Bool { StatusWords.flag(value) == .yes }

  /// The last author of the unit or its variants, if that is a machine.
  private func author(of unit: TranslationUnit) -> String? {
    let all = [unit.attributes] + unit.variants.map(\.attributes)
    for attributes in all where !attributes.isEmpty {
      let author =
        attributes.first { $0.name == "changeid" } ?? attributes.first { $0.name == "creationid" }
      if let author, MachineOrigin.isNamed(author.value) { return author.value }
    }
    return nil
  }
}

extension TranslationUnit {
  /// Writes down how far the translation can be trusted, where that is less than an approved one.
  ///
  /// A translation that a person has confirmed is not machine translation any more.
  ///
  /// - Parameter reason: why it waits for a reviewer, if it does; of several the first one stays.
  mutating func setTrust(
    _ state: TranslationState, isMachine: Bool, because reason: String? = nil
  ) {
    let status: ReviewStatus =
      state == .rejected ? .rejected : state < .translated ? .needsReview : .approved
    if status != .approved || property(UnitProperty.status) != nil {
      setProperty(UnitProperty.status, status.rawValue)
    }
    if isMachine, status != .approved { setProperty(UnitProperty.origin, UnitProperty.machine) }
    if status == .needsReview, property(UnitProperty.reason) == nil {
      let general =
        isMachine
        ? "a machine made the translation, and nobody has confirmed it"
        : "the file does not say that the translation is confirmed"
      setProperty(UnitProperty.reason, reason ?? general)
    }
  }
}
