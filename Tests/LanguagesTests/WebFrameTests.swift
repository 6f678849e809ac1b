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
    "2024-05-01 10:20:33 来源：新华网 字号：小 中 大", "01.05.2024 10:20 Источник: ТАСС",
    "发布时间：2024-05-01 字号：大 中 小", "来源：新华社 作者：张伟 浏览次数：1024",
    "Published: 1 May 2024 | Font size: A A A",
    "Source: Xinhua | Views: 1024", "Опубликовано: 1 мая 2024 г. Просмотров: 532",
    "發佈時間：2024-05-01 10:20",
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
    "Published: in 2024 the Ministry reported that trade in goods had grown", "2024年5月1日，双方指出：",
    "2024-05-01 Agenda: trade", "Date: 3 May 2024 Time: 10:00", "日期：2024年5月3日 时间：10:00",
    "Author: Zhang Wei", "作者：张伟 王芳",
    "Published: the decree of the Government", "来源：新华社", "Опубликовано: новый указ 2024 года.",
    "The source: views: a study of 2024", "",
    "The parties agreed to share information on cookies and other data.", "第一条 宗旨",
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
