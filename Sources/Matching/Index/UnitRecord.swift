// SPDX-License-Identifier: Apache-2.0
import Storage
import TextModel

/// The coding of a unit in the index.
enum UnitRecord {
  private static let needsReview = 1
  private static let hasPlainDate = 2
  private static let hasOddDate = 4
  private static let isMachine = 8
  private static let hasContext = 16

  /// Appends a unit.
  ///
  /// - Parameters:
  ///   - codes: the number of inline codes of each variant.
  ///   - tables: the symbol tables of the texts, by the number of their language tag.
  ///   - tags: the number of a language tag.
  static func write(
    _ unit: TranslationUnit, codes: [Int], to out: inout ByteWriter, tables: [SymbolTable],
    tags: (LanguageTag) -> Int
  ) {
    var flags = unit.status == .needsReview ? needsReview : 0
    let number = ChangeDate.number(unit.changeDate)
    if let date = unit.changeDate {
      flags |= ChangeDate.text(number) == date ? hasPlainDate : hasOddDate
    }
    let context = unit.property(UnitProperty.context)
    if context != nil { flags |= hasContext }
    if unit.isMachineTranslated { flags |= isMachine }
    out.write(unit.id.description)
    out.write(flags)
    if flags & hasPlainDate != 0 { out.write(Int(number)) }
    if flags & hasOddDate != 0 { out.write(unit.changeDate ?? "") }
    if let context { out.write(context) }
    out.write(unit.variants.count)
    for (variant, codes) in zip(unit.variants, codes) {
      let tag = tags(variant.language)
      out.write(tag << 1 | (codes > 0 ? 1 : 0))
      if codes > 0 { out.write(codes) }
      var text = variant.text
      var packed: [UInt8] = []
      text.withUTF8 { tables[tag].encode($0, to: &packed) }
      out.write(packed)
    }
  }

  /// One variant of a unit.
  struct Variant {
    /// The number of its language tag.
    let tag: Int
    /// The number of inline codes in addition to its text.
    let codes: Int
    let text: PackedText
  }

  /// The fields of a unit, with texts still packed.
  struct View {
    let id: UnsafeBufferPointer<UInt8>
    let status: ReviewStatus
    /// Whether a machine made the translation.
    let isMachineTranslated: Bool
    /// The context of the unit, if it has one.
    let context: UnsafeBufferPointer<UInt8>?
    fileprivate let plainDate: UInt64?
    fileprivate let oddDate: UnsafeBufferPointer<UInt8>?
    let variants: [Variant]

    /// A unit without content.
    static var none: View {
      View(
        id: .init(start: nil, count: 0), status: .approved, isMachineTranslated: false,
        context: nil,
        plainDate: nil, oddDate: nil, variants: [])
    }

    /// The properties that lookups use.
    var properties: [Property] {
      var found: [Property] = []
      if status != .approved { found.append(Property(UnitProperty.status, status.rawValue)) }
      if isMachineTranslated { found.append(Property(UnitProperty.origin, UnitProperty.machine)) }
      if let context {
        found.append(Property(UnitProperty.context, String(decoding: context, as: UTF8.self)))
      }
      return found
    }

    /// The date in TMX's format.
    var changeDate: String? {
      plainDate.map(ChangeDate.text) ?? oddDate.map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// Reads a unit; damage returns a unit without variants.
  ///
  /// - Parameter table: the symbol table of the texts of a language tag.
  static func read(
    _ reader: inout LenientByteReader, table: (_ tag: Int) -> UnsafeRawBufferPointer
  ) -> View {
    let id = reader.slice()
    let flags = reader.number()
    let plainDate = flags & hasPlainDate != 0 ? UInt64(clamping: reader.number()) : nil
    let oddDate = flags & hasOddDate != 0 ? reader.slice() : nil
    let context = flags & hasContext != 0 ? reader.slice() : nil
    let count = reader.number()
    var variants: [Variant] = []
    variants.reserveCapacity(min(max(count, 0), 8))
    while variants.count < count, !reader.isDamaged {
      let tag = reader.number()
      let codes = tag & 1 == 0 ? 0 : reader.number()
      variants.append(
        Variant(
          tag: tag >> 1, codes: codes,
          text: PackedText(UnsafeRawBufferPointer(reader.slice()), table: table(tag >> 1))))
    }
    return View(
      id: id, status: flags & needsReview != 0 ? .needsReview : .approved,
      isMachineTranslated: flags & isMachine != 0, context: context, plainDate: plainDate,
      oddDate: oddDate, variants: reader.isDamaged ? [] : variants)
  }
}
