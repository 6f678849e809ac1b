// SPDX-License-Identifier: Apache-2.0
import ConcordCLI
import Foundation

@main
struct Main {
  static func main() {
    exit(Entry.run(Array(CommandLine.arguments.dropFirst())))
  }
}
