import SellerCore
import SellerRecords
import SystemPackage

/// Records on their way into a store: what each file they touch is going to hold.
struct StagedRecords {
  let directory: StoreDirectory
  /// The store, as far as it was looked at.
  private(set) var loaded: LoadedShop
  private var needs: StoreNeeds
  /// What is replaced, if it is to be kept.
  var undo: UndoLog?

  /// What the records' coming does.
  var report = CommitReport()
  /// The files that the records name by their hashes.
  private(set) var attachments: [StoreAttachment] = []
  /// The files to be rewritten.
  private(set) var newFiles: [Transaction.NewFile] = []
  /// What every file that was looked at looked like then; nil for files that were not there.
  private(set) var expected: [StoreFile: FileStatus?] = [:]
  var ownerOfCase: [CaseID: OrderID] = [:]
  /// Where each case of the store stands; looked up only when one may stand in another order, and then once.
  var standingCases: [CaseID: StandingCase]?
  let leavesOutRefused: Bool
  /// What the files are going to hold, and held: what a deed writes mostly needs no file beside memory.
  let spool = Spool(inMemory: 1 << 22)
  private var chains = 0

  var currency: Currency { loaded.snapshot.shop.currency }

  init(
    _ directory: StoreDirectory, _ loaded: LoadedShop, _ needs: StoreNeeds = .everything, undo: UndoLog? = nil,
    leavesOutRefused: Bool
  ) {
    self.needs = needs
    self.directory = directory
    self.leavesOutRefused = leavesOutRefused
    self.loaded = loaded
    self.undo = undo
  }

  /// Looks at more of the store, if what is needed was not looked at yet; what was read for it already is not read again.
  mutating func look(at more: StoreNeeds, in store: Store) throws(StoreError) {
    guard !needs.isSuperset(of: more) else { return }
    needs += more
    if let shown = loaded.showing(needs) { loaded = shown } else { loaded = try store.load(for: needs) }
  }

  /// What must still look as it did before the change is recorded: what it takes the place of, and what the rules looked at, where
  /// that is a part of the store.
  var looks: [StoreFile: FileStatus?] {
    guard !needs.isEverything else { return expected }
    return RecordKind.allCases.filter(needs.touches).flatMap { loaded.signature.files(of: $0) }
      .reduce(into: expected) { looks, read in
        if looks[read.file] == nil { looks.updateValue(read.status, forKey: read.file) }
      }
  }

  /// Takes records of any kinds, and takes records away; later ones come upon earlier ones.
  mutating func stage(_ edits: StoreEdits) throws(StoreError) {
    attachments = edits.attachments
    var ofKind: [RecordKind: [Record]] = [:]
    for record in edits.records { ofKind[record.kind, default: []].append(record) }
    let shops = ofKind[.shop, default: []] + (edits.lines?.shops ?? [])
    for case let shop as Shop in shops.map(\.content) { try stage(shop) }
    for type in RecordKind.lineTypes {
      // What waited for an order that is left out waits on.
      let leftOut = Set(report.leftOut.lazy.filter { $0.key.kind == .order }.map(\.key.id))
      let removals = edits.removals.filter { $0.kind == type.kind && ($0.kind != .awaited || !leftOut.contains($0.id)) }
      try stage(type, ofKind[type.kind, default: []], edits.lines, removing: removals)
    }
    if edits.lines?.hasFailed == true { throw .unreadable(FileFailure(.read, directory.root, .system(.ioError))) }
  }

  private mutating func stage<Stored: StoredRecord>(
    _ type: Stored.Type, _ records: [Record], _ lines: RecordLines?, removing removals: [RecordKey]
  ) throws(StoreError) {
    let files = lines?.files(of: type) ?? []
    guard !records.isEmpty || !files.isEmpty || !removals.isEmpty else { return }
    var images: [StoreFile: TableImage<Stored>] = [:]
    let previous = whereabouts(of: type)
    try stage(records.lazy.compactMap { $0.content as? Stored }, previous: previous, &images)
    let before = report.touched.count
    if let lines {
      let others = try takeWhole(files, lines, &images)
      shorten(from: before)
      for file in others {
        try stage(lines.lines(of: file), of: file, previous: previous, &images)
        // What the file is going to hold need not be in memory while the others are made.
        if let image = images.removeValue(forKey: file) { take([file: image]) }
        shorten(from: before)
      }
    }
    for key in removals { try remove(key, of: type, &images) }
    take(images)
  }

