import Foundation
import Hummingbird
import JSONRPC
import Logging
import Synchronization
import WebService

/// The connections of the service: at most so many requests are worked on or wait, each for a bounded time.
struct ServiceApplication: Sendable {
  let service: WebService
  let logger: Logger
  private let load = WorkLoad()

  /// How long an answer may take.
  private static let deadline = Duration.seconds(30)

  init(service: WebService, logger: Logger) {
    self.service = service
    self.logger = logger
  }

  /// Serves until the process is told to end (SIGINT, SIGTERM).
  func run(port: Int) async throws {
    let application = Application(
      responder: CallbackResponder { request, _ in try await respond(to: request) },
      configuration: .init(address: .hostname("127.0.0.1", port: port), serverName: nil),
      onServerRunning: { channel in
        let port = channel.localAddress?.port ?? port
        FileHandle.standardError.write(
          Data("concord-server: http://127.0.0.1:\(port)/\n".utf8))
      }, logger: logger)
    try await application.runService()
  }

  private func respond(to request: Request) async throws -> Response {
    let target = request.uri.string
    if request.uri.path == "/metrics" { return plain(200, load.text) }
    guard load.begin() else {
      return plain(503, "the server is busy\n", [.retryAfter: "1"])
    }
    defer { load.end() }
    let bytes: [UInt8]
    do {
      let buffer = try await request.body.collect(upTo: WebService.longestBody)
      bytes = Array(buffer.readableBytesView)
    } catch {
      return plain(413, "Error: the body is longer than 10 MB\n")
    }
    var headers: [String: String] = [:]
    for field in request.headers { headers[field.name.canonicalName] = field.value }
    if let host = request.head.authority { headers["host"] = host }
    let asked = WebRequest(
      request.method.rawValue, target, headers: headers, body: bytes)
    let start = ContinuousClock.now
    let work = Task(executorPreference: WorkThreads.shared) { service.answer(to: asked) }
    let answer = await withTaskCancellationHandler {
      let clock = Task {
        try await Task.sleep(for: Self.deadline)
        work.cancel()
      }
      defer { clock.cancel() }
      return await work.value
    } onCancel: {
      work.cancel()
    }
    if answer.status >= 500, answer.status != 503 {
      logger.error("\(request.method.rawValue) \(request.uri.path): \(String(decoding: answer.body, as: UTF8.self))")
    }
    load.record(start.duration(to: .now), status: answer.status)
    var fields = HTTPFields()
    for (name, value) in answer.headers.sorted(by: { $0.key < $1.key }) {
      if let name = HTTPField.Name(name) { fields[name] = value }
    }
    return Response(
      status: .init(code: answer.status), headers: fields,
      body: .init(byteBuffer: ByteBuffer(bytes: answer.body)))
  }

  private func plain(_ status: Int, _ text: String, _ headers: HTTPFields = [:]) -> Response {
    var headers = headers
    headers[.contentType] = "text/plain; charset=utf-8"
    return Response(
      status: .init(code: status), headers: headers,
      body: .init(byteBuffer: ByteBuffer(string: text)))
  }
}

/// How many requests are worked on, and how many there were.
private final class WorkLoad: Sendable {
  private struct State {
    var now = 0
    var refused = 0
    var answers: [Int: Int] = [:]
    var seconds = 0.0
  }
  private let state = Mutex(State())

  /// The most requests that are worked on or wait.
  private static let most = 64

  /// Takes a place; `false` if there is none.
  func begin() -> Bool {
    state.withLock { state in
      guard state.now < Self.most else {
        state.refused += 1
        return false
      }
      state.now += 1
      return true
    }
  }

  func end() { state.withLock { $0.now -= 1 } }

  func record(_ time: Duration, status: Int) {
    state.withLock { state in
      state.answers[status, default: 0] += 1
      state.seconds += Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
    }
  }

  /// The counts as Prometheus reads them.
  var text: String {
    state.withLock { state in
      var lines = [
        "# TYPE concord_requests_total counter",
        "concord_requests_refused_total \(state.refused)",
        "concord_requests_now \(state.now)",
        "concord_request_seconds_total \(state.seconds)",
      ]
      lines += state.answers.sorted { $0.key < $1.key }.map {
        "concord_requests_total{status=\"\($0.key)\"} \($0.value)"
      }
      return lines.joined(separator: "\n") + "\n"
    }
  }
}
