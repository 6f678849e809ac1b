import Foundation

/// A request of HTTP as the service sees it, whatever program has read it from a connection.
public struct WebRequest: Sendable {
  /// `GET`, `POST`, …
  public var method: String
  /// The path as it was sent, with its percent signs: `%2F` in a text is no slash of the path.
  public var rawPath: String
  /// What follows the question mark, as it was sent.
  public var rawQuery: String
  /// The headers by their names in small letters; of equal names the last one counts.
  public var headers: [String: String]
  /// The body.
  public var body: [UInt8]

  /// A request.
  public init(
    _ method: String, _ target: String, headers: [String: String] = [:], body: [UInt8] = []
  ) {
    self.method = method
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    rawPath = String(parts[0])
    rawQuery = parts.count > 1 ? String(parts[1]) : ""
    self.headers = Dictionary(headers.map { ($0.lowercased(), $1) }) { $1 }
    self.body = body
  }

  /// The steps of the path, each decoded; `nil` for one that is no UTF-8.
  var steps: [String]? {
    let raw = rawPath.split(separator: "/", omittingEmptySubsequences: true)
    let decoded = raw.compactMap { PercentText.decoded($0, plusIsSpace: false) }
    return decoded.count == raw.count ? decoded : nil
  }

  /// The fields of the query.
  var query: WebForm { WebForm(rawQuery) }

  /// The body as text, with U+FFFD for what is no UTF-8.
  var text: String { String(decoding: body, as: UTF8.self) }
}

/// The fields of a query or of a form (`application/x-www-form-urlencoded`), of equal names the last one.
struct WebForm: Sendable {
  private(set) var fields: [String: String] = [:]

  init() {}

  init(_ text: String) {
    for pair in text.split(separator: "&", omittingEmptySubsequences: true) {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = PercentText.decoded(parts[0], plusIsSpace: true) else { continue }
      fields[name] = parts.count > 1 ? PercentText.decoded(parts[1], plusIsSpace: true) : ""
    }
  }

  subscript(name: String) -> String? {
    get { fields[name] }
    set { fields[name] = newValue }
  }

  /// A whole number; `nil` if the field is not there or no number.
  func number(_ name: String) -> Int? { fields[name].flatMap { Int($0) } }
}

/// Texts in which percent signs stand for bytes (RFC 3986, section 2.1).
enum PercentText {
  /// The text; `nil` if its bytes are no UTF-8.
  ///
  /// A percent sign that is not before two digits stands for itself, as some programs write it.
  static func decoded(_ text: some StringProtocol, plusIsSpace: Bool) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "+") where plusIsSpace: bytes.append(0x20)
      case UInt8(ascii: "%"):
        let digits = String(decoding: rest.prefix(2), as: UTF8.self)
        if digits.utf8.count == 2, let value = UInt8(digits, radix: 16) {
          bytes.append(value)
          rest = rest.dropFirst(2)
        } else {
          bytes.append(byte)
        }
      default: bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
