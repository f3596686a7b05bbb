import SellerConsole
import Testing

@testable import SellerTerminal

@Suite("Input decoder")
struct InputDecoderTests {
  private static func decoded(_ text: String) -> [InputDecoder.Input] {
    decoded(Array(text.utf8))
  }

  private static func decoded(_ bytes: [UInt8]) -> [InputDecoder.Input] {
    var decoder = InputDecoder(sequences: [Array("\u{1B}[[A".utf8): .function(1), Array("\u{1B}OA".utf8): .up])
    decoder.feed(bytes)
    return rest(of: &decoder)
  }

  private static func rest(of decoder: inout InputDecoder) -> [InputDecoder.Input] {
    var inputs: [InputDecoder.Input] = []
    while let input = decoder.next() { inputs.append(input) }
    return inputs
  }

  private static let cases: [(bytes: String, inputs: [InputDecoder.Input])] = [
    ("a", [.key(.character("a"))]),
    ("g商😀 ", [.key(.character("g")), .key(.character("商")), .key(.character("😀")), .key(.character(" "))]),
    ("\r", [.key(.enter)]),
    ("\n", [.key(.enter)]),
    ("\t\u{7F}\u{08}", [.key(.tab), .key(.backspace), .key(.backspace)]),
    ("\u{01}\u{12}\u{1A}", [.key(.control("a")), .key(.control("r")), .key(.control("z"))]),
    ("\u{00}\u{1C}x", [.key(.character("x"))]),
    ("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", [.key(.up), .key(.down), .key(.right), .key(.left)]),
    ("\u{1B}OA\u{1B}OB\u{1B}OH\u{1B}OF", [.key(.up), .key(.down), .key(.home), .key(.end)]),
    (
      "\u{1B}[H\u{1B}[F\u{1B}[1~\u{1B}[4~\u{1B}[7~\u{1B}[8~",
      [.key(.home), .key(.end), .key(.home), .key(.end), .key(.home), .key(.end)]
    ),
    ("\u{1B}[5~\u{1B}[6~\u{1B}[2~\u{1B}[3~", [.key(.pageUp), .key(.pageDown), .key(.insert), .key(.delete)]),
    ("\u{1B}[Z", [.key(.backTab)]),
    ("\u{1B}[1;5C\u{1B}[1;3D\u{1B}[1;2A", [.key(.wordRight), .key(.wordLeft), .key(.up)]),
    ("\u{1B}OP\u{1B}OS\u{1B}[1;5Q", [.key(.function(1)), .key(.function(4)), .key(.function(2))]),
    (
      "\u{1B}[15~\u{1B}[17~\u{1B}[21~\u{1B}[23~\u{1B}[24;2~",
      [.key(.function(5)), .key(.function(6)), .key(.function(10)), .key(.function(11)), .key(.function(12))]
    ),
    ("\u{1B}[[A", [.key(.function(1))]),
    ("\u{1B}x\u{1B}商", [.key(.alt("x")), .key(.alt("商"))]),
    ("\u{1B}\u{1B}[A", [.key(.escape), .key(.up)]),
    ("\u{1B}\r", [.key(.escape), .key(.enter)]),
    ("\u{1B}OM", [.key(.enter)]),
    // Unknown sequences are left out whole, never typed as their letters.
    ("\u{1B}[1;6Xa", [.key(.character("a"))]),
    ("\u{1B}[?1;2ca", [.key(.character("a"))]),
    ("\u{1B}[I\u{1B}[Oa", [.key(.character("a"))]),
    ("\u{1B}[99~a", [.key(.character("a"))]),
    ("\u{1B}]11;rgb:0000/0000/0000\u{07}a", [.key(.character("a"))]),
    ("\u{1B}]11;rgb:0000/0000/0000\u{1B}\\a", [.key(.character("a"))]),
    ("\u{1B}P>|xterm(370)\u{1B}\\a", [.key(.character("a"))]),
    ("\u{1B}[<0;10;5M\u{1B}[<0;10;5m", [.mouse(.click(Point(column: 9, row: 4)))]),
    (
      "\u{1B}[<64;1;1M\u{1B}[<65;1;2M",
      [.mouse(.wheelUp(Point(column: 0, row: 0))), .mouse(.wheelDown(Point(column: 0, row: 1)))]
    ),
    ("\u{1B}[<0;0;0M\u{1B}[<35;3;3Ma", [.key(.character("a"))]),
    ("\u{1B}[200~one\ntwo\u{1B}[A q\u{1B}[201~z", [.paste("one\ntwo\u{1B}[A q"), .key(.character("z"))]),
    ("\u{1B}[200~\u{1B}[201~", [.paste("")]),
    ("\u{1B}[201~a", [.key(.character("a"))]),
  ]

