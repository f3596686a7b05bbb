import Foundation
import Testing

/// A made-up shop takes the place of the one before, as a whole, and of nothing else.
@Suite(.serialized)
struct DemoRunTests {
  @Test func aFreshDemoTakesThePlaceOfWhatStoodThere() throws {
    let folder = try TemporaryFolder()
    let files = FileManager.default
    let (demos, kept) = (folder.file("data/seller/demo"), folder.file("kept"))
    try files.createDirectory(atPath: demos, withIntermediateDirectories: true)
    try files.createDirectory(atPath: kept, withIntermediateDirectories: true)
    try "mine".write(toFile: kept + "/file", atomically: true, encoding: .utf8)
    // A link goes, and not what it leads to.
    try files.createSymbolicLink(atPath: demos + "/kuaishou", withDestinationPath: kept)
    for _ in 0..<2 {
      let terminal = try TmuxSession(width: 120, height: 40)
      try terminal.type(
        "XDG_DATA_HOME=\(folder.file("data")) \(SellerProgram.path) demo kuaishou --fresh --language en")
      try terminal.press("Enter")
      try terminal.wait(for: "1 Health")
      try terminal.type("q")
      try terminal.wait(until: { !$0.contains("1 Health") }, "the end of the console")
      #expect(try files.contentsOfDirectory(atPath: demos) == ["kuaishou"])
      #expect(files.fileExists(atPath: demos + "/kuaishou/store.json"))
      #expect(!files.fileExists(atPath: demos + "/kuaishou/orders/stray.jsonl"))
      #expect(try files.contentsOfDirectory(atPath: kept) == ["file"])
      try files.createSymbolicLink(atPath: demos + "/kuaishou/orders/stray.jsonl", withDestinationPath: kept)
    }
  }
}
