import CLibrary
import SellerCommandLine
import SellerCore
import SellerGenerator
import SellerStore

/// `seller demo`: the console on a made-up shop, in a directory of its own.
struct Demo: Command {
  static let form = CommandForm(
    name: "demo", summary: ConsoleWords.demo, detail: ConsoleWords.demoStays)

  @Argument(help: ArgumentHelp(CommonWords.platform))
  var platform = Platform.wish

  @Flag(help: ArgumentHelp(ConsoleWords.fresh))
  var fresh = false

  @OptionGroup var appearance: ConsoleArguments

  func run() throws {
    // Before anything is written: without a terminal there is nobody to show the shop to.
    try ConsoleRun.requireTerminal()
    try appearance.open(try store())
  }

  private func store() throws -> Store {
    let directory = StoreLocation().demo(platform.rawValue)
    if UserPath.isThere(directory + "/store.json"), !fresh {
      return try Store.inDirectory(directory)
    }
    // Made beside its place and moved there whole, so that a demo is there entirely or not at all.
    let draft = directory + ".new-\(getpid())"
    _ = try MadeUpShop(plan: .demo(platform)).write(to: draft)
    do throws(FileFailure) {
      let files = SystemFiles()
      try files.removeTree(DiskPath(directory))
      try files.rename(DiskPath(draft), to: DiskPath(directory))
    } catch {
      throw ProgramFailure(.storeUnusable, ConsoleWords.demoNotPlaced(directory, error.reason))
    }
    return try Store.inDirectory(directory)
  }
}
