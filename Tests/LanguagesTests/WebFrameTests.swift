// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Languages

/// Lines around the text of a web page, and lines of texts that are like them.
@Suite struct WebFrameTests {
  @Test(arguments: [
    "跳至主要内容", "Skip to main content", "Перейти к основному содержанию", "本网站使用 Cookie 以改善您的体验。",
    "This website uses cookies to improve your experience.",
    "Этот сайт использует файлы cookie для улучшения работы.", "首页 > 新闻 > 公报",
    "您的位置：首页 » 要闻", "Home › News › Press releases", "Главная > Новости > Пресс-релизы",
    "分享到：微信 微博 Facebook Twitter", "Share on: WeChat Weibo Facebook",
    "Поделиться: ВКонтакте Телеграм",
    "By continuing to use our site you agree to the use of cookies.",
    "请启用 JavaScript 以继续。", "您的浏览器版本过低，请升级。", "Ваш браузер не поддерживается.",
    "You Are Here", "See More", "SKIP TO MAIN CONTENT", "ЧИТАТЬ ДАЛЕЕ",
    "« Back to list", "Читать далее →", "閱讀更多 »", "ACCEPT ALL COOKIES",
  ]) func linesOfTheFrameAreFound(_ line: String) {
    #expect(WebFrame.standard.kind(of: line) == .frame)
  }

  @Test(arguments: [
    "Related news", "相关新闻：", "Похожие материалы", "相關新聞", "Latest news", "Читайте также:",
  ])
  func headingsAboveLinksAreFound(_ line: String) {
    #expect(WebFrame.standard.kind(of: line) == .links)
  }

  @Test(arguments: [
    "© 2024 Secretariat of the Organisation. All rights reserved.", "版权所有 © 2024", "保留所有权利。",
    "Все права защищены.", "Все Права Защищены", "All Rights Reserved", "Log In", "Privacy Policy",
    "We use cookies to count how often users come back.",
    "“This website uses cookies” is all that most users read.",
    "Мы используем файлы cookie двух тысяч сайтов.",
  ]) func doubtfulLinesMayBeOfTheFrame(_ line: String) {
    #expect(WebFrame.standard.kind(of: line) == .doubtful)
  }

  @Test(arguments: [
    "", "The parties agreed to share information on cookies and other data.", "第一条 宗旨",
    "The main content of the Charter is set out below.", "Стороны поделились опытом.",
    "The news was related to trade.", "相关新闻媒体报道了会议。", "A > B", "x > 5 and y > 7",
    "Trade, news and home affairs", "双方同意扩大首页所述的合作。", "Home affairs > security",
    "The Parties reserve all rights.", "Facebook",
    "The Directive limits the use of cookies and similar files.",
    "Директива ограничивает файлы cookie.",
    "By using browser fingerprints, trackers know users who have deleted their cookies.",
    "该指令限制网站使用cookie。", "用户可以开启JavaScript。",
  ]) func textsAreLeftAlone(_ line: String) {
    #expect(WebFrame.standard.kind(of: line) == nil)
  }
}
