// SPDX-License-Identifier: Apache-2.0
import TextModel
import Yams

/// Reads YAML that people write by hand, without guessing; every error names its place.
///
/// A caller requests each value by kind (text, list, map, one of a few words). A value of another
/// kind, an unknown key or an empty value is a `FileError`.
package struct StrictYAML: Sendable {
  /// A value of the file, with its place.
  package typealias Value = Node

  /// The file as the caller named it.
  package let path: String
  private let subject: String

  /// A reader for a file.
  ///
  /// - Parameter subject: the first half of the error codes: `glossary`, `workspace`.
  package init(path: String, subject: String) {
    self.path = path
    self.subject = subject
  }

  /// The document of a YAML text; `nil` for an empty text.
  ///
  /// - Complexity: O(*bytes*).
  package func root(of text: String) throws(FileError) -> Value? {
    do {
      // Every scalar is read as text, so no type has to be guessed. The default resolver would
      // compile a dozen regular expressions at start-up to guess types.
      return try Yams.compose(yaml: text, .basic)
    } catch {
      throw syntaxError(error)
    }
  }

  /// The text of a scalar, which must not be blank.
  package func text(_ value: Value) throws(FileError) -> String {
    guard case .scalar(let scalar) = value else {
      throw fail("not-text", at: value.mark, "this is a list or a map; write a text")
    }
    guard scalar.string.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw fail("not-text", at: scalar.mark, "the value is empty; write a text or remove the key")
    }
    return scalar.string
  }

  /// Whether nothing is written for a key, as where all lines below it are comments.
  package func isEmpty(_ value: Value) -> Bool {
    guard case .scalar(let scalar) = value, scalar.style == .plain || scalar.style == .any else {
      return false
    }
    return ["", "~", "null"].contains(scalar.string)
  }

  /// The elements of a list; any other value counts as a list of itself.
  package func list(_ value: Value) throws(FileError) -> [Value] {
    if case .sequence(let sequence) = value { return Array(sequence) }
    return [value]
  }

  /// Whether a value is a map.
  package func isMapping(_ value: Value) -> Bool {
    if case .mapping = value { return true }
    return false
  }

  /// The keys and values of a map, in file order.
  package func mapping(_ value: Value) throws(FileError) -> [(Value, Value)] {
    guard case .mapping(let mapping) = value else {
      throw fail(
        "not-map", at: value.mark, "this is not a map; write lines of the form 'key: value'")
    }
    return mapping.map { ($0.key, $0.value) }
  }

  /// A language tag.
  package func language(_ value: Value) throws(FileError) -> LanguageTag {
    let text = try text(value)
    guard let tag = LanguageTag(code: text) else {
      throw fail(
        "language", at: value.mark,
        "'\(text)' is not a language tag; write one such as zh, en, ru or en-GB")
    }
    return tag
  }

  /// A truth value: `true` or `yes`, `false` or `no`.
  package func flag(_ value: Value) throws(FileError) -> Bool {
    switch try text(value) {
    case "true", "yes": return true
    case "false", "no": return false
    case let other: throw fail("flag", at: value.mark, "'\(other)' should be true or false")
    }
  }

  /// A whole number of at most nine digits, 0 or more.
  package func whole(_ value: Value) throws(FileError) -> Int {
    let text = try text(value)
    guard text.utf8.count <= 9, text.utf8.allSatisfy({ $0.isASCIIDigit }),
      let number = Int(text)
    else {
      throw fail(
        "number", at: value.mark, "'\(text)' is not a whole number of at most nine digits")
    }
    return number
  }

  /// An ISO 8601 date or a prefix of it: `2013`, `2013-09`, `2013-09-07`.
  package func date(_ value: Value) throws(FileError) -> String {
    let text = try text(value)
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isDate =
      parts.count <= 3
      && zip(parts, [4, 2, 2]).allSatisfy { part, width in
        part.utf8.count == width && part.utf8.allSatisfy { $0.isASCIIDigit }
      }
    guard isDate else {
      throw fail(
        "date", at: value.mark, "'\(text)' is not a date; write 2013, 2013-09 or 2013-09-07")
    }
    return text
  }

  /// A word of an enumeration.
  package func choice<Choice: RawRepresentable & CaseIterable>(_ value: Value)
    throws(FileError) -> Choice where Choice.RawValue == String
  {
    let text = try text(value)
    guard let choice = Choice(rawValue: text) else {
      let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw fail("value", at: value.mark, "'\(text)' is not one of: \(known)")
    }
    return choice
  }

  /// The values of a map by their keys.
  ///
  /// - Parameters:
  ///   - what: the thing the map describes, for messages: `a concept`.
  ///   - keys: all allowed keys.
  package func fields(of value: Value, in what: String, keys: [String])
    throws(FileError) -> Fields
  {
    var values: [String: Value] = [:]
    for (key, value) in try mapping(value) {
      let name = try text(key)
      guard keys.contains(name) else {
        throw fail(
          "unknown-key", at: key.mark,
          "'\(name)' is not a key of \(what); its keys are: \(keys.joined(separator: ", "))")
      }
      values[name] = value
    }
    return Fields(values: values, yaml: self, what: what, mark: value.mark)
  }

  /// The values of a map by their keys; there are no unknown keys.
  package struct Fields {
    fileprivate let values: [String: Value]
    fileprivate let yaml: StrictYAML
    fileprivate let what: String
    fileprivate let mark: Mark?

    /// The value of a key, or `nil` if it is absent.
    package subscript(key: String) -> Value? { values[key] }

    /// The value of a required key.
    package func required(_ key: String) throws(FileError) -> Value {
      guard let value = values[key] else {
        throw yaml.fail("missing-key", at: mark, "\(what) needs '\(key)'; add it")
      }
      return value
    }
  }

  /// An error at a place in the file.
  package func fail(_ code: String, at value: Value?, _ message: String) -> FileError {
    fail(code, at: value?.mark, message)
  }

  private func fail(_ code: String, at mark: Mark?, _ message: String) -> FileError {
    FileError(
      code: "\(subject)/\(code)", message: message,
      location: SourceLocation(file: path, line: mark?.line ?? 1, column: mark?.column ?? 1))
  }

  private func syntaxError(_ error: any Error) -> FileError {
    switch error {
    case YamlError.scanner(_, let problem, let mark, _),
      YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      return fail("yaml", at: mark, "this is not YAML: \(problem)")
    case YamlError.duplicatedKeysInMapping(let duplicates, let context):
      let names = duplicates.map { String(describing: $0) }.sorted().joined(separator: ", ")
      return fail("yaml", at: context.mark, "a key appears twice in one map: \(names); keep one")
    default:
      return fail("yaml", at: Mark?.none, "this is not YAML; check it with a YAML validator")
    }
  }
}
