// SPDX-License-Identifier: Apache-2.0

/// A request of HTTP as the service sees it, whatever program has read it from a connection.
public struct WebRequest: Sendable {
  /// The method, such as `GET`.
  public var method: String
  /// The path as it was sent, with its percent signs: `%2F` in a text does not separate steps of the path.
  public var rawPath: String
  /// The part after the question mark, as it was sent.
  public var rawQuery: String
  /// The headers by their names in small letters; of equal names the last one counts.
  public var headers: [String: String]
  /// The body.
  public var body: [UInt8]
  /// The address that the request comes from; empty if it is not known.
  public var client: String
  /// The person who asks; `nil` where nobody needs a token.
  var person: AccessList.Person?

  /// A request.
  public init(
    _ method: String, _ target: String, headers: [String: String] = [:], body: [UInt8] = [],
    client: String = ""
  ) {
    self.method = method
    self.client = client
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    rawPath = String(parts[0])
    rawQuery = parts.count > 1 ? String(parts[1]) : ""
    self.headers = Dictionary(headers.map { ($0.lowercased(), $1) }) { $1 }
    self.body = body
  }

  /// The steps of the path, each decoded; `nil` for one that is not UTF-8.
  var steps: [String]? {
    let raw = rawPath.split(separator: "/", omittingEmptySubsequences: true)
    let decoded = raw.compactMap { PercentText.decoded($0, plusIsSpace: false) }
    return decoded.count == raw.count ? decoded : nil
  }

  /// The first three names of the path, for the log: those after them may be texts and terms.
  public var route: String {
    let names = rawPath.split(separator: "/", maxSplits: 3)
    return "/" + names.prefix(3).joined(separator: "/") + (names.count > 3 ? "/…" : "")
  }

  /// The fields of the query.
  var query: WebForm { WebForm(rawQuery) }

  /// The body as text, with U+FFFD for bytes that are not UTF-8.
  var text: String { String(decoding: body, as: UTF8.self) }
}
