import SellerChanges
import SellerCore
import SellerText
import Testing

@testable import SellerConsole

@Suite("Filing a dispute")
struct DisputeFilingTests {
  /// The form on the tablets, the focus on the reason.
  private func form(size: Size = Size(width: 80, height: 24)) -> ConsoleState {
    var state = DisputeShop.standard().console(size: size)
    state.type("f")
    state.press(.enter)
    state.type("tablets")
    state.press(.enter, .tab)
    return state
  }

  private func choose(_ category: String, in state: inout ConsoleState) {
    state.press(.enter)
    state.type(category)
    state.press(.enter)
  }

  private func change(in effects: [Effect]) -> Change? {
    for case .submit(let change) in effects { return change }
    return nil
  }

  @Test("the picker offers disputable products only: not those disputed, not those whose category is not shown")
  func picker() {
    var state = DisputeShop.standard().console()
    state.type("f")
    state.press(.enter)
    let text = state.text()
    #expect(text.contains("Dishwasher tablets"))
    for other in ["Kettle", "Silicone", "LED", "Hat"] { #expect(!text.contains(other), "\(other)") }
  }

  @Test("the form shows the effect of a category as soon as it is chosen")
  func preview() {
    var state = form()
    #expect(state.text().contains("Choose a category"))
    state.press(.tab)
    choose("household", in: &state)
    let text = state.text()
    #expect(text.contains("+$1.26 on 2 orders released 2021-11-01 to 2021-11-14"))
    #expect(text.contains("+$1.88 per 30 days"))
    #expect(text.contains("15 % → 10 %"))
    // 63 leave, 63 come in, and a day's share of 188 is 6.
    #expect(text.contains("waiting a day loses $0.06"))
  }

  @Test("an empty form is refused at its fields, and nothing is asked or sent")
  func validation() {
    var state = form()
    state.press(.tab, .tab, .tab)
    #expect(state.press(.enter) == [])
    let text = state.text()
    #expect(text.contains("Say why the category is wrong.") && text.contains("Propose one category."))
  }

  @Test("submission is asked once more with the focus on Cancel, says once only, and sends the dispute")
  func submission() throws {
    var state = form()
    state.type("Tablets, no device")
    state.press(.tab)
    choose("household", in: &state)
    state.press(.tab, .tab)
    #expect(state.press(.enter) == [])
    #expect(state.text().contains("Once only"))
    #expect(state.press(.enter) == [], "Enter on Cancel sends nothing")
    state.press(.enter, .right)
    let sent = try #require(change(in: state.press(.enter)))
    guard let dispute = sent.deed(as: FileDispute.self)?.dispute else {
      Issue.record("no dispute: \(sent)")
      return
    }
    #expect(dispute.productID == "tablets" && dispute.form == .revenueShare)
    #expect(dispute.submittedAt == DisputeShop().asOf)
    #expect(dispute.reason == "Tablets, no device" && dispute.proposedCategory == "Household Supplies")
    #expect(dispute.disputedCategories == ["Electronics"])
    let view = DisputeShop.standard().reading.view
    #expect(throws: Never.self) { try sent.edits(in: view) }

    // On disk: the register, with the new dispute selected once the store was read again.
    #expect(state.update(.saved(sent, written: sent)) == [.load])
    #expect(state.text().contains("Filed and on disk"))
    // What is left to be done, where, and what to copy there.
    #expect(state.flat().contains("Wish does not know of it yet. Submit it there:"))
    #expect(state.text().contains("Tablets, no device"))
    #expect(state.press(.tab, .enter) == [.copy("Household Supplies\nTablets, no device")])
    var shop = DisputeShop.standard()
    shop.tables.disputes.append(dispute)
    _ = state.update(.loaded(shop.reading))
    #expect(state.update(.key(.character("y"))) == [.copy(dispute.id.text)])
  }

  @Test("a refusal keeps what was typed")
  func refusal() {
    var state = form()
    state.type("Why")
    _ = state.update(.refused(.undoResolution("D-1"), DisputePhrase.noneCouldPay))
    #expect(state.text().contains("Why") && state.text().contains("At present no dispute"))
  }

  @Test("pictures are looked at outside; one that cannot be read or is no picture is refused at the field")
  func pictures() {
    var state = form()
    state.type("Why")
    state.press(.tab)
    choose("household", in: &state)
    state.press(.tab)
    state.type("/tmp/a.gif")
    #expect(state.press(.tab) == [.measure(["/tmp/a.gif"])])
    #expect(state.press(.enter) == [.measure(["/tmp/a.gif"])], "the button waits for the files")
    _ = state.update(.measured([Self.measured("/tmp/a.gif", 1024, "a")]))
    #expect(state.text().contains("a.gif is no picture"))
  }

  /// A file that was looked at; its hash is made of one digit.
  private static func measured(_ path: String, _ bytes: Int, _ digit: Character) -> MeasuredFile {
    let identity = FileIdentity(
      name: path.split(separator: "/").last.map(String.init) ?? "", bytes: bytes,
      sha256: String(repeating: digit, count: 64))
    return MeasuredFile(path: path, finding: .file(AttachedFile(path: path, identity: identity)))
  }

  @Test("an empty picture, and one that is there twice under another name, are refused by name")
  func uselessPictures() {
    var state = form()
    state.type("Why")
    state.press(.tab)
    choose("household", in: &state)
    state.press(.tab)
    state.type("/tmp/a.png")
    state.press(.enter)
    state.type("/tmp/b.png")
    state.press(.tab, .enter)
    _ = state.update(.measured([Self.measured("/tmp/a.png", 7, "a"), Self.measured("/tmp/b.png", 7, "a")]))
    #expect(state.text().contains("b.png is the same picture as a.png"))
    var other = form()
    other.type("Why")
    other.press(.tab)
    choose("household", in: &other)
    other.press(.tab)
    other.type("/tmp/a.png")
    other.press(.tab, .enter)
    _ = other.update(.measured([Self.measured("/tmp/a.png", 0, "a")]))
    #expect(other.text().contains("a.png is empty"))
  }

  @Test("leaving a form that holds something asks first; an empty one just closes")
  func leaving() {
    var state = form()
    state.type("x")
    state.press(.escape)
    #expect(state.text().contains("Leave without saving?"))
    state.press(.left, .enter)
    #expect(state.text().contains("all 3"))
    state.type("f")
    state.press(.escape)
    #expect(state.text().contains("all 3"))
  }
}
