// SPDX-License-Identifier: Apache-2.0
import Testing

/// Things that their number tells from others of their kind, and numbers of people.
@Suite struct NumberNameTests {
  @Test(arguments: [
    NumberCase(
      "a world war", "zh-en", "第二次世界大战结束了。", "World War I came to an end.", found: ["World War I"],
      .warning),
    NumberCase(
      "beside another number", "zh-en", "第二次世界大战后产量增长5%。", "After World War I output rose by 6%.",
      found: ["World War I", "6%"], .error),
    NumberCase(
      "with an ordinal", "zh-en", "第一次世界大战结束了。", "The Second World War came to an end.",
      found: ["Second World War"], .warning),
    NumberCase(
      "short", "zh-en", "二战后，两国建立了关系。",
      "After World War I the two countries established relations.",
      found: ["World War I"], .warning),
    NumberCase(
      "in Russian", "zh-ru", "第二次世界大战后建立了秩序。", "Порядок, сложившийся после Первой мировой войны.",
      found: ["Первой мировой войны"], .warning),
    NumberCase(
      "from Russian", "ru-en", "Вторая мировая война закончилась.", "World War I ended.",
      found: ["World War I"], .warning),
    NumberCase(
      "to Chinese", "en-zh", "World War Two ended long ago.", "第一次世界大战早已结束。",
      found: ["一次世界大战"], .warning),
    NumberCase("digits", "zh-en", "第二次世界大战结束了。", "The 2nd World War ended."),
    NumberCase("letters", "zh-en", "二战", "WW2"),
    NumberCase("without its number", "zh-en", "第二次世界大战结束了。", "The war came to an end."),
    NumberCase("so many wars", "zh-en", "两次世界大战", "the First and Second World Wars"),
    NumberCase(
      "both wars", "zh-en", "第一次世界大战和第二次世界大战", "World Wars I and II"),
    NumberCase("another name", "ru-en", "Великая Отечественная война", "World War II"),
  ])
  func wars(_ test: NumberCase) throws { try test.judge() }

  @Test(arguments: [
    NumberCase(
      "a queen", "zh-en", "伊丽莎白二世女王访问了中国。", "Queen Elizabeth I visited China.",
      found: ["Elizabeth I"], .warning),
    NumberCase(
      "in Russian", "zh-ru", "尼古拉二世在位时", "в правление Николая I", found: ["Николая I"], .warning),
    NumberCase(
      "to Chinese", "en-zh", "Charles III and Elizabeth II met.", "查尔斯三世与伊丽莎白一世会面。",
      found: ["一世"], .warning),
    NumberCase("the same", "zh-ru", "尼古拉二世在位时", "в правление Николая II"),
    NumberCase("another name", "zh-en", "彼得一世访问了荷兰。", "Peter the Great visited Holland."),
    NumberCase("a pronoun", "zh-en", "我见到了伊丽莎白二世。", "Then I saw Elizabeth II."),
    NumberCase("a chapter", "zh-en", "第二章", "Chapter II"),
  ])
  func rulers(_ test: NumberCase) throws { try test.judge() }

  @Test(arguments: [
    NumberCase(
      "one and three", "zh-en", "一名士兵受伤。", "Three soldiers were wounded.", found: ["Three"],
      .warning),
    NumberCase(
      "three and one", "zh-en", "三名士兵受伤。", "One soldier was wounded.", found: ["One"], .warning),
    NumberCase(
      "in Russian", "zh-ru", "一名士兵受伤。", "Трое солдат были ранены.", found: ["Трое"], .warning),
    NumberCase("an article", "zh-en", "一名士兵受伤。", "A soldier was wounded."),
    NumberCase(
      "a number of others", "zh-en", "一名记者就三国关系提问。", "A journalist asked about the three countries."
    ),
    NumberCase("two is added", "zh-en", "一名代表来自双方。", "One delegate came from the two sides."),
  ])
  func people(_ test: NumberCase) throws { try test.judge() }

  @Test(arguments: [
    NumberCase("third parties", "zh-ru", "不针对他国", "не направлено против третьих сторон"),
    NumberCase(
      "in other cases", "en-ru", "without others", "не уступать третьим лицам и третьим странам"),
    NumberCase("the third side", "zh-ru", "第三面", "третья грань"),
  ])
  func ordinalsWithoutNumbers(_ test: NumberCase) throws { try test.judge() }
}
