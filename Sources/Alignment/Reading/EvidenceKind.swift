/// What a token can tell about which sentences belong together; each kind has weights of its own.
package enum EvidenceKind: UInt8, Sendable, CaseIterable {
  /// A stemmed word, a Han character or a dictionary's headword; linked by lexicons.
  case word
  /// A punctuation mark that translators carry over; linked to itself.
  case mark
  /// A number or a month by value; linked to itself.
  case number
  /// A name in a spelling both scripts share; linked to itself.
  case name

  static let count = allCases.count
}
