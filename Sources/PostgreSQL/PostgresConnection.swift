// SPDX-License-Identifier: Apache-2.0
import CPostgres

/// A connection to a PostgreSQL server.
///
/// Not thread-safe; use one instance per thread.
public final class PostgresConnection {
  private let handle: OpaquePointer
  private var isInTransaction = false
  /// The check that is made if the result of a statement with parameters does not come in time; `nil` waits for it.
  public var watch: PostgresWatch?
  /// Whether a statement was given up, so that the connection is not used any more.
  private var isGivenUp = false
  /// The statement that the server has prepared without a name; only in a transaction.
  private var prepared: String?

  /// Connects, and waits at most 5 seconds unless the URI has a `connect_timeout`.
  ///
  /// - Throws: `PostgresError` with `store/missing`, `store/unreachable` or `store/refused`.
  public init(_ uri: String) throws(PostgresError) {
    guard cpostgres_load() else {
      throw PostgresError(
        code: "store/missing",
        message: "the team's store needs PostgreSQL's client library (libpq.so.5); on Debian:"
          + " apt-get install libpq5")
    }
    var isLate = false
    guard let handle = cpostgres_open(uri, &isLate) else {
      throw PostgresError(code: "store/failed", message: "the team's store: out of memory")
    }
    guard cpostgres_is_open(handle) else {
      let text =
        isLate
        ? "connection to server at \"\(String(cString: cpostgres_host(handle)))\", port"
          + " \(String(cString: cpostgres_port(handle))) failed: timeout expired"
        : String(cString: cpostgres_message(handle))
      cpostgres_close(handle)
      throw PostgresError.unreachable(text)
    }
    self.handle = handle
  }

  deinit { cpostgres_close(handle) }

  /// Whether the server has not closed the connection, as far as the last statement showed.
  public var isOpen: Bool { !isGivenUp && cpostgres_is_open(handle) }
  /// The version of the server: 150020 for 15.20.
  public var serverVersion: Int { Int(cpostgres_server_version(handle)) }

  /// Runs statements that are separated by semicolons and have no parameters.
  @discardableResult
  public func run(_ sql: String) throws(PostgresError) -> [[String?]] {
    try rows(of: simple(sql))
  }

  /// Starts statements without parameters.
  private func simple(_ sql: String) -> OpaquePointer? {
    // The server then forgets the statement without a name.
    prepared = nil
    return cpostgres_run(handle, sql)
  }

  /// Runs a statement; `$1` is its first parameter.
  ///
  /// - Returns: the rows as text; a null is `nil`.
  @discardableResult
  public func run(_ sql: String, _ values: [PostgresValue]) throws(PostgresError) -> [[String?]] {
    prepared = nil
    if let watch { return try run(sql, values, watchedBy: watch) }
    return try rows(of: Self.passing(values) { cpostgres_run_with(handle, sql, $0, $1, $2, $3) })
  }

  private func run(_ sql: String, _ values: [PostgresValue], watchedBy watch: PostgresWatch)
    throws(PostgresError) -> [[String?]]
  {
    let isSent = Self.passing(values) { cpostgres_send_with(handle, sql, $0, $1, $2, $3) }
    guard isSent else { return try rows(of: nil) }
    var seconds = watch.patience
    while cpostgres_wait_result(handle, Int32(seconds * 1000)) == 0 {
      do { try watch.check() } catch {
        // It may have come while that was found out.
        if cpostgres_wait_result(handle, 0) != 0 { break }
        isGivenUp = true
        cpostgres_cancel(handle)
        throw error
      }
      seconds = watch.interval
    }
    defer { drain() }
    return try rows(of: cpostgres_next_result(handle))
  }

  /// Runs a statement that is run many times in a row.
  ///
  /// In a transaction it is prepared once. It has no name and is not used after the transaction, since a pooler may
  /// give the next one to another connection of the server.
  @discardableResult
  public func runPrepared(_ sql: String, _ values: [PostgresValue]) throws(PostgresError)
    -> [[String?]]
  {
    guard isInTransaction else { return try run(sql, values) }
    if prepared != sql {
      prepared = nil
      try rows(of: cpostgres_prepare(handle, "", sql))
      prepared = sql
    }
    return try rows(
      of: Self.passing(values) { cpostgres_run_prepared(handle, "", $0, $1, $2, $3) })
  }

  /// Runs `body` in a transaction, which is rolled back if it throws.
  ///
  /// - Parameter start: the statement that begins it, and settings for it.
  public func transaction<Result>(
    beginning start: String = "begin", _ body: () throws -> Result
  ) throws -> Result {
    try run(start)
    isInTransaction = true
    defer {
      isInTransaction = false
      prepared = nil
    }
    let result: Result
    do { result = try body() } catch {
      // The server rolls back what was given up when the connection is closed.
      if !isGivenUp { _ = try? run("rollback") }
      throw error
    }
    do { try run("commit") } catch {
      guard !isOpen else { throw error }
      throw PostgresError(
        code: "store/uncertain",
        message: "the connection to the team's store broke at the end of the change, so that nobody"
          + " knows whether it was made; 'concord team log' shows it if it was")
    }
    return result
  }

