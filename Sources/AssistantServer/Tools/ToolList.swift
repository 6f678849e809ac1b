// SPDX-License-Identifier: Apache-2.0
extension AssistantTool {
  /// The tools of a server, always in the same order.
  static func all(_ options: AssistantOptions) -> [AssistantTool] {
    let reading = [
      translationBrief, findTerms, lookUp, concordance, checkDraft, alignTexts, listReview,
    ]
    return options.allowsProposals ? reading + [proposeTerm] : reading
  }
}
