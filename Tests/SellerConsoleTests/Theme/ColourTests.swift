import Testing

@testable import SellerConsole

@Suite("Colours")
struct ColourTests {
  @Test("written forms")
  func written() {
    let cases: [(text: String, colour: Colour?)] = [
      ("#ff8000", .rgb(255, 128, 0)), ("#FFF", .rgb(255, 255, 255)), ("0", .indexed(0)), ("255", .indexed(255)),
      ("256", nil), ("brightBlack", .named(.brightBlack)), ("purple", nil), ("#ff80", nil), ("", nil),
    ]
    for (text, colour) in cases { #expect(Colour(text) == colour, "\(text)") }
  }

  @Test("downsampling goes to the nearest colour of each depth")
  func downsampling() {
    let cases: [(colour: Colour, depth: ColourDepth, expected: Colour?, rule: Comment)] = [
      (.rgb(0, 135, 215), .full, .rgb(0, 135, 215), "as it is"),
      (.rgb(0, 135, 215), .indexed, .indexed(32), "an exact step of the cube"),
      (.rgb(1, 134, 216), .indexed, .indexed(32), "beside a step"),
      (.rgb(8, 8, 8), .indexed, .indexed(232), "the first grey"),
      (.rgb(48, 48, 48), .indexed, .indexed(236), "an exact grey"),
      (.rgb(255, 255, 255), .indexed, .indexed(231), "white, at the end of the cube"),
      (.rgb(215, 0, 95), .sixteen, .named(.red), "hue decides"),
      (.rgb(0, 135, 95), .sixteen, .named(.green), "a dark green is not grey"),
      (.rgb(135, 135, 135), .sixteen, .named(.brightBlack), "a grey stays grey"),
      (.rgb(250, 250, 250), .sixteen, .named(.brightWhite), "white"),
      (.indexed(9), .sixteen, .named(.brightRed), "the first sixteen have names"),
      (.indexed(16), .sixteen, .named(.black), "the first beyond them"),
      (.indexed(200), .indexed, .indexed(200), "as it is"),
      (.named(.red), .indexed, .named(.red), "names stay what the user made of them"),
      (.named(.red), .none, nil, "NO_COLOR"),
      (.rgb(1, 2, 3), .none, nil, "NO_COLOR"),
      (.indexed(3), .none, nil, "NO_COLOR"),
    ]
    for (colour, depth, expected, rule) in cases { #expect(colour.downsampled(to: depth) == expected, rule) }
  }
}
