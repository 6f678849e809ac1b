/// A name that is fit for a file: letters, digits, `.`, `_` and `-`, not beginning with a dot, at most
/// 120 UTF-8 bytes.
///
/// Papers, glossaries and dictionaries are files whose names come from titles and paths of all kinds.
public struct FileSlug: Hashable, Sendable, CustomStringConvertible {
  /// The text of the name.
  public let description: String

  /// Wraps a name that is fit as it is; `nil` for any other.
  public init?(_ text: String) {
    let isFit =
      !text.isEmpty && text.utf8.count <= 120 && !text.hasPrefix(".")
      && text.unicodeScalars.allSatisfy(Self.isFit)
    guard isFit else { return nil }
    description = text
  }

  /// Makes a name fit: characters that no name may hold become `-`, and dots at its
  /// ends are left out.
  ///
  /// - Parameters:
  ///   - text: any text; only what comes after its last `/` counts.
  ///   - fallback: the name where nothing of the text is left.
  public init(making text: some StringProtocol, fallback: String = "paper") {
    let name = (text.split(separator: "/").last ?? "").split(separator: ".").joined(separator: ".")
    var slug = ""
    for scalar in name.unicodeScalars {
      if Self.isFit(scalar) {
        slug.unicodeScalars.append(scalar)
      } else if !slug.hasSuffix("-") {
        slug += "-"
      }
    }
    while slug.utf8.count > 120 { slug.removeLast() }
    description = FileSlug(slug)?.description ?? fallback
  }

  /// Makes a name of that of a file: the folder and the ending are left out, and so is a language before
  /// the ending (`a.zh.txt` gives `a`).
  ///
  /// - Parameter languages: the primary subtags that are languages.
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
