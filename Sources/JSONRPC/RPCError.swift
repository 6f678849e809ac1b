// SPDX-License-Identifier: Apache-2.0

/// An error as JSON-RPC 2.0 (section 5.1) reports it to the other side.
public struct RPCError: Error, Hashable, Sendable, Codable {
  /// The number of the kind of error.
  public var code: Int
  /// One sentence.
  public var message: String
  /// Further data for the program that asked.
  public var data: JSONValue?

  /// An error of a kind.
  public init(_ code: Int, message: String, data: JSONValue? = nil) {
    self.code = code
    self.message = message
    self.data = data
  }

  /// The message is not JSON.
  public static func parse(_ message: String) -> RPCError { RPCError(-32700, message: message) }
  /// The message is not a request.
  public static func invalidRequest(_ message: String) -> RPCError {
    RPCError(-32600, message: message)
  }
  /// There is no such method.
  public static func unknownMethod(_ method: String) -> RPCError {
    RPCError(-32601, message: "there is no method '\(method.prefix(100))'")
  }
  /// The parameters are not those of the method.
  public static func invalidParameters(_ message: String) -> RPCError {
    RPCError(-32602, message: message)
  }
  /// The work could not be done.
  public static func failed(_ message: String) -> RPCError { RPCError(-32603, message: message) }
}
