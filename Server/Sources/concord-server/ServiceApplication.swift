// SPDX-License-Identifier: Apache-2.0
import Foundation
import HTTPTypes
import Hummingbird
import JSONRPC
import Logging
import NIOCore
import ServiceLifecycle
import WebService

/// The connections of the service: at most so many requests are worked on or wait, each for a bounded time.
struct ServiceApplication: Sendable {
  let service: WebService
  let logger: Logger

  /// How long an answer may take, and one that takes a paper into the memory.
  private static let deadline = Duration.seconds(30)
  private static let growDeadline = Duration.seconds(300)
  /// How long a connection may wait for a request, and how long the head of one may take.
  ///
  /// A connection whose body stops coming for so long ends as well; one whose answer is worked on or written does not.
  private static let idleTimeout = TimeAmount.seconds(30)

  /// Serves until the process is told to end (SIGINT, SIGTERM).
  func run(host: String, port: Int) async throws {
    let application = Application(
      responder: ConnectionResponder(application: self),
      server: .http1(configuration: .init(idleTimeout: Self.idleTimeout)),
      configuration: .init(address: .hostname(host, port: port), serverName: nil),
      onServerRunning: { channel in
        let port = channel.localAddress?.port ?? port
        let name = host.contains(":") ? "[\(host)]" : host
        FileHandle.standardError.write(Data("concord-server: http://\(name):\(port)/\n".utf8))
      }, logger: logger)
    let clock = Task {
      while !Task.isCancelled {
        try await Task.sleep(for: .seconds(1))
        service.lookForChanges()
      }
    }
    defer { clock.cancel() }
    try await application.runService()
  }

  func respond(to request: Request, from client: String) async throws -> Response {
    guard service.meter.begin() else {
      return plain(503, "Error: the server is busy\n", [.retryAfter: "1"])
    }
    let start = ContinuousClock.now
    var status = 500
    defer { service.meter.end(start.duration(to: .now), status: status) }
    let asked = WebRequest(
      request.method.rawValue, request.uri.string, headers: Self.headers(of: request),
      client: client)
    let answer: WebResponse
    if WebService.mayTakeLong(asked) {
      // The work ends when the client leaves; the connection is closed after the answer.
      answer = try await request.body.consumeWithCancellationOnInboundClose { body in
        await self.answer(to: asked, with: body)
      }
    } else {
      answer = await self.answer(to: asked, with: request.body)
    }
    status = answer.status
    if let fault = answer.fault {
      logger.error("\(request.method.rawValue) \(asked.route): \(fault)")
    }
    return Self.response(answer)
  }

  /// Reads the body and answers.
  private func answer(to request: WebRequest, with body: RequestBody) async -> WebResponse {
    var request = request
    do {
      request.body = try await BodyReader.read(body, upTo: WebService.longestBody(of: request))
    } catch BodyReader.Refusal.tooLong {
      return service.tooLong(request)
    } catch {
      return service.tooSlow(request)
    }
    return await work(on: request)
  }

  /// The answer; the work is cancelled at the deadline, and when the task of the connection is.
  private func work(on request: WebRequest) async -> WebResponse {
    let work = Task(executorPreference: WorkThreads.shared) { service.answer(to: request) }
    return await withTaskCancellationHandler {
      let deadline = request.rawPath == "/api/v1/grow" ? Self.growDeadline : Self.deadline
      let clock = Task {
        try await Task.sleep(for: deadline)
        work.cancel()
      }
      defer { clock.cancel() }
      return await work.value
    } onCancel: {
      work.cancel()
    }
  }

  private static func headers(of request: Request) -> [String: String] {
    var headers: [String: String] = [:]
    for field in request.headers { headers[field.name.canonicalName] = field.value }
    if let host = request.head.authority { headers["host"] = host }
    return headers
  }

  private static func response(_ answer: WebResponse) -> Response {
    var fields = HTTPFields()
    for (name, value) in answer.headers.sorted(by: { $0.key < $1.key }) {
      if let name = HTTPField.Name(name) { fields[name] = value }
    }
    if let stream = answer.stream {
      return Response(
        status: .init(code: answer.status), headers: fields,
        body: .init { writer in
          // A connection that listens does not keep the server from ending.
          for await bytes in stream.cancelOnGracefulShutdown() {
            try await writer.write(ByteBuffer(bytes: bytes))
          }
          try await writer.finish(nil)
        })
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

/// A connection with the address of its client.
struct ConnectionContext: RequestContext, RemoteAddressRequestContext {
  var coreContext: CoreRequestContextStorage
  let remoteAddress: SocketAddress?

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    remoteAddress = source.channel.remoteAddress
  }
}

/// Passes the requests of all connections to the service.
struct ConnectionResponder: HTTPResponder {
  let application: ServiceApplication

  func respond(to request: Request, context: ConnectionContext) async throws -> Response {
    try await application.respond(to: request, from: context.remoteAddress?.ipAddress ?? "")
  }
}