  /// Where a record of a kind is now, if its file depends on what it says.
  private func whereabouts<Stored: StoredRecord>(of type: Stored.Type) -> (RecordKey) -> StoreFile? {
    guard Stored.folder != nil else { return { _ in nil } }
    switch Stored.place {
    case .columns:
      let index = loaded.index
      return { key in index.month(of: OrderID(key.id)).map { StoreFile(type, $0) } }
    case .table(let path):
      let there = loaded.snapshot.tables[keyPath: path]
      return { key in there.place(of: key, by: \.key).map { there[$0].file } }
    }
  }

  /// Takes records of one kind.
  private mutating func stage<Stored: StoredRecord>(
    _ records: some Sequence<Stored>, previous: (RecordKey) -> StoreFile?,
    _ images: inout [StoreFile: TableImage<Stored>]
  ) throws(StoreError) {
    var fileNow: [RecordKey: StoreFile] = [:]
    for record in records { try stage(record, previous, &fileNow, &images) }
  }

  mutating func stage<Stored: StoredRecord>(
    _ record: Stored, _ previous: (RecordKey) -> StoreFile?, _ fileNow: inout [RecordKey: StoreFile],
    _ images: inout [StoreFile: TableImage<Stored>]
  ) throws(StoreError) {
    let key = record.key
    let home = fileNow[key] ?? previous(key) ?? record.file
    try open(home, &images)
    let existing = images[home]?.record(key)
    let merged = existing.map { record.keepingUnknownFields(of: $0) } ?? record
    guard let text = try checkedLine(merged, upon: existing) else { return }
    fileNow[key] = try put(merged, text, over: home, &images)
  }

  /// Puts a record's line into its file, in the place of what stands at home, and counts it.
  private mutating func put<Stored: StoredRecord>(
    _ record: Stored, _ text: [UInt8], over home: StoreFile, _ images: inout [StoreFile: TableImage<Stored>]
  ) throws(StoreError) -> StoreFile {
    let key = record.key
    let target = record.file
    try open(target, &images)
    let before = images[home]?.line(of: key)
    guard home != target || before?.elementsEqual(text) != true else {
      report.counts[key.kind, default: .init()].unchanged += 1
      return target
    }
    undo?.note(key, before: before, after: text[...])
    count(key, before == nil ? \.added : \.changed)
    if before != nil, home != target { images[home]?.remove(key) }
    images[target]?.put(text[...], for: key)
    return target
  }

  /// Takes a record away, if it is there.
  private mutating func remove<Stored: StoredRecord>(
    _ key: RecordKey, of type: Stored.Type, _ images: inout [StoreFile: TableImage<Stored>]
  ) throws(StoreError) {
    guard let home = try self.home(of: key, type, &images), let before = images[home]?.line(of: key) else { return }
    undo?.note(key, before: before, after: nil)
    images[home]?.remove(key)
    count(key, \.removed)
  }

  /// The file that a record is in, opened; nil when it is in none.
  private mutating func home<Stored: StoredRecord>(
    of key: RecordKey, _ type: Stored.Type, _ images: inout [StoreFile: TableImage<Stored>]
  ) throws(StoreError) -> StoreFile? {
    guard let home = whereabouts(of: type)(key) ?? (Stored.folder == nil ? StoreFile(type) : nil) else { return nil }
    try open(home, &images)
    return home
  }

  private mutating func take<Stored: StoredRecord>(_ images: [StoreFile: TableImage<Stored>]) {
    for (file, image) in images.sorted(by: { $0.key.path < $1.key.path }) {
      expected.updateValue(image.status, forKey: file)
      guard image.isChanged else { continue }
      take(FileContent(in: spool, chain: nextChain()) { image.forEachPiece($0) }, of: file, in: image)
    }
    report.files = newFiles.map(\.file.path).sorted()
  }

  /// Takes what a file is going to hold in place of what it was read as.
  mutating func take<Stored: StoredRecord>(
    _ content: FileContent, of file: StoreFile, in image: TableImage<Stored>
  ) {
    expected.updateValue(image.status, forKey: file)
    newFiles.removeAll { $0.file == file }
    let base = image.base(in: spool, chain: nextChain())
    newFiles.append(Transaction.NewFile(file: file, content: content, base: base))
  }

  /// A chain that nobody has written to.
  mutating func nextChain() -> Int {
    defer { chains += 1 }
    return chains
  }

