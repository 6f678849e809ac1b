// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

/// Pages of the web that were saved in two languages: nothing around their text is approved.
@Suite struct WebFrameGrowTests {
  static let lines: [(zh: String, en: String)] = [
    ("跳至主要内容", "Skip to main content"),
    ("本网站使用Cookie以改善您的体验。", "This website uses cookies to improve your experience."),
    ("首页 > 新闻 > 公报", "Home > News > Press releases"),
    ("各国领导人发表了联合声明。", "The leaders of the states issued a joint statement."),
    ("会议于2024年7月4日在阿斯塔纳举行。", "The meeting was held in Astana on 4 July 2024."),
    ("成员国强调加强在安全领域的合作。", "The member states stressed the strengthening of security cooperation."),
    ("分享到：微信 微博", "Share on: WeChat Weibo"),
    ("相关新闻", "Related news"),
    ("秘书长会见联合国代表", "Secretary-General meets United Nations representative"),
    ("青年理事会在北京举行会议", "Youth Council holds meeting in Beijing"),
    ("版权所有 © 2024 秘书处", "Copyright © 2024 Secretariat"),
    ("保留所有权利。", "All rights reserved."),
  ]

  static let approved = [
    "The leaders of the states issued a joint statement.",
    "The meeting was held in Astana on 4 July 2024.",
    "The member states stressed the strengthening of security cooperation.",
  ]

  private func approved(_ ending: String, _ text: ([String]) -> String) throws -> [String] {
    let kit = try KitWorkspace()
    let result = try kit.workspace.grow(
      PaperSource([
        .text(text(Self.lines.map(\.zh)), name: "a.zh.\(ending)"),
        .text(text(Self.lines.map(\.en)), name: "a.en.\(ending)"),
      ]))
    return result.units.filter { $0.status == .approved }.map(\.target)
  }

  @Test func pagesSavedAsText() throws {
    #expect(try approved("txt") { $0.joined(separator: "\n\n") + "\n" } == Self.approved)
  }

  @Test func pagesInHTML() throws {
    let found = try approved("html") { lines in
      "<html><body>"
        + lines.enumerated().map { number, line in
          [8, 9].contains(number) ? "<p><a href=\"/\(number)\">\(line)</a></p>" : "<p>\(line)</p>"
        }.joined(separator: "\n") + "</body></html>"
    }
    #expect(found == Self.approved)
  }

  /// A page that says of itself that a machine translated it.
  @Test func machineTranslationsWait() throws {
    let kit = try KitWorkspace()
    let result = try kit.workspace.grow(
      PaperSource([
        .text("会议于2024年7月4日在阿斯塔纳举行。\n\n（机器翻译，仅供参考）\n", name: "a.zh.txt"),
        .text(
          "The meeting was held in Astana on 4 July 2024.\n\n(Machine translation, for reference only)\n",
          name: "a.en.txt"),
      ]))
    #expect(!result.units.isEmpty && result.units.allSatisfy { $0.status != .approved })
    #expect(result.units.allSatisfy { $0.reasons.contains(ReviewPolicy.machineNotice) })
  }

  @Test func namesOfToolsInBrackets() throws {
    let kit = try KitWorkspace()
    let result = try kit.workspace.grow(
      PaperSource([
        .text("<p>各国领导人发表了联合声明。</p><p>【打印】【关闭】</p>", name: "a.zh.html"),
        .text(
          "<p>The leaders of the states issued a joint statement.</p><p>[Print] [Close]</p>",
          name: "a.en.html"),
      ]))
    #expect(result.units.count == 1 && result.unaligned.isEmpty)
  }

  /// A tab that is not open: its text is left out, and nobody has to guess why.
  @Test(arguments: ["style='display: none'", "hidden"]) func textThatIsNotShown(_ how: String)
    throws
  {
    let kit = try KitWorkspace()
    let page =
      "<div><p>各国领导人发表了联合声明。</p></div><div \(how)><p>The leaders of the states issued a joint"
      + " statement.</p><p>The meeting was held in Astana.</p></div>"
    let error = #expect(throws: JobError.self) {
      try kit.workspace.grow(PaperSource([.text(page, name: "a.html")]))
    }
    #expect(error?.message.contains("first: The leaders of the states issued a joint") == true)
    let both = try kit.workspace.grow(
      PaperSource([
        .text(page, name: "a.zh.html"),
        .text("<p>The leaders of the states issued a joint statement.</p>", name: "a.en.html"),
      ]))
    #expect(
      both.reading.warnings.contains { $0.hasPrefix("a.zh.html: text that the page does not show") }
    )
    let menu = "<p>各国领导人发表了联合声明。</p><div \(how)>Menu Close</div>"
    let plain = try kit.workspace.grow(
      PaperSource([
        .text(menu, name: "b.zh.html"),
        .text("<p>The leaders of the states issued a joint statement.</p>", name: "b.en.html"),
      ]))
    #expect(plain.reading.warnings.isEmpty)
  }
}
