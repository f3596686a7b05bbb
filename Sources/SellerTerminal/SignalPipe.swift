import CLibrary
import CNcurses

/// A descriptor that is closed with its last user.
final class Descriptor: Sendable {
  let number: Int32

  init(_ number: Int32) { self.number = number }

  deinit {
    close(number)
  }
}

/// Both ends of a pipe that never blocks: for telling a waiting loop that there is something.
struct SignalPipe: Sendable {
  let reading: Descriptor
  let writing: Descriptor

  init() throws(TerminalError) {
    var ends: [Int32] = [0, 0]
    let result = seller_pipe(&ends)
    guard result == 0 else { throw .systemCall("pipe", errno) }
    reading = Descriptor(ends[0])
    writing = Descriptor(ends[1])
  }

  /// All bytes that are there.
  func drain() -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let part = Self.chunk(of: reading.number)
      bytes += part
      if part.count < Self.chunkSize { return bytes }
    }
  }

  private static let chunkSize = 256

  private static func chunk(of descriptor: Int32) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: chunkSize) { buffer, count in
      var result: Int
      repeat {
        result = read(descriptor, buffer.baseAddress, chunkSize)
      } while result < 0 && errno == EINTR
      count = max(0, result)
    }
  }
}

/// Wakes the loop that waits in ``Terminal/nextEvent()``, from any thread, even when the terminal is closed already.
public struct Waker: Sendable {
  /// Both ends: writing into a pipe that nobody can read would be an error.
  private let pipe: SignalPipe

  init(_ pipe: SignalPipe) { self.pipe = pipe }

  /// Makes the waiting loop return ``TerminalEvent/wake``. Several calls before it looks are one.
  public func wake() {
    var byte: UInt8 = 0
    // Refused when the pipe is full, and then the loop has reason enough to wake; or nobody listens any more.
    _ = write(pipe.writing.number, &byte, 1)
  }
}
