import SellerChanges
import SellerCommandLine
import SellerCore
import SellerText

/// `seller disputes file`: files a product's one dispute.
struct DisputesFile: Command {
  static let form = CommandForm(
    name: "file", summary: DisputesWords.file, detail: DisputesWords.whatFormsAskFor)

  @Option(help: ArgumentHelp(DisputesWords.product, valueName: "id"))
  var product: ProductID

  @Option(help: ArgumentHelp(DisputesWords.form))
  var form: Dispute.Form

  @Option(help: ArgumentHelp(DisputesWords.reason))
  var reason: String?

  @Option(help: ArgumentHelp(DisputesWords.proposal, valueName: "category"))
  var propose: [CategoryName] = []

  @Option(help: ArgumentHelp(DisputesWords.explanation))
  var explanation: String?

  @Option(parsing: .run, help: ArgumentHelp(DisputesWords.confirmations, valueName: "name"))
  var confirm: [DisputeForm.Confirmation] = []

  @Option(parsing: .run, help: ArgumentHelp(DisputesWords.pictures, valueName: "file"))
  var attach: [String] = []

  @Option(help: ArgumentHelp(DisputesWords.newID))
  var id: DisputeID?

  @Option(help: ArgumentHelp(DisputesWords.submittedAt, valueName: "instant"))
  var at: Instant?

  @Flag(help: ArgumentHelp(DisputesWords.newCategory))
  var newCategory = false

  @Flag(help: ArgumentHelp(DisputesWords.yes))
  var yes = false

  @OptionGroup var deed: DeedArguments

  /// The one category: a dispute proposes no other, and there is no second dispute (001 §3).
  private var proposed: CategoryName? { propose.first }

  func run() throws {
    if propose.count > 1 { throw ProgramFailure(.wrongInput, DisputesWords.oneProposal(propose)) }
    let files = try DeedArguments.files(at: attach)
    try confirmOnce(files)
    try deed.performOnDispute("disputes file", of: product) { change(files, in: $0) }
  }

  /// Asks before a product's one dispute is used up, once the rules have nothing against it.
  private func confirmOnce(_ files: [AttachedFile]) throws {
    if yes || deed.dryRun { return }
    let view = try deed.writing.view(of: try deed.writing.open())
    _ = try deed.writing.rehearse(in: view) { change(files, in: $0) }
    let fit = proposed.flatMap { category in
      view.product(product).map { view.report(.likeness).fits(of: $0).fit(category) }
    }
    let question = DisputesWords.question(view.name(of: product), proposed, fit)
    guard Confirmation.isGiven(to: question, in: deed.writing.language) else {
      throw ProgramFailure(.wrongInput, DisputesWords.notFiled)
    }
  }

  /// The dispute as the words describe it.
  private func change(_ files: [AttachedFile], in view: ShopView) -> Change {
    let submittedAt = at ?? view.asOf
    let id = id ?? view.snapshot.freeDisputeID(on: view.calendar.day(of: submittedAt))
    var dispute = Dispute(id: id, productID: product, form: form, submittedAt: submittedAt)
    dispute.reason = reason
    dispute.explanation = explanation
    dispute.proposedCategory = proposed
    dispute.confirmations = confirm.map(\.rawValue)
    return .fileDispute(dispute, files: files, allowingNewCategory: newCategory)
  }
}
