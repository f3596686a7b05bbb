import SellerConsole
import SellerCore

/// Bytes from a terminal made keys. Pure: it neither reads nor waits; whoever does tells it when time has passed.
///
/// What it does not know is left out as a whole: an unknown sequence never turns into the letters it is made of.
struct InputDecoder {
  /// What came in.
  enum Input: Hashable {
    case key(KeyPress)
    case paste(String)
    case mouse(MousePress)
  }

  private enum Step {
    /// Something came, of so many bytes.
    case input(Input, length: Int)
    /// So many bytes mean nothing to us.
    case skip(Int)
    /// More bytes are needed to tell.
    case more
  }

  /// Sequences that this terminal sends for keys, by the terminal database.
  private let sequences: [[UInt8]: KeyPress]
  private var buffer: ArraySlice<UInt8> = []
  private var isPasting = false
  /// Up to where a paste, or a report, has been searched for its end.
  private var searched = 0

  private static let escape: UInt8 = 0x1B
  private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)
  /// A report longer than this is forgotten as it comes; none that a terminal sends is as long.
  private static let longestReport = 1 << 16
  /// A paste longer than this is forgotten as it comes: nothing takes as much, and it must not fill the memory. What is left
  /// of it is too long for any field, which says so.
  private static let longestPaste = 1 << 20

  init(sequences: [[UInt8]: KeyPress] = [:]) { self.sequences = sequences }

  /// What ``timeOut()`` would decide if nothing more came.
  enum Pending: Hashable {
    /// Whether an escape was the key or begins a sequence. Terminals send sequences in one go.
    case sequence
    /// Whether a paste goes on.
    case paste
  }

  /// What is undecided; nil when there is nothing to time out.
  var pending: Pending? {
    if isPasting { return .paste }
    return buffer.first == Self.escape ? .sequence : nil
  }

  /// Adds bytes as they were read.
  mutating func feed(_ bytes: some Sequence<UInt8>) {
    // The bytes used up before are let go of.
    if buffer.isEmpty { buffer = [] }
    buffer.append(contentsOf: bytes)
  }

  /// Whether ``next()`` would give something.
  var hasComplete: Bool {
    var copy = self
    return copy.next() != nil
  }

  /// The next thing that came in; nil when what is left is incomplete.
  mutating func next() -> Input? {
    while !buffer.isEmpty {
      if isPasting { return endOfPaste() }
      switch step() {
      case .input(let input, let length):
        buffer = buffer.dropFirst(length)
        return input
      case .skip(let length):
        buffer = buffer.dropFirst(length)
      case .more:
        return nil
      }
    }
    return nil
  }

  /// Tells that nothing has followed for as long as a terminal needs to send a sequence: a lone escape is the key; an
  /// unfinished sequence is dropped; a paste whose end never came is given as it is.
  mutating func timeOut() -> Input? {
    if isPasting {
      isPasting = false
      defer { buffer = [] }
      return .paste(String(decoding: buffer, as: UTF8.self))
    }
    guard let first = buffer.first, first == Self.escape else { return nil }
    searched = 0
    defer { buffer = [] }
    if buffer.count == 1 { return .key(.escape) }
    if buffer.count == 2, let letter = buffer.last { return .key(.alt(Character(Unicode.Scalar(letter)))) }
    return nil
  }

  // MARK: Pieces

  private mutating func endOfPaste() -> Input? {
    let start = max(buffer.startIndex, searched)
    guard let end = buffer[start...].firstPlace(of: Self.pasteEnd) else {
      if buffer.count > 2 * Self.longestPaste {
        // Its beginning, and what may be the beginning of its end.
        buffer = ArraySlice(buffer.prefix(Self.longestPaste) + buffer.suffix(Self.pasteEnd.count - 1))
      }
      searched = buffer.endIndex - Self.pasteEnd.count + 1
      return nil
    }
    let text = String(decoding: buffer[..<end.lowerBound], as: UTF8.self)
    buffer = buffer[end.upperBound...]
    isPasting = false
    return .paste(text)
  }

  private mutating func step() -> Step {
    let bytes = Array(buffer.prefix(64))
    switch bytes[0] {
    case Self.escape: return escapeSequence(bytes)
    case 0x0D, 0x0A: return .input(.key(.enter), length: 1)
    case 0x09: return .input(.key(.tab), length: 1)
    case 0x7F, 0x08: return .input(.key(.backspace), length: 1)
    case 0x01...0x1A: return .input(.key(.control(Character(Unicode.Scalar(bytes[0] + 0x60)))), length: 1)
    case 0..<0x20: return .skip(1)
    default: return character(bytes[...]) { .character($0) }
    }
  }

  /// A UTF-8 character from the first byte on. Bytes that are none are left out.
  private func character(_ bytes: ArraySlice<UInt8>, offset: Int = 0, _ key: (Character) -> KeyPress) -> Step {
    guard let first = bytes.first else { return .more }
    let length: Int
    switch first {
    case 0..<0x80: length = 1
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return .skip(offset + 1)
    }
    let present = bytes.prefix(length)
    if let wrong = present.dropFirst().firstIndex(where: { $0 & 0xC0 != 0x80 }) {
      return .skip(offset + wrong - bytes.startIndex)
    }
    guard present.count == length else { return .more }
    guard let text = String(validating: present, as: UTF8.self), let character = text.first else {
      return .skip(offset + length)
    }
    return .input(.key(key(character)), length: offset + length)
  }

  // MARK: Escape sequences

  private mutating func escapeSequence(_ bytes: [UInt8]) -> Step {
    if let known = knownSequence(bytes) { return known }
    guard bytes.count > 1 else { return .more }
    switch bytes[1] {
    case UInt8(ascii: "["): return controlSequence(bytes)
    case UInt8(ascii: "O"): return shiftedSequence(bytes)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"): return report()
    case 0x20..<0x7F, 0x80...: return character(bytes[1...], offset: 1) { .alt($0) }
    default: return .input(.key(.escape), length: 1)
    }
  }

  /// A sequence from the terminal database; more bytes are needed while they may become one.
  private func knownSequence(_ bytes: [UInt8]) -> Step? {
    for length in stride(from: min(bytes.count, 12), to: 1, by: -1) {
      if let key = sequences[Array(bytes.prefix(length))] { return .input(.key(key), length: length) }
    }
    let mayBecomeOne = sequences.keys.contains { $0.count > bytes.count && $0.starts(with: bytes) }
    return mayBecomeOne ? .more : nil
  }

  /// `ESC O` and a letter: arrows and function keys in application mode.
  private func shiftedSequence(_ bytes: [UInt8]) -> Step {
    guard bytes.count > 2 else { return .more }
    if bytes[2] == UInt8(ascii: "M") { return .input(.key(.enter), length: 3) }
    guard let key = Self.letterKey(bytes[2], modifiers: 0) else { return .skip(3) }
    return .input(.key(key), length: 3)
  }

  /// `ESC [`, parameters, and a final byte.
  private mutating func controlSequence(_ bytes: [UInt8]) -> Step {
    guard let final = bytes.dropFirst(2).firstIndex(where: { !(0x20...0x3F).contains($0) }) else {
      // No real one is as long as this.
      return bytes.count == 64 ? .skip(64) : .more
    }
    guard (0x40...0x7E).contains(bytes[final]) else { return .skip(final) }
    let length = final + 1
    let isPrivate = (0x3C...0x3F).contains(bytes[2])
    let numbers = bytes[(isPrivate ? 3 : 2)..<final].split(
      separator: UInt8(ascii: ";"), omittingEmptySubsequences: false
    )
    .map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
    if isPrivate {
      guard bytes[2] == UInt8(ascii: "<"), let mouse = Self.mouse(numbers, final: bytes[final]) else {
        return .skip(length)
      }
      return .input(.mouse(mouse), length: length)
    }
    if bytes[final] == UInt8(ascii: "~") {
      if numbers.first == 200 {
        isPasting = true
        searched = 0
        return .skip(length)
      }
      guard let key = Self.numberedKey(numbers.first ?? 0) else { return .skip(length) }
      return .input(.key(key), length: length)
    }
    let modifiers = numbers.count > 1 ? max(0, numbers[1] - 1) : 0
    guard let key = Self.letterKey(bytes[final], modifiers: modifiers) else { return .skip(length) }
    return .input(.key(key), length: length)
  }

  /// A report that nobody asked for, up to its end: BEL or `ESC \`.
  private mutating func report() -> Step {
    var index = max(buffer.startIndex + 2, searched)
    while index < buffer.endIndex {
      let length = index - buffer.startIndex
      if buffer[index] == 0x07 { return endOfReport(length + 1) }
      if buffer[index] == Self.escape {
        guard index + 1 < buffer.endIndex else { break }
        return endOfReport(buffer[index + 1] == UInt8(ascii: "\\") ? length + 2 : length)
      }
      index += 1
    }
    searched = index
    if buffer.count > Self.longestReport {
      buffer = ArraySlice(buffer.prefix(2) + buffer.suffix(1))
      searched = 0
    }
    return .more
  }

  private mutating func endOfReport(_ length: Int) -> Step {
    searched = 0
    return .skip(length)
  }

  /// The keys that end in a letter; a modified horizontal arrow goes by words. Modifiers: 1 shift, 2 alt, 4 control.
  private static func letterKey(_ letter: UInt8, modifiers: Int) -> KeyPress? {
    let byWord = modifiers & 6 != 0
    switch letter {
    case UInt8(ascii: "A"): return .up
    case UInt8(ascii: "B"): return .down
    case UInt8(ascii: "C"): return byWord ? .wordRight : .right
    case UInt8(ascii: "D"): return byWord ? .wordLeft : .left
    case UInt8(ascii: "H"): return .home
    case UInt8(ascii: "F"): return .end
    case UInt8(ascii: "Z"): return .backTab
    case UInt8(ascii: "P")...UInt8(ascii: "S"): return .function(Int(letter) - 0x4F)
    default: return nil
    }
  }

  /// The keys that end in a tilde.
  private static func numberedKey(_ number: Int) -> KeyPress? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }

  private static func mouse(_ numbers: [Int], final: UInt8) -> MousePress? {
    guard numbers.count == 3, final == UInt8(ascii: "M"), numbers[1] > 0, numbers[2] > 0 else { return nil }
    let point = Point(column: numbers[1] - 1, row: numbers[2] - 1)
    switch numbers[0] {
    case 0: return .click(point)
    case 64: return .wheelUp(point)
    case 65: return .wheelDown(point)
    default: return nil
    }
  }
}
