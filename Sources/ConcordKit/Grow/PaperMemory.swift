import Foundation
import Interchange
import TextModel

/// The memory file of a paper: `tm/<id>.tmx`.
struct PaperMemory {
  /// The identifier of the paper.
  let id: PaperID
  /// The path from the workspace.
  var path: String { "tm/\(id).tmx" }

  private let root: String

  init(id: PaperID, root: String) {
    self.id = id
    self.root = root
  }

  /// What a reviewer has decided about a pair.
  struct Decision {
    /// Whether the pair may be used.
    var status: ReviewStatus
    /// What the file says of the decision.
    var mark: String
  }

  /// What the file holds now: what a reviewer has decided, by the texts of each pair, and how the
  /// paper was aligned.
  ///
  /// - Throws: `InterchangeError` when the file is there and damaged; then nothing may be written over it.
  func contents() throws -> (decisions: [[String]: Decision], alignment: KeptAlignment) {
    var decisions: [[String]: Decision] = [:]
    var alignment = KeptAlignment()
    guard Workspace.exists(root + "/" + path) else { return (decisions, alignment) }
    try TMXReader(path: root + "/" + path).read { unit, _ in
      if let mark = unit.property(Self.reviewedProperty) {
        decisions[unit.variants.map(\.text)] = Decision(status: unit.status, mark: mark)
      }
      guard let part = unit.property("x-part").flatMap(PartKind.init(rawValue:)),
        let bead = unit.property("x-bead"),
        let confidence = unit.property("x-confidence").flatMap(Double.init),
        unit.variants.count == 2
      else { return }
      alignment.add(
        KeptAlignment.Unit(
          source: unit.variants[0].text, target: unit.variants[1].text, bead: bead,
          confidence: confidence), part: part)
    }
    return (decisions, alignment)
  }

  /// Writes the units, unless the file has those very bytes already.
  func write(
    _ units: [GrowResult.Unit], decisions: [[String]: Decision], from: LanguageTag, to: LanguageTag,
    titles: [String: String],
    isDryRun: Bool
  ) throws -> GrowResult.Change {
    var properties = [Property("x-paper", id.description)]
    for (language, title) in titles.sorted(by: { $0.key < $1.key }) {
      properties.append(Property("x-title-\(language)", title))
    }
    let header = TMXHeader(
      sourceLanguage: from, toolVersion: ConcordVersion.current, properties: properties)
    let document = TMXWriter.bytes(
      of: units.map { unit in
        translationUnit(unit, from, to, decisions[[unit.source, unit.target]])
      }, header: header)
    let file = root + "/" + path
    let old = try? Data(contentsOf: URL(fileURLWithPath: file))
    if let old, old.elementsEqual(document.bytes) { return .unchanged }
    if !isDryRun {
      do {
        try FileManager.default.createDirectory(
          atPath: root + "/tm", withIntermediateDirectories: true)
      } catch {
        throw WorkspaceError(
          code: "workspace/unwritable",
          message: "\(root)/tm: the folder cannot be made; check its permissions")
      }
      try AtomicFile.write(document.bytes, to: file)
    }
    return old == nil ? .added : .updated
  }

  /// The property that marks a unit a person has decided about.
  static let reviewedProperty = "x-reviewed"

  private func translationUnit(
    _ unit: GrowResult.Unit, _ from: LanguageTag, _ to: LanguageTag, _ decision: Decision?
  ) -> TranslationUnit {
    let review = decision.map { [Property(Self.reviewedProperty, $0.mark)] } ?? []
    return TranslationUnit(
      id: unit.id,
      variants: [
        TranslationUnitVariant(language: from, text: unit.source),
        TranslationUnitVariant(language: to, text: unit.target),
      ],
      properties: [
        Property("x-part", unit.part.rawValue), Property("x-bead", unit.bead),
        Property("x-confidence", decimals(unit.confidence)),
        Property(TranslationUnit.statusProperty, unit.status.rawValue),
      ] + review,
      notes: unit.reasons)
  }
}
