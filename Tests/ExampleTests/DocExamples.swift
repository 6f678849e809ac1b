import Testing

/// The examples of doc comments as methods, in `DocExamples+Generated.swift`; the properties are what
/// examples take for granted.
struct DocExamples: Sendable {
  /// Compares a value of an example with the comment beside it, if that is a literal.
  func check<Value>(_ value: Value?, _ comment: String) {
    guard let first = comment.first, "\"[0123456789".contains(first) || ["true", "false"].contains(comment)
    else { return }
    let found = value.map { $0 is String ? String(reflecting: $0) : String(describing: $0) }
    #expect(found == comment)
  }
}