  private mutating func stage(_ shop: Shop) throws(StoreError) {
    let key = RecordKey(.shop, "")
    let text = StoreDirectory.text(of: shop)
    try Self.check(shop, text: text, in: directory)
    guard shop.currency == currency else {
      throw .refusedRecord(
        key: StoreFile.shop.path, field: "currency",
        problem: .foreignCurrency(found: shop.currency, store: currency))
    }
    let now = try rethrowing(as: StoreError.unreadable, directory.contents(of: .shop))
    expected.updateValue(now?.status, forKey: .shop)
    let before = StoreDirectory.text(of: loaded.snapshot.shop).bytes
    if before == text.bytes {
      report.counts[.shop, default: .init()].unchanged += 1
    } else {
      undo?.note(key, before: before[...], after: text.bytes[...])
      newFiles.append(Transaction.NewFile(file: .shop, bytes: text.bytes, base: now?.bytes))
      count(key, \.changed)
    }
  }

  private mutating func count(_ key: RecordKey, _ effect: WritableKeyPath<CommitReport.Counts, Int>) {
    report.counts[key.kind, default: .init()][keyPath: effect] += 1
    report.touched.append(key)
  }

  /// Reads a file to be changed, unless it was; one that was damaged since the store was read is not written over.
  mutating func open<Stored: StoredRecord>(
    _ file: StoreFile, _ images: inout [StoreFile: TableImage<Stored>]
  ) throws(StoreError) {
    guard images[file] == nil else { return }
    if let place = newFiles.firstIndex(where: { $0.file == file }), let status = expected[file] {
      // What is made only when it is wanted is made now, and not again.
      let bytes = newFiles[place].content.bytes
      if newFiles[place].content.fingerprint == nil { newFiles[place].content = FileContent(bytes) }
      images[file] = TableImage(
        file, bytes: bytes, status: status, base: newFiles[place].base, currency: currency)
      return
    }
    let image = try rethrowing(as: StoreError.unreadable, TableImage<Stored>(file, in: directory, currency: currency))
    try StoreError.refuseDamage(image.findings)
    images[file] = image
  }
}

/// A change that is undone.
extension StagedRecords {
  /// What has to be read before a change is undone: where its records stand.
  func needs(toTakeBack entries: [UndoEntry]) -> StoreNeeds {
    .together(
      entries.lazy.map { [currency] entry in
        let before =
          entry.key.kind == .order
          ? entry.before?.withUnsafeBufferPointer { try? Order.read($0, currency: currency) } : nil
        return .place(of: entry.key) + (before.map { .place(of: Record($0)) } ?? .shop)
      })
  }

  /// Puts back what a change replaced. A record that is not any more as that change made it stays, and its key is answered.
  mutating func takeBack(_ entries: [UndoEntry]) throws(StoreError) -> [RecordKey] {
    var kept: [RecordKey] = []
    let ofKind = Dictionary(grouping: entries, by: \.key.kind)
    for entry in ofKind[.shop, default: []] {
      let now = StoreDirectory.text(of: loaded.snapshot.shop).bytes
      guard let before = entry.before, entry.after == UndoLog.mark(now[...]) else {
        kept.append(entry.key)
        continue
      }
      let shop = try rethrowing(as: StoreError.refusing(StoreFile.shop.path), directory.shop(in: before))
      try stage(shop)
    }
    for type in RecordKind.lineTypes {
      if let entries = ofKind[type.kind] { kept += try takeBack(entries, of: type) }
    }
    return kept
  }

  private mutating func takeBack<Stored: StoredRecord>(
    _ entries: [UndoEntry], of type: Stored.Type
  ) throws(StoreError) -> [RecordKey] {
    var images: [StoreFile: TableImage<Stored>] = [:]
    var kept: [RecordKey] = []
    for entry in entries {
      let home = try home(of: entry.key, type, &images)
      let now = home.flatMap { images[$0]?.line(of: entry.key) }.map { UndoLog.mark($0, as: entry.after ?? "") }
      guard entry.after == now else {
        kept.append(entry.key)
        continue
      }
      guard let before = entry.before else {
        try remove(entry.key, of: type, &images)
        continue
      }
      let currency = loaded.snapshot.shop.currency
      let record = try rethrowing(
        as: StoreError.refusing(entry.key.description), Stored.read(line: before[...], currency: currency))
      let standing = home.flatMap { images[$0]?.record(entry.key) }
      if let order = record as? Order { try checkCases(of: order, standing: standing as? Order) }
      let place = home ?? record.file
      try open(place, &images)
      _ = try put(record, before, over: place, &images)
    }
    take(images)
    return kept
  }
}
