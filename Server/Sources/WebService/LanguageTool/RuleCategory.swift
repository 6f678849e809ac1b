// SPDX-License-Identifier: Apache-2.0

/// The group of a rule as LanguageTool's clients see it; its name is not one of LanguageTool's own, since OmegaT
/// leaves some of those out.
struct RuleCategory {
  let id: String
  let name: String
  let issue: String

  init(of rule: String) {
    switch rule.split(separator: "/").first ?? "" {
    case "term", "memory": (id, name, issue) = ("TERMINOLOGY", "Terminology", "terminology")
    case "number", "name": (id, name, issue) = ("FIGURES", "Numbers and names", "numbers")
    case "segment", "code": (id, name, issue) = ("COMPLETENESS", "Completeness", "omission")
    case "punct", "quote", "bracket":
      (id, name, issue) = ("MARKS", "Punctuation marks", "typographical")
    default: (id, name, issue) = ("WRITING", "Writing", "inconsistency")
    }
  }
}
