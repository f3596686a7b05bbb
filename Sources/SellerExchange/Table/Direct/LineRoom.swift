/// Room in which a line is put together; what does not fit into it is left out, and ``isFull`` says so.
struct LineRoom {
  private let room: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0
  private(set) var isFull = false

  init(_ room: UnsafeMutableBufferPointer<UInt8>) { self.room = room }

  /// What stands in it from a place on.
  @inline(__always)
  subscript(from start: Int) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: room[start..<count]) }

  /// Forgets what comes after so many bytes.
  @inline(__always)
  mutating func cut(to count: Int) { self.count = count }

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    guard count < room.count else { return isFull = true }
    room[count] = byte
    count += 1
  }

  @inline(__always)
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count <= room.count - count else { return isFull = true }
    guard let source = bytes.baseAddress, let target = room.baseAddress else { return }
    Self.copy(source, to: target + count, bytes.count)
    count += bytes.count
  }

  /// Adds bytes between quotes.
  @inline(__always)
  mutating func quote(_ bytes: UnsafeBufferPointer<UInt8>) {
    add(UInt8(ascii: "\""))
    add(bytes)
    add(UInt8(ascii: "\""))
  }

  /// Most of what is copied is a word or two: it takes no call, but two runs that may overlap.
  @inline(__always)
  private static func copy(_ source: UnsafePointer<UInt8>, to target: UnsafeMutablePointer<UInt8>, _ size: Int) {
    func twice<Run: BitwiseCopyable>(_ run: Run.Type) {
      let (from, to) = (UnsafeRawPointer(source), UnsafeMutableRawPointer(target))
      let last = size - MemoryLayout<Run>.size
      let (first, second) = (from.loadUnaligned(as: run), from.loadUnaligned(fromByteOffset: last, as: run))
      to.storeBytes(of: first, as: run)
      to.storeBytes(of: second, toByteOffset: last, as: run)
    }
    switch size {
    case 16...32: twice(SIMD16<UInt8>.self)
    case 8..<16: twice(UInt64.self)
    case 4..<8: twice(UInt32.self)
    case 0..<4: for place in 0..<size { target[place] = source[place] }
    default: target.update(from: source, count: size)
    }
  }
}
