// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Segmentation rules as a file of SRX 1.0 or 2.0 has them; the segmenter applies them.
public struct SRXDocument: Hashable, Sendable {
  /// A place where a text is cut, or is not.
  public struct Rule: Hashable, Sendable {
    /// Whether the text is cut where the rule matches.
    public var isBreak: Bool
    /// The pattern before the place: an ICU regular expression, empty for anything.
    public var before: String
    /// The pattern after the place.
    public var after: String
    /// The place of the rule in the file.
    public var location: SourceLocation

    /// A rule.
    public init(isBreak: Bool, before: String, after: String, location: SourceLocation) {
      self.isBreak = isBreak
      self.before = before
      self.after = after
      self.location = location
    }
  }

  /// Rules under a name; the first that matches at a place decides.
  public struct RuleSet: Hashable, Sendable {
    /// The name that maps refer to.
    public var name: String
    /// The rules, in file order.
    public var rules: [Rule]

    /// Rules under a name.
    public init(name: String, rules: [Rule]) {
      self.name = name
      self.rules = rules
    }
  }

  /// A map from languages to a rule set.
  public struct Map: Hashable, Sendable {
    /// A regular expression for the whole language tag.
    public var pattern: String
    /// The name of the rule set.
    public var ruleSet: String

    /// Maps languages to rules.
    public init(pattern: String, ruleSet: String) {
      self.pattern = pattern
      self.ruleSet = ruleSet
    }
  }

  /// The version of SRX: `2.0`.
  public var version: String
  /// Whether every map that matches a language gives its rules, in order, or only the first.
  public var cascades: Bool
  /// Whether text inside codes (footnotes) is segmented.
  public var segmentsSubflows: Bool
  /// Whether codes that open, close or are isolated belong to the segment before the break: `start` to
  /// false, say.
  public var includesCodes: [String: Bool]
  /// Elements of the header that are not part of SRX, as written.
  public var extensions: [MarkupElement]
  /// Attributes of the root but for the version, namespaces among them.
  public var rootAttributes: [Attribute]
  /// The rule sets, in file order.
  public var ruleSets: [RuleSet]
  /// The maps, in file order.
  public var maps: [Map]

  /// Rules with their maps.
  public init(ruleSets: [RuleSet], maps: [Map], cascades: Bool = true) {
    version = "2.0"
    self.cascades = cascades
    segmentsSubflows = true
    includesCodes = ["start": false, "end": true, "isolated": false]
    extensions = []
    rootAttributes = []
    self.ruleSets = ruleSets
    self.maps = maps
  }
}
