extension ChromePhrase {
  /// In English.
  public var english: String {
    switch self {
    case .saved: "Saved: it is on disk."
    case .saving: "Saving…"
    case .exported(let name): "Written to \(name)"
    case .copied(let text): "Copied: \(text)"
    case .cancel: "Cancel"
    case .loading(nil): "Reading the store…"
    case .loading(let percent?): "Reading the store… \(percent) %"
    case .reloading: "Reading again…"
    case .counting: "Counting…"
    case .tooSmall(let needWidth, let needHeight, let haveWidth, let haveHeight):
      "Needs \(needWidth)×\(needHeight), has \(haveWidth)×\(haveHeight)"
    case .helpTitle: "Keys"
    case .paletteTitle: "What can be done here"
    case .asOf(let moment): "as of \(moment)"
    case .breaches(let count): count == 1 ? "1 breach" : "\(count) breaches"
    case .near(let count): "\(count) near"
    case .position(let index, let count): "\(index) of \(count)"
    case .filteredPosition(let index, let count, let total): "\(index) of \(count), filtered from \(total)"
    case .nothingHere: "Nothing here"
    case .nothingMatches(let filter): "Nothing matches “\(filter)”. Esc shows everything again."
    case .damaged(let count): count == 1 ? "1 damaged place: seller doctor" : "\(count) damaged places: seller doctor"
    case .unusedKey(let key, let help): "\(key) does nothing here; \(help) shows all keys"
    case .notOffered(let key, let help): "Not here. \(key): \(help.english)"
    case .paneOf(let platform, let title): "\(title.english) exists for \(platform.english) stores only"
    case .filterKeys: "Enter keep the filter   Esc show everything"
    case .cannotRead: "The store cannot be read"
    case .cannotReadKeys: "Ctrl-R tries again, q quits"
    }
  }
}
