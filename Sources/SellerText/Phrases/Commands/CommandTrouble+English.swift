import SellerCore

extension CommandTrouble {
  /// In English.
  public var english: String {
    switch self {
    case .foreignIndicator(let indicator, let platform):
      "\(indicator.rawValue) does not exist on \(platform.english). \"seller indicators\" lists those that do."
    case .unknownProduct(let id):
      "Neither a record nor an order of the store names the product \(id). \"seller products\" lists its products."
    case .unknownCategory(let name):
      "No product of the store is in the category \(name). \"seller indicators --by category\" lists its categories."
    case .ambiguousCategory(let name, let levels):
      "\(name) is a category of the levels \(levels.map { "\($0)" }.joined(separator: " and ")). Choose with --level."
    case .unknownDispute(let id):
      "The store has no dispute \(id) by then. \"seller disputes\" lists its disputes."
    case .notAFile(let path): "\(path) is no file that can be read. Check the name."
    case .foreignImport(let format, let platform):
      "Files of the format \(format) do not belong into a store of \(platform.english). Name another with --store."
    case .noAssuranceMonth(let id, let month):
      "Product \(id) has neither A+ orders nor ProductBoost spend in \(month). \"seller assurance\" lists its months."
    case .noAmount(let text, let currency):
      "“\(text)” is no amount in \(currency): 0 to \(Language.english.amount(.largest(currency))), "
        + "with at most \(currency.minorDigits) digits after the point."
    case .campaignElsewhere(let platform):
      "The 618 campaign is JD's; this store is of \(platform.english). Name another with --store."
    case .unknownCommand(let word, let nearest):
      "\(quoted(word)) is no command. \(nearest.map { "Did you mean \(quoted($0))? " } ?? "")"
        + "\"seller --help\" lists them."
    case .noStore(let place):
      "There is no store yet in \(place). "
        + "Try \"seller demo\", make one with \"seller init\", or name one with --store."
    case .severalStores(let names):
      "There are several stores: \(names.joined(separator: ", ")). Name one with --store or SELLER_STORE."
    case .noCurrency(let word):
      "--currency takes a code of ISO 4217, such as USD or CNY; \(quoted(word)) is none."
    case .noShopName: "A shop has a name: --name is blank."
    case .notDatable(let moment, let first, let last):
      "\(moment) is no moment at which a made-up shop can end: --as-of takes \(first) to \(last)."
    case .unusableStoreID(let id, let problem):
      "The directory's name becomes the store's id, and \(quoted(id)) \(problem.english). Choose another one."
    case .demoNotPlaced(let directory, let reason):
      "\(directory) cannot be put in place: \(reason.english). Check the disk and the permissions."
    case .outputUnwritable(let reason):
      "Standard output cannot be written: \(reason.english)." + (reason.isFileSizeLimit ? " \(Self.raiseLimit)" : "")
    case .fileUnwritable(let path, let reason) where reason.isFileSizeLimit:
      "\(path) cannot be written: \(reason.english). \(Self.raiseLimit)"
    case .fileUnwritable(let path, let reason):
      "\(path) cannot be written: \(reason.english). Choose another file, or make room; nothing was changed."
    }
  }

  private static var raiseLimit: String {
    "The limit on the size of files (\"ulimit -f\") is in the way: raise it, then try again."
  }

  private func quoted(_ text: String) -> String { Language.english.quoted(text) }
}
