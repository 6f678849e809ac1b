// SPDX-License-Identifier: Apache-2.0

/// The rights of a person; each role has the rights of the roles before it.
public enum Role: String, Comparable, CaseIterable, Sendable {
  /// Looks up and checks.
  case reader
  /// Also takes papers into the memory, proposes concepts, comments, and reads the searches that found nothing.
  case contributor
  /// Also decides on units that wait for a review and on proposed concepts, and changes papers.
  case terminologist
  /// Also reads the figures of the server.
  case admin

  /// The one that may do less first.
  public static func < (a: Role, b: Role) -> Bool { a.rank < b.rank }
  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// The people who may use a server, each with a token; only its hash is known.
///
/// A file of tokens has a line for each person: the role, the hash of the token and the name, with spaces between.
///
/// ```
/// reader 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 Li Na
/// ```
public struct AccessList: Sendable {
  /// A person.
  public struct Person: Hashable, Sendable {
    /// The rights of the person.
    public var role: Role
    /// The person's name, which a review stores with each unit.
    public var name: String

    /// A person.
    public init(role: Role, name: String) {
      self.role = role
      self.name = name
    }
  }

  private var people: [String: Person] = [:]

  /// Reads the lines of a file; empty ones and those that begin with `#` are left out.
  ///
  /// - Throws: `AccessFault` for a line that does not describe a person, and for a file without people.
  public init(_ text: String) throws(AccessFault) {
    // Some editors of Windows write a byte order mark, and CR LF, which is one character.
    let text =
      text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (number, line) in lines.enumerated() {
      if line.isEmpty || line.hasPrefix("#") { continue }
      let parts = line.split(separator: " ", maxSplits: 2).map(String.init)
      guard parts.count == 3, let role = Role(rawValue: parts[0]), parts[1].utf8.count == 64,
        parts[1].allSatisfy({ $0.isHexDigit && !$0.isUppercase })
      else {
        throw AccessFault(
          description:
            "line \(number + 1): a line is ROLE HASH NAME, as 'concord-server token' prints it")
      }
      people[parts[1]] = Person(role: role, name: parts[2])
    }
    if people.isEmpty { throw AccessFault(description: "the file has no tokens") }
  }

  /// The person with a token; `nil` if nobody has it.
  ///
  /// A table of hashes is asked, so that the time of an answer says nothing about the tokens.
  func person(with token: String) -> Person? { people[SHA256.hex(of: token.utf8)] }

  /// A new token, and its line for the file.
  public static func newToken(for person: Person) -> (token: String, line: String) {
    var random = SystemRandomNumberGenerator()
    let letters = Array("abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789")
    // 40 letters of 56: more than 230 bits.
    let token = String((0..<40).map { _ in letters.randomElement(using: &random) ?? "a" })
    return (token, "\(person.role.rawValue) \(SHA256.hex(of: token.utf8)) \(person.name)")
  }
}

/// A file of tokens that cannot be used.
public struct AccessFault: Error, CustomStringConvertible {
  /// The reason.
  public var description: String
}
