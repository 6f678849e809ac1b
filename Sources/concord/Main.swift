import ConcordCLI
import Foundation

@main
struct Main {
  static func main() {
    exit(Entry.run(Array(CommandLine.arguments.dropFirst())))
  }
}
