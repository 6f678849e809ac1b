import TextModel

/// A unit as its bytes in the index.
enum UnitRecord {
  private static let needsReview = 1
  private static let hasPlainDate = 2
  private static let hasOddDate = 4

  /// Appends a unit.
  ///
  /// - Parameter tags: the number of a language tag.
  static func write(_ unit: TranslationUnit, to out: inout ByteWriter, tags: (LanguageTag) -> Int) {
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
      out.write(tags(variant.language))
      out.write(variant.text)
    }
  }

  /// A unit's fields, its texts still bytes of the file.
  struct View {
    let id: UnsafeBufferPointer<UInt8>
    let status: ReviewStatus
    let changeDate: String?
    let variants: [(tag: Int, text: UnsafeBufferPointer<UInt8>)]
  }

  /// Reads a unit; damage gives a unit without variants.
  static func read(_ reader: inout ByteReader) -> View {
    let id = reader.slice()
    let flags = reader.number()
    var date: String?
    if flags & hasPlainDate != 0 { date = ChangeDate.text(UInt64(clamping: reader.number())) }
    if flags & hasOddDate != 0 { date = reader.text() }
    let count = reader.number()
    var variants: [(Int, UnsafeBufferPointer<UInt8>)] = []
    for _ in 0..<max(count, 0) where !reader.isDamaged {
      let tag = reader.number()
      variants.append((tag, reader.slice()))
    }
    return View(
      id: id, status: flags & needsReview != 0 ? .needsReview : .approved, changeDate: date,
      variants: reader.isDamaged ? [] : variants)
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
