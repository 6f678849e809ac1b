// SPDX-License-Identifier: Apache-2.0

/// The frame of all pages: header, navigation, content.
struct PageFrame {
  /// The pages of the navigation.
  enum Place: String, CaseIterable {
    case lookUp = "/"
    case check = "/check"
    case review = "/review"
    case grow = "/grow"
    case align = "/align"
    case concepts = "/concepts"
    case memory = "/memory"

    var word: PageWord {
      switch self {
      case .lookUp: .lookUp
      case .check: .check
      case .align: .align
      case .review: .review
      case .grow: .grow
      case .concepts: .concepts
      case .memory: .memory
      }
    }
  }

  let words: PageWords

  /// A whole page.
  ///
  /// - Parameters:
  ///   - place: the page, or the one that it belongs to; `nil` for one that is not in the navigation.
  ///   - title: the heading; left out, the name of the page.
  ///   - scripts: scripts beside the one of all pages.
  func page(_ place: Place?, content: String, title: String? = nil, scripts: [String] = [])
    -> String
  {
    let title = title.map { HTMLText.escaped($0) } ?? place.map { words[$0.word] } ?? words[.wrong]
    let modules = (["/app.js"] + scripts).map { script in
      "<script type=\"module\" src=\"\(script)\"></script>"
    }.joined(separator: "\n")
    let links = Place.allCases.map { other in
      "<a href=\"\(other.rawValue)\"\(other == place ? " aria-current=\"page\"" : "")>\(words[other.word])</a>"
    }.joined()
    let languages = PageWords.all.map { other in
      "<a href=\"/language/\(other.tag)\" lang=\"\(other.tag)\" hreflang=\"\(other.tag)\""
        + " title=\"\(other.name)\" aria-label=\"\(other.name)\""
        + "\(other.tag == words.tag ? " aria-current=\"true\"" : "")>\(other.short)</a>"
    }.joined()
    return """
      <!doctype html>
      <html lang="\(words.tag)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title) · Concord</title>
      <link rel="icon" href="/icon.svg" type="image/svg+xml">
      <link rel="stylesheet" href="/style.css">
      \(modules)
      </head>
      <body data-page="\(scripts.contains("/paper.js") ? "paper" : place.map { "\($0)" } ?? "none")" data-copied="\(words[.copied])">
      <a class="skip" href="#main">\(words[.skip])</a>
      <header class="top">
      <a class="brand" href="/"><span class="sign" aria-hidden="true">和</span>Concord</a>
      <nav aria-label="Concord">\(links)</nav>
      <nav class="languages" aria-label="\(words[.theme])">\(languages)</nav>
      </header>
      <main id="main">
      <h1>\(title)</h1>
      \(content)
      </main>
      <p id="toast" role="status" aria-live="polite"></p>
      </body>
      </html>

      """
  }

  /// A message where content would be.
  func empty(_ title: String, _ text: String = "") -> String {
    "<div class=\"empty\"><p class=\"empty-title\">\(HTMLText.escaped(title))</p>"
      + (text.isEmpty ? "" : "<p>\(HTMLText.escaped(text))</p>") + "</div>"
  }
}
