import ArgumentParser
import Foundation
import SellerCore
import SellerStore
import SellerText

/// `seller disputes file`: files a product's one dispute.
struct DisputesFile: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "file", abstract: "File a category dispute: once per product, ever.",
    discussion: """
      Form revenue_share asks for --reason and --propose; form eu_compliance for --reason, --explanation and both \
      confirmations. --dry-run checks everything and writes nothing.
      """)

  @Option(help: ArgumentHelp("The product to dispute.", valueName: "id"))
  var product: ProductID

  @Option(help: "Which form: revenue_share or eu_compliance.")
  var form: Dispute.Form

  @Option(help: "Why the category is wrong.")
  var reason: String?

  @Option(help: ArgumentHelp("The one category to propose.", valueName: "category"))
  var propose: CategoryName?

  @Option(help: "What the product is, and why the regulation asks for no person.")
  var explanation: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("What is confirmed: checked_against_regulation, information_is_true.", valueName: "name"))
  var confirm: [DisputeForm.Confirmation] = []

  @Option(parsing: .upToNextOption, help: ArgumentHelp("Pictures.", valueName: "file"))
  var attach: [String] = []

  @Option(help: "The dispute's id, if the platform gave one; else one is made.")
  var id: DisputeID?

  @Option(help: ArgumentHelp("When it is submitted, YYYY-MM-DDTHH:MM:SSZ; else now.", valueName: "instant"))
  var at: Instant?

  @Flag(help: "Check everything and write nothing.")
  var dryRun = false

  @OptionGroup var writing: WritingArguments

  func run() throws {
    let attachments = try attach.map { try attachment($0) }
    try DisputeWriting(writing: writing, dryRun: dryRun)
      .perform(command: "disputes file", what: "file dispute for product \(product)") { view in
        .fileDispute(draft(attachments, in: view))
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
