// SPDX-License-Identifier: Apache-2.0
import JSONRPC

/// The keys of `_meta` that revision 2026-07-28 defines.
enum MetaKey {
  static let version = "io.modelcontextprotocol/protocolVersion"
  static let capabilities = "io.modelcontextprotocol/clientCapabilities"
  static let serverInfo = "io.modelcontextprotocol/serverInfo"
}

/// Finds the revision that a request is written in.
public enum RequestEra {
  /// The revision that a request states in its `_meta`; `nil` if it states none, as before 2026-07-28.
  ///
  /// - Throws: `RPCError` for a revision that is not spoken here, and for a statement that is not complete.
  public static func stated(in parameters: JSONValue) throws -> ProtocolRevision? {
    guard let version = parameters["_meta"].object?[MetaKey.version] else { return nil }
    guard let name = version.string else {
      throw RPCError.invalidParameters("_meta: \(MetaKey.version) should be a text")
    }
    guard let revision = ProtocolRevision(rawValue: name), revision.isStateless else {
      throw ProtocolError.unsupported(name)
    }
    guard parameters["_meta"][MetaKey.capabilities].object != nil else {
      throw RPCError.invalidParameters("_meta: \(MetaKey.capabilities) should be an object")
    }
    return revision
  }

  /// The revision of a request on a connection.
  ///
  /// - Parameter agreed: what the handshake of the connection agreed on; `nil` before one.
  /// - Throws: as `stated(in:)`, and `RPCError` for a request that states no revision before a handshake.
  public static func revision(of request: RPCRequest, agreed: ProtocolRevision?) throws
    -> ProtocolRevision
  {
    if let stated = try stated(in: request.parameters) { return stated }
    if request.method == "initialize" || request.method == "ping" {
      return agreed ?? .newestWithHandshake
    }
    if request.method == "server/discover" {
      throw RPCError.invalidParameters(
        "params._meta should have \(MetaKey.version) and \(MetaKey.capabilities)")
    }
    guard let agreed else {
      throw RPCError.invalidRequest(
        "send 'initialize' first, or name a stateless revision in params._meta: \(MetaKey.version)")
    }
    return agreed
  }
}
