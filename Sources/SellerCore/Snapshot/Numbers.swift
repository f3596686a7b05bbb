/// The numbers of a column: its own, or a run of an image's bytes, which are looked at where they stand and not copied.
public struct Numbers<Number: FixedWidthInteger & BitwiseCopyable & Sendable>: Sendable {
  /// A run of numbers in bytes.
  private struct Run: Sendable {
    let bytes: [UInt8]
    let start: Int
    let count: Int

    @inline(__always)
    func number(_ index: Int) -> Number {
      bytes.withUnsafeBytes {
        $0.loadUnaligned(fromByteOffset: start + index * MemoryLayout<Number>.size, as: Number.self)
      }
    }
  }

  /// Empty where there is a run. (Two fields, because adding to the payload of a case takes hold of it each time.)
  private var own: [Number]
  private var run: Run?

  private static var size: Int { MemoryLayout<Number>.size }

  init(_ numbers: [Number] = []) { own = numbers }

  /// So many numbers as the machine has them in these bytes from a place on, which hold all of them.
  init(_ count: Int, in bytes: [UInt8], from start: Int) {
    precondition(start >= 0 && count >= 0 && count <= (bytes.count - start) / Self.size)
    (own, run) = ([], Run(bytes: bytes, start: start, count: count))
  }

  /// How many.
  @inline(__always)
  var count: Int { run?.count ?? own.count }

  @inline(__always)
  var isEmpty: Bool { count == 0 }

  /// One of them.
  @inline(__always)
  subscript(index: Int) -> Number {
    guard let run else { return own[index] }
    // Reading what may stand askew checks nothing in a release.
    precondition(index >= 0 && index < run.count)
    return run.number(index)
  }

  /// Adds one.
  @inline(__always)
  mutating func append(_ number: Number) {
    if run != nil { copy() }
    own.append(number)
  }

  /// Adds some.
  mutating func append(contentsOf numbers: some Sequence<Number>) {
    if run != nil { copy() }
    own.append(contentsOf: numbers)
  }

  private mutating func copy() {
    own = (0..<count).map { self[$0] }
    run = nil
  }

  /// Goes through all of them.
  @inline(__always)
  func forEach(_ body: (Number) -> Void) {
    guard let run else { return own.forEach(body) }
    for index in 0..<run.count { body(run.number(index)) }
  }

  /// Hands over the bytes of all of them, as the machine has numbers.
  @inline(__always)
  func withUnsafeBytes<Answer>(_ body: (UnsafeRawBufferPointer) -> Answer) -> Answer {
    guard let run else { return own.withUnsafeBytes(body) }
    return run.bytes.withUnsafeBytes {
      body(UnsafeRawBufferPointer(rebasing: $0[run.start..<run.start + run.count * Self.size]))
    }
  }
}
