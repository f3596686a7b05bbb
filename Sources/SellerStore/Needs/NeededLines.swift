import SellerCore
import SellerRecords

/// Of each file of a store, the lines that somebody looks at.
struct NeededLines: Sendable {
  let directory: StoreDirectory
  let derived: DerivedFolder
  let currency: Currency
  let needs: StoreNeeds
  /// The kinds of which it is known that nothing is wrong with them: of others everything is read.
  let sound: Set<RecordKind>
  /// Where the orders stand that meet a release.
  private var met: [StoreFile: Met] = [:]

  private typealias Wanted = (part: LineIndex.Part, id: String)

  /// What a month's file has of orders that meet a release.
  private struct Met {
    /// What the file was; nil where nobody knows where its lines stand, so that it is read whole.
    var status: FileStatus?
    var offsets: [Int] = []
  }

  /// The lines of what is needed; `months` are the files of orders, in their order.
  init(
    directory: StoreDirectory, derived: DerivedFolder, currency: Currency, needs: StoreNeeds, sound: Set<RecordKind>,
    months: [StoreFile]
  ) {
    self.directory = directory
    self.derived = derived
    self.currency = currency
    self.needs = needs
    self.sound = sound
    for release in needs.releases where !needs.ordersOf.contains(release.product) { meet(release, in: months) }
  }

  /// These lines, perhaps with some others; nil where all of the file are to be read.
  func bytes(of file: StoreFile) -> [UInt8]? {
    guard let kind = file.kind, let type = file.lineType, sound.contains(kind), !needs.isWhole(kind) else { return nil }
    let (wanted, met) = (wanted(of: kind), met[file])
    if wanted.isEmpty, met == nil { return [] }
    return opened(file) { (open, status) throws(UnfitImage) in
      guard met == nil || met?.status == status else { throw UnfitImage() }
      guard !wanted.isEmpty else { return try lines(at: met?.offsets ?? [], of: open) }
      return try indexed(type, file, open, status) { (index) throws(UnfitImage) in
        var offsets = Set(met?.offsets ?? [])
        for (part, id) in wanted { offsets.formUnion(try index.lines(by: part, id)) }
        return try lines(at: offsets.sorted(), of: open)
      }
    }
  }

  private func wanted(of kind: RecordKind) -> [Wanted] {
    var wanted = needs.ids(of: kind).map { (LineIndex.Part.key, $0) }
    if kind == .order {
      wanted += needs.ordersOf.map { (.product, $0.text) } + needs.cases.map { (.aftersalesCase, $0.text) }
    }
    return wanted
  }

  /// Looks for the last order that meets a release, from the last month back: the first that is looked at mostly does.
  private mutating func meet(_ release: StoreNeeds.Release, in months: [StoreFile]) {
    for month in months.reversed() {
      let found: (status: FileStatus, offset: Int?)? = opened(month) { (open, status) throws(UnfitImage) in
        (status, try lastOffset(of: release, in: month, open, status))
      }
      guard let found else {
        met[month] = Met()
        continue
      }
      guard let offset = found.offset else { continue }
      if met[month] == nil { met[month] = Met(status: found.status) }
      met[month]?.offsets.append(offset)
      return
    }
  }

  private func lastOffset(
    of release: StoreNeeds.Release, in month: StoreFile, _ open: OpenFile, _ status: FileStatus
  ) throws(UnfitImage) -> Int? {
    try indexed(Order.self, month, open, status) { (index) throws(UnfitImage) in
      for offset in try index.lines(by: .product, release.product.text).sorted().reversed() {
        let line = try line(at: offset, of: open).dropLast()
        let order = line.withUnsafeBufferPointer { try? Order.read($0, currency: currency) }
        guard let order else { throw UnfitImage() }
        if release.isMet(by: order.productID, paidAt: order.paidAt, releasedAt: order.releasedAt) { return offset }
      }
      return nil
    }
  }

  /// Looks into a file of which it is worth while to read a part; nil where that comes to nothing.
  private func opened<Answer>(
    _ file: StoreFile, _ look: (OpenFile, FileStatus) throws(UnfitImage) -> Answer
  ) -> Answer? {
    let path = directory.path(of: file)
    guard let size = try? directory.files.status(at: path)?.size, derived.isWorth(size),
      let open = try? directory.files.open(path, for: .reading)
    else { return nil }
    defer { try? directory.files.close(open) }
    guard let status = try? directory.files.status(of: open) else { return nil }
    do throws(UnfitImage) {
      return try look(open, status)
    } catch {
      return nil
    }
  }

  /// Looks into a file by its index, which is made where there is none that is fit.
  private func indexed<Stored: StoredRecord, Answer>(
    _ type: Stored.Type, _ file: StoreFile, _ open: OpenFile, _ status: FileStatus,
    _ look: (LineIndex) throws(UnfitImage) -> Answer
  ) throws(UnfitImage) -> Answer {
    let name = LineIndex.name(of: file)
    if let index = derived.open(name) {
      defer { try? directory.files.close(index) }
      if let known = try? LineIndex(of: status, in: index, directory.files), let answer = try? look(known) {
        return answer
      }
    }
    guard let contents = try? directory.contents(of: file), contents.status == status else { throw UnfitImage() }
    let pages = LineIndex.pages(of: type, file, contents.bytes, looking: status, currency)
    derived.write(name, [pages.withUnsafeBytes { Array($0) }])
    return try look(LineIndex(of: status, pages: pages))
  }

  private func lines(at offsets: [Int], of open: OpenFile) throws(UnfitImage) -> [UInt8] {
    var bytes: [UInt8] = []
    for offset in offsets { bytes += try line(at: offset, of: open) }
    return bytes
  }

  /// A line with its newline.
  private func line(at offset: Int, of open: OpenFile) throws(UnfitImage) -> ArraySlice<UInt8> {
    var line: [UInt8] = []
    while line.count <= LineReader.longestLine {
      var count = 0
      // Most lines are shorter, and of a product that sells well there are thousands.
      let more = [UInt8](unsafeUninitializedCapacity: 1024) { buffer, filled in
        let place = Int64(offset + line.count)
        count = (try? directory.files.read(open, at: place, into: UnsafeMutableRawBufferPointer(buffer))) ?? 0
        filled = count
      }
      if let end = more.firstIndex(of: 0x0A) { return line + more[...end] }
      guard count > 0 else { break }
      line += more
    }
    throw UnfitImage()
  }
}
