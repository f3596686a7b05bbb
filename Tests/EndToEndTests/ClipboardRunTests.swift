import Foundation
import Testing

/// What becomes of a copied text: the program that takes it, and what is said where none does.
@Suite(.serialized)
struct ClipboardRunTests {
  /// Opens the products of a shop whose list is longer than terminals take.
  private func open(_ shop: GeneratedShop, copyingWith program: String) throws -> TmuxSession {
    let terminal = try TmuxSession(width: 120, height: 40)
    let passing = shop.folder.file("passing")
    try FileManager.default.createDirectory(atPath: passing, withIntermediateDirectories: true)
    try terminal.type("export TMPDIR=\(passing) SELLER_COPY='\(program)'; ")
    try terminal.type("\(SellerProgram.path) --store \(shop.path) --language en")
    try terminal.press("Enter")
    try terminal.wait(for: "1 Health")
    try terminal.type("2")
    try terminal.wait(for: "of 1,500")
    return terminal
  }

  private func copy(_ words: String, in terminal: TmuxSession) throws {
    try terminal.type("Y")
    try terminal.wait(for: "with headings")
    try terminal.type(words)
    try terminal.wait(for: "copy \(words)")
    try terminal.press("Enter")
  }

  @Test func aLongListGoesToAProgramAndIsRefusedWhereThereIsNone() throws {
    let shop = try GeneratedShop("wish", orders: 300, products: 1500)
    let none = try open(shop, copyingWith: "")
    try copy("the list", in: none)
    try none.wait(for: "more than terminals take into the clipboard: set SELLER_COPY")
    try copy("the row", in: none)
    try none.wait(for: "Copied")

    let file = shop.folder.file("copied")
    let line = try open(shop, copyingWith: "cat > \(file)")
    try copy("the list", in: line)
    try line.wait(for: "Copied: 1,501 lines")
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.utf8.count > 74_000 && text.hasPrefix("product\tcategories"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: shop.folder.file("passing")).isEmpty)

    let failing = try open(shop, copyingWith: "/bin/false")
    try copy("the list", in: failing)
    try failing.wait(for: "/bin/false failed, and terminals do not take so much")
    try copy("the row", in: failing)
    try failing.wait(for: "/bin/false failed: it is only in the terminal's clipboard")
  }
}
