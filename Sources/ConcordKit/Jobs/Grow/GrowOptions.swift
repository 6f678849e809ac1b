import TextModel

/// How `grow` takes a paper in.
public struct GrowOptions: Hashable, Sendable {
  /// The language of the source side; left out, the workspace's, if the paper has it.
  public var from: LanguageTag?
  /// The language of the target side; left out, the workspace's, if the paper has it.
  public var to: LanguageTag?
  /// The identifier of the paper; left out, one is made of the file name.
  public var id: PaperID?
  /// The journal or series it appeared in; left out, what the memory says of it already.
  public var journal: String?
  /// The year it appeared in; left out, what the memory says of it already.
  public var year: Int?
  /// Pairs below this confidence, 0 to 1, are kept for review; left out, the workspace's figure.
  public var minimumConfidence: Double?
  /// Whether only to say what would be done.
  public var isDryRun = false

  /// The workspace decides everything.
  public init() {}
}
