// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import JSONRPC

/// The arguments of a call, each of the kind that its tool says.
struct ToolArguments: Sendable {
  /// A term with its language.
  struct LanguageTerm: Hashable, Sendable {
    let language: LanguageTag
    let term: String
  }

  private let values: [String: JSONValue]
  private let parameters: [ToolParameter]

  /// Reads the arguments of a call.
  ///
  /// - Throws: `ToolFailure` for the first argument that is not as the tool says.
  init(_ given: [String: JSONValue], for parameters: [ToolParameter]) throws {
    self.parameters = parameters
    let known = Set(parameters.map(\.name))
    if let other = given.keys.sorted().first(where: { !known.contains($0) }) {
      let names = parameters.map(\.name).joined(separator: ", ")
      throw ToolFailure(
        code: "argument/unknown", message: "there is no argument '\(other.prefix(60))'",
        advice: "This tool takes: \(names).")
    }
    var values: [String: JSONValue] = [:]
    for parameter in parameters {
      guard let value = given[parameter.name], !value.isNull else {
        if parameter.isRequired {
          throw ToolFailure(
            code: "argument/missing", message: "the argument '\(parameter.name)' is missing",
            advice: parameter.description)
        }
        continue
      }
      values[parameter.name] = try Self.checked(value, parameter)
    }
    self.values = values
  }

  /// The arguments without those that only say how much of the answer is given.
  var question: JSONValue {
    .object(
      values.filter { ![ToolParameter.cursor.name, ToolParameter.size.name].contains($0.key) })
  }

  /// A text that the caller must give; empty if it is not among the parameters.
  func text(_ name: String) -> String { values[name]?.string ?? "" }
  /// A text that the caller may give.
  func optionalText(_ name: String) -> String? { values[name]?.string }
  /// A language that the caller may give.
  func language(_ name: String) -> LanguageTag? { values[name]?.string.flatMap { LanguageTag($0) } }
  /// The languages of the text and of its translation, where they are given.
  var from: LanguageTag? { language(ToolParameter.from.name) }
  /// The language of the translation.
  var to: LanguageTag? { language(ToolParameter.to.name) }
  /// The longest answer, in UTF-8 bytes.
  var size: Int { integer(ToolParameter.size.name) }

  /// A whole number, or the default of its parameter.
  func integer(_ name: String) -> Int {
    if let value = values[name]?.int { return value }
    guard case .integer(_, let value)? = parameters.first(where: { $0.name == name })?.kind else {
      return 0
    }
    return value
  }

  /// A number, or the default of its parameter.
  func number(_ name: String) -> Double {
    if let value = values[name]?.double { return value }
    guard case .number(_, let value)? = parameters.first(where: { $0.name == name })?.kind else {
      return 0
    }
    return value
  }

  /// Terms with their languages.
  func terms(_ name: String) -> [LanguageTerm] {
    (values[name]?.array ?? []).compactMap { value in
      guard let language = value["language"].string.flatMap({ LanguageTag($0) }),
        let term = value["term"].string
      else { return nil }
      return LanguageTerm(language: language, term: term)
    }
  }

  /// How many items of the list were in earlier answers.
  func offset(in scope: Cursor.Scope) throws -> Int {
    try values[ToolParameter.cursor.name]?.string.map { try scope.offset(of: $0) } ?? 0
  }

  private static func checked(_ value: JSONValue, _ parameter: ToolParameter) throws -> JSONValue {
    let name = parameter.name
    func wrong(_ expected: String) -> ToolFailure {
      ToolFailure(
        code: "argument/type", message: "the argument '\(name)' should be \(expected)",
        advice: parameter.description)
    }
    func outside(_ range: String) -> ToolFailure {
      ToolFailure(
        code: "argument/range", message: "the argument '\(name)' should be \(range)",
        advice: parameter.description)
    }
    switch parameter.kind {
    case .text(let limit):
      guard let text = value.string else { throw wrong("a text") }
      try check(text, name, limit: limit)
      return value
    case .cursor:
      guard let text = value.string else { throw wrong("a text") }
      try check(text, name, limit: 100)
      return value
    case .language:
      guard let text = value.string else { throw wrong("a language tag") }
      guard text.utf8.count <= 35, let tag = LanguageTag(written: text) else {
        throw wrong("a BCP 47 language tag")
      }
      return .string(tag.description)
    case .integer(let range, _):
      guard let number = value.int else { throw wrong("a whole number") }
      guard range.contains(number) else {
        throw outside("from \(range.lowerBound) to \(range.upperBound)")
      }
      return .int(number)
    case .number(let range, _):
      guard let number = value.double else { throw wrong("a number") }
      guard range.contains(number) else {
        throw outside("from \(range.lowerBound) to \(range.upperBound)")
      }
      return .double(number)
    case .choice(let words):
      guard let word = value.string, words.contains(word) else {
        throw wrong("one of: " + words.joined(separator: ", "))
      }
      return value
    case .terms(let count, let limit):
      guard let terms = value.array else { throw wrong("a list of terms") }
      guard count.contains(terms.count) else {
        throw outside("a list of \(count.lowerBound) to \(count.upperBound) terms")
      }
      for term in terms {
        guard let members = term.object, Set(members.keys) == ["language", "term"],
          let text = term["term"].string, let language = term["language"].string,
          language.utf8.count <= 35, LanguageTag(written: language) != nil
        else { throw wrong("a list of objects with a language (BCP 47 tag) and a term") }
        try check(text, name, limit: limit)
      }
      return value
    }
  }

  /// Refuses a text that is empty, too long, or no text.
  private static func check(_ text: String, _ name: String, limit: Int) throws {
    guard text.utf8.count <= limit else {
      throw ToolFailure(
        code: "argument/too-long",
        message: "the argument '\(name)' has \(text.utf8.count) bytes; at most \(limit) are read",
        advice: "Call the tool once for each part of the text.")
    }
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw ToolFailure(
        code: "argument/empty", message: "the argument '\(name)' is empty",
        advice: "Give a text, or leave the argument out where it is optional.")
    }
    // Tab, line feed, vertical tab, form feed, carriage return.
    guard text.utf8.allSatisfy({ $0 >= 0x20 || (0x09...0x0D).contains($0) }) else {
      throw ToolFailure(
        code: "argument/characters",
        message: "the argument '\(name)' has control characters, as the bytes of a file have",
        advice: "Give the text itself, not the bytes of a file.")
    }
  }
}
