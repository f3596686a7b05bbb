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

  /// These lines, perhaps with some others; nil where all of the file are to be read.
  func bytes(of file: StoreFile) -> [UInt8]? {
    guard let kind = file.kind, let type = file.lineType, sound.contains(kind), !needs.isWhole(kind) else { return nil }
    let wanted = wanted(of: kind)
    if wanted.isEmpty { return [] }
    let path = directory.path(of: file)
    guard let size = try? directory.files.status(at: path)?.size, derived.isWorth(size),
      let open = try? directory.files.open(path, for: .reading)
    else { return nil }
    defer { try? directory.files.close(open) }
    guard let status = try? directory.files.status(of: open) else { return nil }
    do throws(UnfitImage) {
      return try lines(wanted, type, file, open, status)
    } catch {
      return nil
    }
  }

  private func wanted(of kind: RecordKind) -> [(part: LineIndex.Part, id: String)] {
    var wanted = needs.ids(of: kind).map { (LineIndex.Part.key, $0) }
    if kind == .order {
      wanted += needs.ordersOf.map { (.product, $0.text) } + needs.cases.map { (.aftersalesCase, $0.text) }
    }
    return wanted
  }

  private func lines<Stored: StoredRecord>(
    _ wanted: [(part: LineIndex.Part, id: String)], _ type: Stored.Type, _ file: StoreFile, _ open: OpenFile,
    _ status: FileStatus
  ) throws(UnfitImage) -> [UInt8] {
    let name = LineIndex.name(of: file)
    if let index = derived.open(name) {
      defer { try? directory.files.close(index) }
      if let known = try? LineIndex(of: status, in: index, directory.files),
        let lines = try? lines(wanted, by: known, open)
      {
        return lines
      }
    }
    guard let contents = try? directory.contents(of: file), contents.status == status else { throw UnfitImage() }
    let pages = LineIndex.pages(of: type, file, contents.bytes, looking: status, currency)
    derived.write(name, [pages.withUnsafeBytes { Array($0) }])
    return try lines(wanted, by: LineIndex(of: status, pages: pages), open)
  }

  private func lines(
    _ wanted: [(part: LineIndex.Part, id: String)], by index: LineIndex, _ open: OpenFile
  ) throws(UnfitImage) -> [UInt8] {
    var offsets: Set<Int> = []
    for (part, id) in wanted { offsets.formUnion(try index.lines(by: part, id)) }
    var bytes: [UInt8] = []
    for offset in offsets.sorted() { bytes += try line(at: offset, of: open) }
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
