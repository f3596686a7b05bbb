import SellerCore
import SellerRecords

/// Where in a file the lines of some ids stand, so that one of them is read without the others.
///
/// Ids are told by fingerprints, so that an answer may hold lines of other ids, too. The index is pages of words as the machine has
/// them, each with its sum: of a large one only the few pages are read that an answer is on. The first page says of what it is the
/// index; then come, for each part, pairs of a fingerprint and a line's offset in the order of the fingerprints.
struct LineIndex {
  /// By what lines are found.
  enum Part: Int, CaseIterable, Sendable {
    /// The first field of the record's key.
    case key
    /// The order's product.
    case product
    /// The order's cases.
    case aftersalesCase
  }

  static let pageSize = 4096
  private static let wordsInPage = pageSize / 8
  private static let pairsInPage = (wordsInPage - 2) / 2
  private static let mark: UInt64 = 0x7365_6C6C_6572_0A02
  private static let layout: UInt64 = 1
  private static let countsPlace = 3

  /// Reads a page.
  private let read: (Int) throws(UnfitImage) -> [UInt64]
  private let counts: [Int]
  /// The file's size.
  private let size: Int

  /// The index of a file that looks so, if these are the pages of one.
  init(of source: FileStatus, read: @escaping (Int) throws(UnfitImage) -> [UInt64]) throws(UnfitImage) {
    self.read = read
    let head = try Self.checked(try read(0), 0)
    let sourcePlace = Self.countsPlace + Part.allCases.count
    guard head[1] == Self.mark, head[2] == Self.layout,
      head[sourcePlace...].prefix(source.numbers.count).elementsEqual(source.numbers.map { UInt64(bitPattern: $0) })
    else { throw UnfitImage() }
    counts = head[Self.countsPlace..<sourcePlace].map { Int(clamping: $0) }
    size = Int(source.size)
    // No line is without a byte, nor any case in one.
    guard counts.allSatisfy({ $0 <= size }) else { throw UnfitImage() }
  }

  /// Where lines may stand that are found by an id.
  func lines(by part: Part, _ id: String) throws(UnfitImage) -> [Int] {
    let wanted = QuickHash.of(id)
    let all = pages(of: part)
    let first = try all.prefixEnd { (page) throws(UnfitImage) in
      let pairs = try pairs(in: page, of: part)
      return pairs.count == 0 || pairs.fingerprint(pairs.count - 1) < wanted
    }
    var found: [Int] = []
    for page in first..<all.upperBound {
      let pairs = try pairs(in: page, of: part)
      for place in 0..<pairs.count where pairs.fingerprint(place) >= wanted {
        guard pairs.fingerprint(place) == wanted else { return found }
        guard pairs.offset(place) < size else { throw UnfitImage() }
        found.append(Int(pairs.offset(place)))
      }
    }
    return found
  }

  private func pages(of part: Part) -> Range<Int> {
    let sizes = counts.map { ($0 + Self.pairsInPage - 1) / Self.pairsInPage }
    let first = 1 + sizes[..<part.rawValue].reduce(0, +)
    return first..<(first + sizes[part.rawValue])
  }

  /// The pairs of a page, as they stand there: of most pages only the last is looked at.
  private struct Pairs {
    let words: [UInt64]
    let count: Int

    func fingerprint(_ place: Int) -> UInt64 { words[1 + 2 * place] }
    func offset(_ place: Int) -> UInt64 { words[2 + 2 * place] }
  }

  private func pairs(in page: Int, of part: Part) throws(UnfitImage) -> Pairs {
    let words = try Self.checked(try read(page), page)
    let before = (page - pages(of: part).lowerBound) * Self.pairsInPage
    return Pairs(words: words, count: max(0, min(Self.pairsInPage, counts[part.rawValue] - before)))
  }

  private static func checked(_ words: [UInt64], _ page: Int) throws(UnfitImage) -> [UInt64] {
    guard words.count == wordsInPage, words[0] == sum(words[1...], page) else { throw UnfitImage() }
    return words
  }

  private static func sum(_ words: ArraySlice<UInt64>, _ page: Int) -> UInt64 {
    QuickHash.mixed(words.withUnsafeBytes { QuickHash.of($0) }, UInt64(page))
  }
}

extension LineIndex {
  /// The pages of the index of a file that looks so and holds these bytes.
  static func pages<Stored: StoredRecord>(
    of type: Stored.Type, _ file: StoreFile, _ bytes: [UInt8], looking source: FileStatus, _ currency: Currency
  ) -> [UInt64] {
    var parts = Part.allCases.map { _ in [(fingerprint: UInt64, offset: UInt64)]() }
    _ = LineReader(file: file.path, currency: currency).forEach(type, in: bytes) { record, place in
      func note(_ part: Part, _ id: String) {
        parts[part.rawValue].append((QuickHash.of(id), UInt64(place.range.lowerBound)))
      }
      guard let order = record as? Order else { return note(.key, record.key.id) }
      note(.key, order.id.text)
      note(.product, order.productID.text)
      for found in order.cases { note(.aftersalesCase, found.id.text) }
    }
    let head = [mark, layout] + parts.map { UInt64($0.count) } + source.numbers.map { UInt64(bitPattern: $0) }
    var words: [UInt64] = []
    func add(page: [UInt64]) {
      let page = page + [UInt64](repeating: 0, count: wordsInPage - 1 - page.count)
      words.append(sum(page[...], words.count / wordsInPage))
      words += page
    }
    add(page: head)
    for part in parts {
      let pairs = part.sorted { ($0.fingerprint, $0.offset) < ($1.fingerprint, $1.offset) }
      for start in stride(from: 0, to: pairs.count, by: pairsInPage) {
        add(page: pairs[start..<min(start + pairsInPage, pairs.count)].flatMap { [$0.fingerprint, $0.offset] })
      }
    }
    return words
  }

  /// An index whose pages are in memory.
  init(of source: FileStatus, pages: [UInt64]) throws(UnfitImage) {
    try self.init(of: source) { page in Array(pages.dropFirst(page * Self.wordsInPage).prefix(Self.wordsInPage)) }
  }

  /// An index whose pages are in a file.
  init(of source: FileStatus, in file: OpenFile, _ files: any FileLayer) throws(UnfitImage) {
    try self.init(of: source) { (page) throws(UnfitImage) in
      var count = 0
      let words = [UInt64](unsafeUninitializedCapacity: Self.wordsInPage) { buffer, filled in
        let bytes = UnsafeMutableRawBufferPointer(buffer)
        count = (try? files.read(file, at: Int64(page * Self.pageSize), into: bytes)) ?? 0
        filled = count / 8
      }
      guard count == Self.pageSize else { throw UnfitImage() }
      return words
    }
  }

  /// What it is called in `.cache/`.
  static func name(of file: StoreFile) -> String {
    String(file.path.prefix { $0 != "." }.map { $0 == "/" ? "-" : $0 }) + ".lines"
  }
}