  @Test("bytes become keys, mouse presses and pastes")
  func sequences() {
    for (bytes, inputs) in Self.cases { #expect(Self.decoded(bytes) == inputs, "\(bytes.debugDescription)") }
  }

  @Test("it does not matter how the bytes are cut into reads")
  func anyCut() {
    for (text, inputs) in Self.cases {
      var decoder = InputDecoder(sequences: [Array("\u{1B}[[A".utf8): .function(1), Array("\u{1B}OA".utf8): .up])
      var collected: [InputDecoder.Input] = []
      for byte in text.utf8 {
        decoder.feed([byte])
        collected += Self.rest(of: &decoder)
      }
      #expect(collected == inputs, "\(text.debugDescription)")
    }
  }

  @Test("a lone Escape is the key when nothing follows, and only then")
  func escape() {
    var decoder = InputDecoder()
    decoder.feed([0x1B])
    #expect(decoder.next() == nil)
    #expect(decoder.pending == .sequence)
    #expect(decoder.timeOut() == .key(.escape))
    #expect(decoder.pending == nil)
  }

  @Test("an unfinished sequence is dropped in time, not typed")
  func unfinished() {
    var decoder = InputDecoder()
    decoder.feed(Array("\u{1B}[1;".utf8))
    #expect(decoder.next() == nil)
    #expect(decoder.timeOut() == nil)
    decoder.feed(Array("a".utf8))
    #expect(decoder.next() == .key(.character("a")))
    decoder.feed(Array("\u{1B}[".utf8))
    #expect(decoder.next() == nil)
    #expect(decoder.timeOut() == .key(.alt("[")))
  }

  @Test("a paste whose end never comes is given in time")
  func brokenPaste() {
    var decoder = InputDecoder()
    decoder.feed(Array("\u{1B}[200~half\u{1B}[20".utf8))
    #expect(decoder.next() == nil)
    #expect(decoder.pending == .paste)
    #expect(decoder.timeOut() == .paste("half\u{1B}[20"))
    decoder.feed(Array("a".utf8))
    #expect(decoder.next() == .key(.character("a")))
  }

  @Test("bytes that are not UTF-8 are left out; half a character waits for its rest")
  func brokenText() {
    #expect(Self.decoded([0xFF, 0x61]) == [.key(.character("a"))])
    #expect(Self.decoded([0xE5, 0x61]) == [.key(.character("a"))])
    #expect(Self.decoded([0xC0, 0x80, 0x61]) == [.key(.character("a"))])
    #expect(Self.decoded([0xED, 0xA0, 0x80, 0x61]) == [.key(.character("a"))], "a surrogate")
    #expect(Self.decoded([0xF4, 0x90, 0x80, 0x80, 0x61]) == [.key(.character("a"))], "beyond Unicode")
    var decoder = InputDecoder()
    decoder.feed([0xE5, 0x95])
    #expect(decoder.next() == nil && decoder.pending == nil)
    decoder.feed([0x86])
    #expect(decoder.next() == .key(.character("商")))
  }

  @Test("whatever comes, the decoder comes to an end of it")
  func noise() {
    var state: UInt64 = 42
    var worst = 0
    for _ in 0..<500 {
      let bytes = (0..<20).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let byte = UInt8(truncatingIfNeeded: state >> 33)
        return byte % 3 == 0 ? [0x1B, 0x5B, 0x4F, 0x5D, 0x3B][Int(byte) % 5] : byte
      }
      var decoder = InputDecoder()
      decoder.feed(bytes)
      var count = 0
      while decoder.next() != nil { count += 1 }
      worst = max(worst, count)
    }
    #expect(worst <= 20, "no more keys than bytes")
  }

  @Test("a long paste in many reads")
  func longPaste() {
    var decoder = InputDecoder()
    decoder.feed(Array("\u{1B}[200~".utf8))
    let line = Array((String(repeating: "x", count: 4095) + "\n").utf8)
    for _ in 0..<10 {
      decoder.feed(line)
      #expect(decoder.next() == nil)
    }
    decoder.feed(Array("\u{1B}[20".utf8))
    #expect(decoder.next() == nil)
    decoder.feed(Array("1~".utf8))
    guard case .paste(let text)? = decoder.next() else {
      Issue.record("the end was not found")
      return
    }
    #expect(text.utf8.count == 10 * 4096)
  }

  @Test("a report without an end is forgotten as it comes; what follows its end is a key")
  func longReport() {
    var decoder = InputDecoder()
    decoder.feed(Array("\u{1B}]".utf8))
    let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 4096)
    for _ in 0..<256 {
      decoder.feed(piece)
      #expect(decoder.next() == nil)
    }
    decoder.feed(Array("\u{07}a".utf8))
    #expect(Self.rest(of: &decoder) == [.key(.character("a"))])
    decoder.feed(Array("\u{1B}Pabc".utf8))
    #expect(decoder.next() == nil)
    #expect(decoder.timeOut() == nil)
    decoder.feed(Array("\u{1B}]0\u{1B}\\b".utf8))
    #expect(Self.rest(of: &decoder) == [.key(.character("b"))])
  }

  @Test("a paste larger than anything takes keeps its beginning and its end, and fills no memory")
  func endlessPaste() {
    var decoder = InputDecoder()
    decoder.feed(Array("\u{1B}[200~".utf8))
    let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 65_536)
    for _ in 0..<160 {
      decoder.feed(piece)
      #expect(decoder.next() == nil)
    }
    decoder.feed(Array("\u{1B}[201~q".utf8))
    guard case .paste(let text)? = decoder.next() else {
      Issue.record("the end was not found")
      return
    }
    #expect((1 << 20..<(1 << 21) + 65_536 + 16).contains(text.utf8.count))
    #expect(decoder.next() == .key(.character("q")))
  }

  @Test("what is no key in a pasted text is text")
  func controlsInAPaste() {
    #expect(Self.decoded("\u{1B}[200~a\u{03}\u{1A}b\u{1B}[201~") == [.paste("a\u{03}\u{1A}b")])
  }
}
