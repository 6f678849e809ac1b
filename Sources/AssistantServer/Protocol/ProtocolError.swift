import JSONRPC

/// Errors that the protocol gives numbers of its own.
enum ProtocolError {
  /// The revision that a request names is not spoken here (2026-07-28, `UnsupportedProtocolVersionError`).
  static func unsupported(_ version: String) -> RPCError {
    RPCError(
      -32022, message: "this revision of the protocol is not supported",
      data: [
        "supported": .array(
          ProtocolRevision.allCases.reversed().map { .string($0.rawValue) }),
        "requested": .string(String(version.prefix(100))),
      ])
  }

  /// There is no resource with a URI.
  static func noResource(_ uri: String, in revision: ProtocolRevision) -> RPCError {
    RPCError(
      revision.isStateless ? -32602 : -32002,
      message:
        "there is no such resource; resources/list and the results of tools name those that exist",
      data: ["uri": .string(String(uri.prefix(500)))])
  }
}
