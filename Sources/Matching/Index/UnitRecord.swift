import TextModel

/// A unit as its bytes in the index.
enum UnitRecord {
  private static let needsReview = 1
  private static let hasPlainDate = 2
  private static let hasOddDate = 4

  /// Appends a unit.
  ///
  /// - Parameters:
  ///   - tables: what texts are coded with, by the number of their language tag.
  ///   - tags: the number of a language tag.
  static func write(
    _ unit: TranslationUnit, to out: inout ByteWriter, tables: [SymbolTable],
    tags: (LanguageTag) -> Int
  ) {
    var flags = unit.status == .needsReview ? needsReview : 0
    let number = ChangeDate.number(unit.changeDate)
    if let date = unit.changeDate {
      flags |= ChangeDate.text(number) == date ? hasPlainDate : hasOddDate
    }
    out.write(unit.id.description)
    out.write(flags)
    if flags & hasPlainDate != 0 { out.write(Int(number)) }
    if flags & hasOddDate != 0 { out.write(unit.changeDate ?? "") }
    out.write(unit.variants.count)
    for variant in unit.variants {
      let tag = tags(variant.language)
      out.write(tag)
      var text = variant.text
      var codes: [UInt8] = []
      text.withUTF8 { tables[tag].encode($0, to: &codes) }
      out.write(codes)
    }
  }

  /// A unit's fields, its texts still codes of the file.
  struct View {
    let id: UnsafeBufferPointer<UInt8>
    let status: ReviewStatus
    fileprivate let plainDate: UInt64?
    fileprivate let oddDate: UnsafeBufferPointer<UInt8>?
    let variants: [(tag: Int, text: CodedText)]

    /// A unit without anything.
    static var none: View {
      View(
        id: .init(start: nil, count: 0), status: .approved, plainDate: nil, oddDate: nil,
        variants: [])
    }

    /// The date as TMX writes it.
    var changeDate: String? {
      plainDate.map(ChangeDate.text) ?? oddDate.map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// Reads a unit; damage gives a unit without variants.
  ///
  /// - Parameter table: what texts of a language tag are coded with.
  static func read(
    _ reader: inout ByteReader, table: (_ tag: Int) -> UnsafeRawBufferPointer
  ) -> View {
    let id = reader.slice()
    let flags = reader.number()
    let plainDate = flags & hasPlainDate != 0 ? UInt64(clamping: reader.number()) : nil
    let oddDate = flags & hasOddDate != 0 ? reader.slice() : nil
    let count = reader.number()
    var variants: [(Int, CodedText)] = []
    variants.reserveCapacity(min(max(count, 0), 8))
    for _ in 0..<max(count, 0) where !reader.isDamaged {
      let tag = reader.number()
      variants.append((tag, CodedText(UnsafeRawBufferPointer(reader.slice()), table: table(tag))))
    }
    return View(
      id: id, status: flags & needsReview != 0 ? .needsReview : .approved, plainDate: plainDate,
      oddDate: oddDate, variants: reader.isDamaged ? [] : variants)
  }
}

extension ChangeDate {
  /// The date of a number in TMX's form.
  static func text(_ number: UInt64) -> String {
    let digits = String(number)
    let padded = String(repeating: "0", count: max(0, 14 - digits.utf8.count)) + digits
    return "\(padded.prefix(8))T\(padded.dropFirst(8))Z"
  }
}
