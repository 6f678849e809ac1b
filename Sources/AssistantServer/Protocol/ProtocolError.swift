// SPDX-License-Identifier: Apache-2.0
import JSONRPC

/// Errors that the protocol gives numbers of its own.
enum ProtocolError {
  /// The server does not know the revision that a request names (2026-07-28, `UnsupportedProtocolVersionError`).
  static func unsupported(_ version: String) -> RPCError {
    RPCError(
      -32022, message: "this revision of the protocol is not supported",
      data: [
        "supported": .array(
          ProtocolRevision.allCases.reversed().map { .string($0.rawValue) }),
        "requested": .string(String(version.prefix(100))),
      ])
  }

  /// No resource has a URI.
  static func noResource(_ uri: String, in revision: ProtocolRevision) -> RPCError {
    RPCError(
      revision.isStateless ? -32602 : -32002,
      message:
        "no resource has this URI; resources/list and the results of tools give the URIs",
      data: ["uri": .string(String(uri.prefix(500)))])
  }
}
