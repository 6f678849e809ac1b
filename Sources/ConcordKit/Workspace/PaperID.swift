/// Names a paper, and with it its file in `tm/`.
public struct PaperID: Hashable, Sendable, CustomStringConvertible {
  /// The text of the identifier.
  public let description: String

  /// Wraps an identifier that is fit for a file name: letters, digits, `.`, `_` and `-`, not
  /// beginning with a dot, at most 120 UTF-8 bytes.
  public init?(_ text: String) {
    let isFit =
      !text.isEmpty && text.utf8.count <= 120 && !text.hasPrefix(".")
      && text.unicodeScalars.allSatisfy(Self.isFit)
    guard isFit else { return nil }
    description = text
  }

  /// Makes an identifier of a file name: the folder and the ending are left out, and so is a language
  /// before the ending (`a.zh.txt` is `a`); what no identifier may hold becomes `-`.
  public init(fileName: String, languages: Set<String>) {
    var pieces = (fileName.split(separator: "/").last ?? "").split(separator: ".")
    if pieces.count > 1 { pieces.removeLast() }
    if pieces.count > 1, let last = pieces.last, languages.contains(last.lowercased()) {
      pieces.removeLast()
    }
    var text = ""
    for scalar in pieces.joined(separator: ".").unicodeScalars {
      if Self.isFit(scalar) {
        text.unicodeScalars.append(scalar)
      } else if !text.hasSuffix("-") {
        text += "-"
      }
    }
    while text.utf8.count > 120 { text.removeLast() }
    description = PaperID(text)?.description ?? "paper"
  }

  private static func isFit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "-"
      || scalar == "_" || scalar == "."
  }
}
