// SPDX-License-Identifier: Apache-2.0
import Foundation

/// The name of a request: a number or a text that its sender has chosen.
public enum RequestID: Hashable, Sendable, Codable {
  /// A number.
  case number(Int)
  /// A text.
  case text(String)

  /// Reads a number or a text; `nil` for any other value.
  public init?(_ value: JSONValue) {
    switch value {
    case .int(let number): self = .number(number)
    case .string(let text): self = .text(text)
    default: return nil
    }
  }

  /// The name as JSON.
  public var value: JSONValue {
    switch self {
    case .number(let number): .int(number)
    case .text(let text): .string(text)
    }
  }

  /// Reads a number or a text.
  public init(from decoder: any Decoder) throws {
    guard let id = RequestID(try JSONValue(from: decoder)) else {
      throw RPCError.invalidRequest("an id is a number or a text")
    }
    self = id
  }

  /// Writes the number or the text.
  public func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
}

/// A request that waits for an answer.
public struct RPCRequest: Sendable {
  /// The id of the request.
  public var id: RequestID
  /// The method.
  public var method: String
  /// The parameters; `null` if it has none.
  public var parameters: JSONValue

  /// A request.
  public init(id: RequestID, method: String, parameters: JSONValue = .null) {
    self.id = id
    self.method = method
    self.parameters = parameters
  }
}

/// A message that has arrived.
enum IncomingMessage {
  case request(RPCRequest)
  case notification(method: String, parameters: JSONValue)
  case response(id: RequestID, Result<JSONValue, RPCError>)
  /// No message of JSON-RPC; the id is what can be told of it.
  case invalid(id: RequestID?, RPCError)

  /// Reads one message.
  init(_ value: JSONValue) {
    guard let members = value.object else {
      self = .invalid(id: nil, .invalidRequest("a message is an object"))
      return
    }
    let id = members["id"].flatMap(RequestID.init)
    guard members["jsonrpc"] == "2.0" else {
      self = .invalid(id: id, .invalidRequest("a message has \"jsonrpc\": \"2.0\""))
      return
    }
    guard let method = members["method"] else {
      if let id, let error = members["error"] {
        let message = error["message"].string ?? "the other side reported an error"
        self = .response(
          id: id, .failure(RPCError(error["code"].int ?? -32603, message: message)))
      } else if let id, let result = members["result"] {
        self = .response(id: id, .success(result))
      } else {
        self = .invalid(id: id, .invalidRequest("the message has no method"))
      }
      return
    }
    guard let method = method.string else {
      self = .invalid(id: id, .invalidRequest("the method is not a text"))
      return
    }
    let parameters = members["params"] ?? .null
    switch parameters {
    case .null, .array, .object: break
    default:
      self = .invalid(id: id, .invalidRequest("params is neither an object nor a list"))
      return
    }
    if let id {
      self = .request(RPCRequest(id: id, method: method, parameters: parameters))
    } else if members["id"] != nil {
      self = .invalid(id: nil, .invalidRequest("an id is a number or a text"))
    } else {
      self = .notification(method: method, parameters: parameters)
    }
  }
}

/// A message that is sent.
struct OutgoingMessage: Encodable, Sendable {
  enum Content: Sendable {
    case request(RequestID, method: String, any Encodable & Sendable)
    case notification(method: String, any Encodable & Sendable)
    case result(RequestID, any Encodable & Sendable)
    case error(RequestID?, RPCError)
  }
  private enum Key: String, CodingKey {
    case jsonrpc, id, method, params, result, error
  }
  let content: Content
  /// Whether an error without an id has no key `id`.
  var omitsUnknownID = false

  init(content: Content) { self.content = content }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode("2.0", forKey: .jsonrpc)
    switch content {
    case .request(let id, let method, let parameters):
      try object.encode(id, forKey: .id)
      try object.encode(method, forKey: .method)
      try object.encode(parameters, forKey: .params)
    case .notification(let method, let parameters):
      try object.encode(method, forKey: .method)
      try object.encode(parameters, forKey: .params)
    case .result(let id, let result):
      try object.encode(id, forKey: .id)
      try object.encode(result, forKey: .result)
    case .error(let id, let error):
      if let id {
        try object.encode(id, forKey: .id)
      } else if !omitsUnknownID {
        try object.encodeNil(forKey: .id)
      }
      try object.encode(error, forKey: .error)
    }
  }

  /// The message as JSON on one line, its keys in the order of their bytes.
  func bytes() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self))
  }
}

extension JSONValue {
  /// Reads a message; `nil` for bytes that are not JSON in UTF-8.
  ///
  /// A half of a surrogate pair, which an editor may send of a text that is damaged, becomes U+FFFD, one UTF-16 unit
  /// like itself.
  public init?(reading bytes: [UInt8]) {
    let decoder = JSONDecoder()
    if let value = try? decoder.decode(JSONValue.self, from: Data(bytes)) {
      self = value
      return
    }
    guard let repaired = Self.withoutHalfPairs(bytes),
      let value = try? decoder.decode(JSONValue.self, from: Data(repaired))
    else { return nil }
    self = value
  }

  /// The bytes with an escape of U+FFFD for each escape of half a surrogate pair; `nil` if there is none.
  private static func withoutHalfPairs(_ bytes: [UInt8]) -> [UInt8]? {
    var repaired = bytes
    var isChanged = false
    var at = 0
    func unit(at index: Int) -> UInt16? {
      guard index + 6 <= bytes.count, bytes[index] == 0x5C, bytes[index + 1] == 0x75 else {
        return nil
      }
      return UInt16(String(decoding: bytes[index + 2..<index + 6], as: UTF8.self), radix: 16)
    }
    while at < bytes.count {
      guard bytes[at] == 0x5C else {
        at += 1
        continue
      }
      guard let first = unit(at: at) else {
        at += 2
        continue
      }
      let second = unit(at: at + 6)
      if UTF16.isLeadSurrogate(first), let second, UTF16.isTrailSurrogate(second) {
        at += 12
        continue
      }
      if UTF16.isLeadSurrogate(first) || UTF16.isTrailSurrogate(first) {
        repaired.replaceSubrange(at + 2..<at + 6, with: Array("FFFD".utf8))
        isChanged = true
      }
      at += 6
    }
    return isChanged ? repaired : nil
  }
}
