// SPDX-License-Identifier: Apache-2.0

/// How messages follow one another in a stream of bytes.
public enum MessageFraming: Sendable {
  /// Header lines with `Content-Length`, an empty line, and so many bytes (Language Server Protocol 3.17, base
  /// protocol).
  case contentLength
  /// One line a message (Model Context Protocol, stdio transport).
  case line
}
