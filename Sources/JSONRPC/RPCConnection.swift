// SPDX-License-Identifier: Apache-2.0
import Foundation
import Synchronization

/// One connection of JSON-RPC 2.0 over two file descriptors.
///
/// Every request gets exactly one answer: the result or error of its work, or the error with which it is cancelled.
/// Requests are worked on beside each other; at most `capacity` wait at a time, and then no further message is read
/// until one is answered.
public final class RPCConnection: Sendable {
  private struct Active {
    /// Tells the request from an earlier one of the same id, whose work may still end.
    let number: Int
    var task: Task<Void, Never>?
    let batch: Batch?
  }
  private struct State {
    var active: [RequestID: Active] = [:]
    var asked: [Int: CheckedContinuation<JSONValue, any Error>] = [:]
    var nextNumber = 1
    /// The requests whose answers are not yet written.
    var unanswered = 0
    var isClosed = false
  }

  private let input: Int32
  private let framing: MessageFraming
  private let limit: Int
  private let writer: MessageWriter
  private let state = Mutex(State())
  private let free: DispatchSemaphore

  /// A connection; nothing is read yet.
  ///
  /// - Parameters:
  ///   - input: the descriptor that messages are read from.
  ///   - output: the descriptor that messages are written to; nothing else may write there.
  ///   - limit: the longest message that is read, in bytes.
  ///   - capacity: how many requests may wait for their answers.
  ///   - omitsUnknownIDs: whether an error about a message whose id is not known has no `id`, as the schema of MCP
  ///     asks, instead of `null`.
  public init(
    input: Int32 = 0, output: Int32 = 1, framing: MessageFraming, limit: Int = 64 << 20,
    capacity: Int = 64, omitsUnknownIDs: Bool = false
  ) {
    self.input = input
    self.framing = framing
    self.limit = limit
    writer = MessageWriter(output, framing: framing, omitsUnknownIDs: omitsUnknownIDs)
    free = DispatchSemaphore(value: capacity)
    signal(SIGPIPE, SIG_IGN)
  }

  /// Reads messages and passes them on, until the other side closes the stream.
  ///
  /// Must not be called from a task: the thread waits for messages.
  public func run(_ service: some RPCService) {
    var reader = MessageReader(input, framing: framing, limit: limit)
    while let message = reader.next() {
      switch message {
      case .broken(let reason): send(.error(nil, .parse(reason)))
      case .bytes(let bytes):
        guard let value = JSONValue(reading: bytes) else {
          send(.error(nil, .parse("the message is not JSON in UTF-8")))
          continue
        }
        if case .array(let values) = value, framing == .line {
          acceptBatch(values, service)
        } else {
          accept(IncomingMessage(value), in: nil, service)
        }
      }
    }
  }

  /// Waits until every request that has come is answered, or for so long.
  public func drain(for limit: Duration? = nil) {
    let start = ContinuousClock.now
    while state.withLock({ $0.unanswered }) > 0,
      limit.map({ ContinuousClock.now - start < $0 }) ?? true
    { usleep(2000) }
  }

  /// Sends a notification.
  public func notify(_ method: String, _ parameters: some Encodable & Sendable) {
    send(.notification(method: method, parameters))
  }

  /// Sends a request and waits for its answer.
  ///
  /// - Throws: the error of the other side; `RPCError` if the connection is closed before.
  public func request(_ method: String, _ parameters: some Encodable & Sendable) async throws
    -> JSONValue
  {
    try await withCheckedThrowingContinuation { continuation in
      let number = state.withLock { state -> Int? in
        guard !state.isClosed else { return nil }
        defer { state.nextNumber += 1 }
        state.asked[state.nextNumber] = continuation
        return state.nextNumber
      }
      if let number {
        send(.request(.number(number), method: method, parameters))
      } else {
        continuation.resume(throwing: RPCError.failed("the connection is closed"))
      }
    }
  }

  /// Cancels the work on a request.
  ///
  /// - Parameter error: the answer that is sent at once; `nil` sends none, as MCP wants it.
  public func cancel(_ id: RequestID, answer error: RPCError?) {
    guard let active = state.withLock({ $0.active.removeValue(forKey: id) }) else { return }
    active.task?.cancel()
    deliver(error.map { OutgoingMessage(content: .error(id, $0)) }, to: active.batch)
    answered()
  }

  /// The requests that wait for an answer.
  public var waiting: Int { state.withLock { $0.active.count } }

  /// The most messages of a batch: all of its answers are kept until the last one is there.
  private static let batchLimit = 1000

