// SPDX-License-Identifier: Apache-2.0

/// A command of the program: its name and its arguments for an input.
struct Command<Input>: Sendable {
  let name: String
  let arguments: @Sendable (Input) -> [String]

  init(_ name: String, _ arguments: @escaping @Sendable (Input) -> [String]) {
    self.name = name
    self.arguments = arguments
  }
}

/// A piece of input: its name and its text for a number or a size.
struct Piece<Value>: Sendable {
  let name: String
  var most = 0
  let make: @Sendable (Int) -> Value

  init(_ name: String, most: Int = 0, _ make: @escaping @Sendable (Int) -> Value) {
    self.name = name
    self.most = most
    self.make = make
  }
}
