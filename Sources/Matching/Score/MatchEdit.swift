// SPDX-License-Identifier: Apache-2.0

/// One difference between a query and the source of a unit, in tokens of both.
public struct MatchEdit: Hashable, Sendable, Codable {
  /// The operation that turns the unit's source into the query.
  public enum Operation: String, Hashable, Sendable, Codable {
    /// The tokens at that place are different.
    case replace
    /// The query has additional tokens.
    case insert
    /// The query lacks tokens.
    case delete
    /// A number has another value at the same place: the tokens are aligned and cost only a
    /// penalty.
    case number
  }

  /// The operation.
  public var operation: Operation
  /// Tokens of the query, from 0; empty for a deletion.
  public var query: Range<Int>
  /// Tokens of the unit's source, from 0; empty for an insertion.
  public var unit: Range<Int>
  /// The UTF-8 bytes of the query that the tokens cover.
  public var queryBytes: Range<Int>
  /// The UTF-8 bytes of the unit's source that the tokens cover.
  public var unitBytes: Range<Int>

  private enum CodingKeys: String, CodingKey {
    case operation = "op"
    case query, unit
  }

  /// Reads the token ranges as pairs; the byte ranges are not encoded and become empty.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    operation = try container.decode(Operation.self, forKey: .operation)
    query = try container.decode(Range<Int>.self, forKey: .query)
    unit = try container.decode(Range<Int>.self, forKey: .unit)
    queryBytes = 0..<0
    unitBytes = 0..<0
  }

  /// Writes `{"op": "replace", "query": [3, 5], "unit": [3, 4]}`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(operation, forKey: .operation)
    try container.encode(query, forKey: .query)
    try container.encode(unit, forKey: .unit)
  }

  init(
    _ operation: Operation, query: Range<Int>, unit: Range<Int>, queryBytes: Range<Int>,
    unitBytes: Range<Int>
  ) {
    self.operation = operation
    self.query = query
    self.unit = unit
    self.queryBytes = queryBytes
    self.unitBytes = unitBytes
  }
}
