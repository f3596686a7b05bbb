import SellerChanges
import SellerCommandLine
import SellerConsole
import SellerCore
import SellerRecords
import SellerStore

/// What a word of a command line can become, asked of the program by the shell: ids of the store that the line names.
enum Completion {
  /// The ids of what a key names.
  static func ids<Subject>(of subject: Subject.Type) -> CompletionKind {
    switch subject {
    case is Order.Type: list { view, typed in view.orders { $0.id.text.hasPrefix(typed) }.prefix(200).map(\.id.text) }
    case is AfterSalesCase.Type:
      list { $0.report(by: UserRules.rulebook(for: $0), .cases).clocks.map(\.record.id.text) }
    case is Alert.Type: list { $0.report(by: UserRules.rulebook(for: $0), .alerts).alerts.map(\.id.text) }
    case is Category.Type: list { $0.tables.products.flatMap { $0.categories.map(\.text) } }
    case let type as any StoredRecord.Type: list { $0.records(of: type.kind).map(\.key.id) }
    default: .none
    }
  }

  /// What there is in the store that the line names, as far as it begins with what is typed.
  static func list(_ all: @escaping @Sendable (ShopView) -> [String]) -> CompletionKind {
    list { view, _ in all(view) }
  }

  private static func list(_ all: @escaping @Sendable (ShopView, String) -> [String]) -> CompletionKind {
    .custom { words, typed in
      let store = store(of: words).map { HomeFolder.path(of: $0) }
      guard let directory = try? StoreLocation().directory(named: store),
        let loaded = try? Store.open(directory).load(tolerant: true)
      else { return [] }
      return Array(Set(all(ShopView(loaded.snapshot, now: Now.instant), typed))).filter { $0.hasPrefix(typed) }.sorted()
    }
  }

  /// The store that a line names: `--store x` or `--store=x`, before a `--`.
  private static func store(of words: [String]) -> String? {
    let (option, words) = ("--store", words.prefix { $0 != "--" })
    guard let place = words.lastIndex(where: { $0 == option || $0.hasPrefix(option + "=") }) else { return nil }
    return words[place] == option ? words.dropFirst(place + 1).first : String(words[place].dropFirst(option.count + 1))
  }

  /// The ids of the records that a form is of, where they have one.
  static func records(of form: RecordForm) -> CompletionKind {
    form.hasID ? list { $0.records(of: form.kind).map(\.key.id) } : .none
  }

  /// The ids of what waits for a deed.
  static func work(_ subject: WorkStep.Subject) -> CompletionKind {
    switch subject {
    case .cases: ids(of: AfterSalesCase.self)
    case .tickets: ids(of: Ticket.self)
    case .reviews: list { $0.report(by: UserRules.rulebook(for: $0), .feedback).map(\.id) }
    }
  }

  /// The names of stores, and folders.
  static let stores = CompletionKind.custom { _, typed in
    StoreLocation().names.filter { $0.hasPrefix(typed) } + files(typed).filter { $0.hasSuffix("/") }
  }

  /// The names of settings.
  static let settings = CompletionKind.custom { _, typed in
    Setting.all.map(\.name).filter { $0.hasPrefix(typed) }
  }

  /// The words that the setting takes that the line names.
  static let settingValues = CompletionKind.custom { words, typed in
    let setting = words.lazy.compactMap { word in Setting.all.first { $0.name.utf8.elementsEqual(word.utf8) } }.first
    return (setting?.choices ?? []).filter { $0.hasPrefix(typed) }
  }

  /// Names that the program knows, and files.
  static func names(_ known: [String]) -> CompletionKind {
    .custom { _, typed in known.filter { $0.hasPrefix(typed) } + files(typed) }
  }

  /// Files and folders.
  static let files = CompletionKind.custom { _, typed in files(typed) }

  static let folders = CompletionKind.custom { _, typed in files(typed).filter { $0.hasSuffix("/") } }

  private static func files(_ typed: String) -> [String] { FileList.paths(beginningWith: typed).paths }
}
