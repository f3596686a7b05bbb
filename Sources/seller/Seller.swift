import ArgumentParser
import SellerText

/// The program's commands.
struct Seller: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seller",
    summary: .seller,
    subcommands: [
      Console.self, Demo.self, Generate.self, Init.self, Health.self, Indicators.self, Explain.self, Products.self,
      Disputes.self, Import.self, Sources.self, Assurance.self, Campaign.self, Cases.self, CheckCommand.self,
      Export.self,
      DoctorCommand.self, Backup.self, Restore.self,
    ],
    defaultSubcommand: Console.self)
}
