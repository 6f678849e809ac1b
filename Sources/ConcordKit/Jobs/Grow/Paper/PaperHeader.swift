// SPDX-License-Identifier: Apache-2.0
import Interchange
import Storage
import TextModel

/// The header of a paper that is grown, with what a person wrote into it.
///
/// A property records a short checksum of each value that `grow` wrote. A value that has another one now, that was
/// removed, or that a person added, stays as the person has it.
struct PaperHeader {
  private(set) var header: TMXHeader
  private let isNew: Bool
  /// The checksums of the values that were written, by the type of the property.
  private var written: [String: String] = [:]

  /// The name of the source language among the checksums; it is an attribute.
  private static let sourceLanguage = "srclang"

  /// Begins with the header of an earlier state, or with a new one.
  init(_ earlier: TMXHeader?) {
    let usual = TMXHeader(toolVersion: ConcordVersion.current)
    header = earlier ?? usual
    isNew = header.attributes.isEmpty || earlier == nil
    if header.attributes.isEmpty { header.attributes = usual.attributes }
    guard let earlier else { return }
    let value = earlier.properties.first { $0.type == UnitProperty.checksum }?.value ?? ""
    for pair in value.split(separator: " ") {
      guard let colon = pair.lastIndex(of: ":") else { continue }
      written[String(pair[..<colon])] = String(pair[pair.index(after: colon)...])
    }
  }

  /// Writes the properties of the paper, and takes those away that it no longer has.
  ///
  /// - Parameters:
  ///   - properties: the properties of the paper as it is.
  ///   - requested: the types of those that the user asked for now; they replace a value of any origin.
  mutating func write(_ properties: [Property], requested: Set<String>) {
    let types = properties.map(\.type)
    let gone = header.properties.map(\.type).filter { type in
      type != UnitProperty.checksum && UnitProperty.isOfGrow(type) && !types.contains(type)
    }
    for property in properties { write(property.value, as: property.type, requested: requested) }
    for type in gone { write(nil, as: type, requested: requested) }
  }

  /// Writes the language of the sources.
  mutating func write(sourceLanguage language: LanguageTag?) {
    let value = language?.description ?? "*all*"
    let old = isNew ? nil : header.attribute(Self.sourceLanguage)
    guard !isHandmade(old, Self.sourceLanguage, new: value) else { return }
    written[Self.sourceLanguage] = Self.checksum(of: value)
    if let at = header.attributes.firstIndex(where: { $0.name == Self.sourceLanguage }) {
      header.attributes[at].value = value
    } else {
      header.attributes.append(Attribute(Self.sourceLanguage, value))
    }
  }

  /// Writes the checksums of what was written.
  mutating func finish() {
    let value = written.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }
    let at = header.properties.firstIndex { $0.type == UnitProperty.checksum }
    if let at {
      header.properties[at].value = value.joined(separator: " ")
    } else {
      header.properties.append(Property(UnitProperty.checksum, value.joined(separator: " ")))
    }
  }

  private mutating func write(_ value: String?, as type: String, requested: Set<String>) {
    let at = header.properties.firstIndex { $0.type == type }
    // Concord itself needs these, and no person writes them.
    let isInternal = type == UnitProperty.paper || type.hasPrefix(UnitProperty.digestPrefix)
    if !isInternal, !requested.contains(type),
      isHandmade(at.map { header.properties[$0].value }, type, new: value)
    {
      return
    }
    if !isInternal { written[type] = value.map(Self.checksum) }
    switch (at, value) {
    case (let at?, let value?): header.properties[at].value = value
    case (let at?, nil):
      header.properties.remove(at: at)
      shiftNotes(after: at, by: -1)
    case (nil, let value?):
      let last = header.properties.lastIndex {
        $0.type != UnitProperty.checksum && UnitProperty.isOfGrow($0.type)
      }
      let place = last.map { $0 + 1 } ?? 0
      header.properties.insert(Property(type, value), at: place)
      shiftNotes(after: place, by: 1)
    case (nil, nil): break
    }
  }

  /// Whether a value, or its absence, is by a person.
  private func isHandmade(_ old: String?, _ type: String, new: String?) -> Bool {
    guard let checksum = written[type] else { return old != nil && old != new }
    return old.map(Self.checksum) != checksum
  }

  private mutating func shiftNotes(after place: Int, by count: Int) {
    for index in header.annotations.indices
    where header.annotations[index].propertiesBefore > place {
      header.annotations[index].propertiesBefore += count
    }
  }

  private static func checksum(of value: String) -> String {
    ContentHash(value.utf8).shortText
  }
}