  /// Sends rows: `copy t (a, b) from stdin (format binary)`.
  public func copyIn(_ sql: String, _ rows: CopyRows) throws(PostgresError) {
    let start = simple(sql)
    guard Int(cpostgres_result_kind(start)) == CPOSTGRES_COPY_IN else {
      try self.rows(of: start)
      return
    }
    cpostgres_result_free(start)
    let bytes = rows.complete
    let isSent = bytes.withUnsafeBufferPointer { buffer in
      // A message has at most 1 GB; small ones keep libpq's buffer small.
      stride(from: 0, to: buffer.count, by: 1 << 20).allSatisfy { at in
        let piece = UnsafeBufferPointer(rebasing: buffer[at..<min(at + 1 << 20, buffer.count)])
        return cpostgres_copy_put(handle, piece.baseAddress, Int32(piece.count))
      }
    }
    let end = cpostgres_copy_end(handle, isSent ? nil : "the rows could not be sent")
    defer { drain() }
    try self.rows(of: end)
  }

  /// Receives rows: `copy (select …) to stdout (format binary)`.
  ///
  /// - Parameter row: called with the fields of each row; it must not use the connection.
  public func copyOut(_ sql: String, row: ([ArraySlice<UInt8>?]) throws -> Void) throws {
    let start = simple(sql)
    guard Int(cpostgres_result_kind(start)) == CPOSTGRES_COPY_OUT else {
      try rows(of: start)
      return
    }
    cpostgres_result_free(start)
    var reader = CopyReader()
    var failure: (any Error)?
    while true {
      var bytes: UnsafeMutablePointer<UInt8>?
      let length = cpostgres_copy_get(handle, &bytes)
      guard length >= 0 else { break }
      defer { cpostgres_copy_free(bytes) }
      guard failure == nil else { continue }
      do {
        let isFit = try reader.add(
          UnsafeBufferPointer(start: bytes, count: Int(length)), row: row)
        if !isFit {
          failure = PostgresError(
            code: "store/failed", message: "the team's store: the server sent damaged rows")
        }
      } catch { failure = error }
    }
    defer { drain() }
    try rows(of: cpostgres_next_result(handle))
    if let failure { throw failure }
  }

  /// Waits for a message of a channel to which `listen` was run.
  ///
  /// - Returns: its text; `nil` if none came in time.
  /// - Throws: `PostgresError` with `store/unreachable` after the connection was lost.
  public func notice(within seconds: Double) throws(PostgresError) -> String? {
    var text = [CChar](repeating: 0, count: 256)
    let found = cpostgres_wait_notice(
      handle, Int32(seconds * 1000), &text, Int32(text.count))
    guard found >= 0 else {
      throw PostgresError.unreachable(String(cString: cpostgres_message(handle)))
    }
    return found == 1
      ? String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      : nil
  }

  /// Reads the results that are left of a statement, so that the next one can run.
  private func drain() {
    while let rest = cpostgres_next_result(handle) { cpostgres_result_free(rest) }
  }

  @discardableResult
  private func rows(of result: OpaquePointer?) throws(PostgresError) -> [[String?]] {
    defer { cpostgres_result_free(result) }
    switch Int(cpostgres_result_kind(result)) {
    case CPOSTGRES_DONE: return []
    case CPOSTGRES_ROWS: break
    default:
      let state = String(cString: cpostgres_result_state(result))
      guard cpostgres_is_open(handle) else {
        throw PostgresError.unreachable(String(cString: cpostgres_message(handle)))
      }
      let text = String(cString: cpostgres_result_message(result))
      throw PostgresError(
        state: state, text: text.isEmpty ? String(cString: cpostgres_message(handle)) : text)
    }
    let columns = cpostgres_result_columns(result)
    return (0..<cpostgres_result_rows(result)).map { row in
      (0..<columns).map { column in
        var length: Int32 = 0
        guard let value = cpostgres_result_value(result, row, column, &length) else { return nil }
        let bytes = UnsafeRawBufferPointer(start: value, count: Int(length))
        return String(decoding: bytes, as: UTF8.self)
      }
    }
  }

  /// Calls a function with the arrays that libpq takes for parameters.
  private static func passing<Result>(
    _ values: [PostgresValue],
    _ body: (
      Int32, UnsafePointer<UnsafePointer<CChar>?>, UnsafePointer<Int32>, UnsafePointer<Int32>
    ) -> Result
  ) -> Result {
    let parameters = values.map(\.parameter)
    // One buffer holds all parameters, so that their addresses stay valid.
    var places: [Int?] = []
    var bytes: [UInt8] = []
    for parameter in parameters {
      places.append(parameter == nil ? nil : bytes.count)
      bytes += parameter?.bytes ?? []
    }
    bytes.append(0)
    let lengths = parameters.map { Int32($0?.bytes.count ?? 0) }
    let formats = parameters.map { $0?.isBinary == true ? Int32(1) : 0 }
    return bytes.withUnsafeBytes { buffer in
      let start = buffer.bindMemory(to: CChar.self).baseAddress
      let pointers = places.map { place in place.flatMap { at in start.map { $0 + at } } }
      return body(Int32(values.count), pointers, lengths, formats)
    }
  }
}
