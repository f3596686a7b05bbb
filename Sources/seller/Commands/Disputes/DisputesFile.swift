import ArgumentParser
import Foundation
import SellerChanges
import SellerCore
import SellerStore
import SellerText

/// `seller disputes file`: files a product's one dispute.
struct DisputesFile: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "file", summary: DisputesWords.file, detail: DisputesWords.whatFormsAskFor)

  @Option(help: ArgumentHelp(DisputesWords.product, valueName: "id"))
  var product: ProductID

  @Option(help: ArgumentHelp(DisputesWords.form))
  var form: Dispute.Form

  @Option(help: ArgumentHelp(DisputesWords.reason))
  var reason: String?

  @Option(help: ArgumentHelp(DisputesWords.proposal, valueName: "category"))
  var propose: CategoryName?

  @Option(help: ArgumentHelp(DisputesWords.explanation))
  var explanation: String?

  @Option(parsing: .upToNextOption, help: ArgumentHelp(DisputesWords.confirmations, valueName: "name"))
  var confirm: [DisputeForm.Confirmation] = []

  @Option(parsing: .upToNextOption, help: ArgumentHelp(DisputesWords.pictures, valueName: "file"))
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

  func run() throws {
    let attachments = try attach.map { try attachment($0) }
    try confirmOnce(attachments)
    try deed.performOnDispute("disputes file") {
      .fileDispute(draft(attachments, in: $0), allowingNewCategory: newCategory)
    }
  }

  /// Asks before a product's one dispute is used up, once the rules have nothing against it.
  private func confirmOnce(_ attachments: [Dispute.Attachment]) throws {
    if yes || deed.dryRun { return }
    let view = try deed.writing.view(of: try deed.writing.storeArguments.open())
    let draft = draft(attachments, in: view)
    _ = try deed.writing.rehearse(in: view) { _ in .fileDispute(draft, allowingNewCategory: newCategory) }
    let question = DisputesWords.question(view.name(of: product), draft.proposedCategory)
    guard Confirmation.isGiven(to: question, in: deed.writing.output.language) else {
      throw ProgramFailure(.wrongInput, DisputesWords.notFiled)
    }
  }

  /// The dispute as the words describe it.
  private func draft(_ attachments: [Dispute.Attachment], in view: ShopView) -> Dispute {
    let submittedAt = at ?? view.asOf
    let id = id ?? view.snapshot.freeDisputeID(on: view.calendar.day(of: submittedAt))
    var dispute = Dispute(id: id, productID: product, form: form, submittedAt: submittedAt)
    dispute.reason = reason
    dispute.explanation = explanation
    dispute.proposedCategory = propose
    dispute.confirmations = confirm.map(\.rawValue)
    dispute.attachments = attachments
    return dispute
  }

  private func attachment(_ path: String) throws -> Dispute.Attachment {
    do {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      guard attributes[.type] as? FileAttributeType == .typeRegular, let size = attributes[.size] as? Int else {
        throw ProgramFailure(.wrongInput, CommandTrouble.notAFile(path))
      }
      return Dispute.Attachment(name: path.split(separator: "/").last.map(String.init) ?? path, bytes: size)
    } catch let failure as ProgramFailure {
      throw failure
    } catch {
      throw ProgramFailure(.wrongInput, CommandTrouble.notAFile(path))
    }
  }
}