  private func acceptBatch(_ values: [JSONValue], _ service: some RPCService) {
    guard service.acceptsBatches else {
      send(.error(nil, .invalidRequest("one message at a time: a list of messages is not read")))
      return
    }
    guard !values.isEmpty else {
      send(.error(nil, .invalidRequest("a batch has at least one message")))
      return
    }
    guard values.count <= Self.batchLimit else {
      send(
        .error(
          nil,
          .invalidRequest(
            "a batch has at most \(Self.batchLimit) messages, this one has \(values.count); send it in parts"
          )))
      return
    }
    let messages = values.map(IncomingMessage.init)
    let count = messages.count { message in
      switch message {
      case .request, .invalid: true
      case .notification, .response: false
      }
    }
    let batch = Batch(count)
    for message in messages { accept(message, in: batch, service) }
  }

  private func accept(
    _ message: IncomingMessage, in batch: Batch?, _ service: some RPCService
  ) {
    switch message {
    case .invalid(let id, let error):
      deliver(OutgoingMessage(content: .error(id, error)), to: batch)
    case .notification(let method, let parameters):
      service.receive(notification: method, parameters: parameters)
    case .response(let id, let result):
      guard case .number(let number) = id else { return }
      state.withLock { $0.asked.removeValue(forKey: number) }?.resume(
        with: result.mapError { $0 as any Error })
    case .request(let request): start(request, in: batch, service)
    }
  }

  private func start(_ request: RPCRequest, in batch: Batch?, _ service: some RPCService) {
    free.wait()
    let id = request.id
    let number = state.withLock { state -> Int? in
      guard state.active[id] == nil else { return nil }
      defer { state.nextNumber += 1 }
      state.active[id] = Active(number: state.nextNumber, batch: batch)
      state.unanswered += 1
      return state.nextNumber
    }
    guard let number else {
      free.signal()
      let error = RPCError.invalidRequest("another request with this id waits for its answer")
      deliver(OutgoingMessage(content: .error(id, error)), to: batch)
      return
    }
    let work = service.work(for: request)
    let task = Task(executorPreference: WorkThreads.shared) { [self] in
      do {
        let result = try await work()
        finish(id, number, with: OutgoingMessage(content: .result(id, result)))
      } catch {
        finish(id, number, with: OutgoingMessage(content: .error(id, service.error(for: error))))
      }
    }
    state.withLock { if $0.active[id]?.number == number { $0.active[id]?.task = task } }
  }

  /// Answers a request that was not cancelled.
  private func finish(_ id: RequestID, _ number: Int, with message: OutgoingMessage) {
    let active = state.withLock { state in
      state.active[id]?.number == number ? state.active.removeValue(forKey: id) : nil
    }
    guard let active else { return }
    deliver(message, to: active.batch)
    answered()
  }

  /// Makes room for another request, now that an answer is written.
  private func answered() {
    state.withLock { $0.unanswered -= 1 }
    free.signal()
  }

  private func deliver(_ message: OutgoingMessage?, to batch: Batch?) {
    guard let batch else {
      if let message { send(message.content) }
      return
    }
    if let answers = batch.add(message), !answers.isEmpty {
      try? writer.write(batch: answers)
    }
  }

  private func send(_ content: OutgoingMessage.Content) {
    do {
      try writer.write(OutgoingMessage(content: content))
    } catch {
      // A result that cannot be written as JSON, such as a number that is not finite.
      guard case .result(let id, _) = content else { return }
      let message = OutgoingMessage(
        content: .error(id, .failed("the result cannot be written as JSON")))
      try? writer.write(message)
    }
  }

  /// Cancels the work on all requests, and ends the waiting for answers of the other side.
  public func close() {
    let (active, asked) = state.withLock { state in
      defer { state = State(isClosed: true) }
      return (state.active.values, state.asked.values)
    }
    for request in active { request.task?.cancel() }
    for question in asked {
      question.resume(throwing: RPCError.failed("the connection is closed"))
    }
  }
}

/// The answers of the requests that came in one message.
private final class Batch: Sendable {
  private struct State {
    var missing: Int
    var answers: [OutgoingMessage] = []
  }
  private let state: Mutex<State>

  init(_ count: Int) { state = Mutex(State(missing: count)) }

  /// Adds the answer of a request, or that it gets none; returns all answers after the last one.
  func add(_ message: OutgoingMessage?) -> [OutgoingMessage]? {
    state.withLock { state in
      if let message { state.answers.append(message) }
      state.missing -= 1
      return state.missing == 0 ? state.answers : nil
    }
  }
}
