/// Makes names different by a number after each that was used before: `u1`, `u1#2`, `u1#3`.
package struct UniqueNames {
  private var used: Set<String> = []
  private var numbers: [String: Int] = [:]

  /// No names so far.
  package init() {}

  /// The name itself the first time, and with a number after that; an empty name stays empty.
  ///
  /// - Complexity: O(1) for each name on average, since the numbers of a name are tried once each.
  package mutating func unique(_ name: String) -> String {
    if name.isEmpty || used.insert(name).inserted { return name }
    var number = numbers[name] ?? 1
    var made: String
    repeat {
      number += 1
      made = "\(name)#\(number)"
    } while !used.insert(made).inserted
    numbers[name] = number
    return made
  }
}
