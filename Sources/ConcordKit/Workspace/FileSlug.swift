// SPDX-License-Identifier: Apache-2.0

/// A name that is safe as a file name.
///
/// It contains letters, digits, `.`, `_` and `-`, does not begin with a dot, and has at most 120 UTF-8 bytes. A name
/// that is made does not begin with `-` either, which a command would take for an option. Papers, glossaries and
/// dictionaries are files whose names come from titles and paths of all kinds.
public struct FileSlug: Hashable, Sendable, CustomStringConvertible {
  /// The text of the name.
  public let description: String

  /// A name made of a text that is already safe; `nil` for any other text.
  public init?(_ text: String) {
    let isFit =
      !text.isEmpty && text.utf8.count <= 120 && text.utf8.first != UInt8(ascii: ".")
      && text.unicodeScalars.allSatisfy(Self.isFit)
    guard isFit else { return nil }
    description = text
  }

  /// Makes a safe name: characters that a name must not contain become `-`; dots at its ends, and `-` at its
  /// beginning, are removed.
  ///
  /// - Parameters:
  ///   - text: any text; only the part after its last `/` counts.
  ///   - fallback: the name if nothing of the text remains.
  public init(making text: some StringProtocol, fallback: String = "paper") {
    let name = (text.split(separator: "/").last ?? "").split(separator: ".").joined(separator: ".")
    var slug = ""
    for scalar in name.unicodeScalars {
      if Self.isFit(scalar) {
        slug.unicodeScalars.append(scalar)
      } else if slug.utf8.last != UInt8(ascii: "-") {
        slug += "-"
      }
    }
    slug.unicodeScalars.removeFirst(slug.unicodeScalars.prefix { $0 == "-" || $0 == "." }.count)
    while slug.utf8.count > 120 { slug.removeLast() }
    description = FileSlug(slug)?.description ?? fallback
  }

  /// Makes a name from a file name, without the folder, the extension, and a language before the
  /// extension (`a.zh.txt` gives `a`).
  ///
  /// - Parameter languages: the primary subtags that count as languages.
  public init(fileName: String, languages: Set<String> = []) {
    var pieces = (fileName.split(separator: "/").last ?? "").split(separator: ".")
    if pieces.count > 1 { pieces.removeLast() }
    if pieces.count > 1, let last = pieces.last, languages.contains(last.lowercased()) {
      pieces.removeLast()
    }
    self.init(making: pieces.joined(separator: "."))
  }

  private static func isFit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "-"
      || scalar == "_" || scalar == "."
  }
}
