import SellerCore
import SellerRecords

/// `.cache/products`: of a file of products that is sorted and in which nothing is wrong, the ids, the kinds of goods, what verdicts
/// depend on, the reviews for counterfeits and where each line ends, after what the file was. With it one product is read without the
/// others.
struct DerivedProducts: Sendable {
  static let name = "products"

  private var idTexts = TextColumn()
  /// The kinds, as places in `Product.Kind.allCases`.
  private var kindCodes: [UInt8] = []
  /// The third-level categories.
  private var categories = CodedColumn<CategoryName>()
  private var areStandard: [UInt8] = []
  private var ends: [UInt32] = []
  /// Of those that were reviewed for counterfeits the places, ascending, and when each was and whether it was found to be one.
  private var reviewed: [UInt32] = []
  private var reviewedAt: [Int64] = []
  private var areCounterfeit: [UInt8] = []

  /// What a file with these bytes holds, in its order.
  init?(_ records: [Product], in bytes: [UInt8]) {
    guard bytes.count < Int(UInt32.max) else { return nil }
    let kinds = Product.Kind.allCases
    kindCodes.reserveCapacity(records.count)
    // By their places: a product is large, and would be copied.
    for place in records.indices {
      idTexts.append(records[place].id.text)
      kindCodes.append(UInt8(kinds.firstIndex(of: records[place].kind) ?? 0))
      let judged = JudgedProduct(records[place])
      areStandard.append(judged.isStandard ? 1 : 0)
      categories.append(judged.category)
      guard let review = records[place].counterfeitReview else { continue }
      reviewed.append(UInt32(place))
      reviewedAt.append(review.at.seconds)
      areCounterfeit.append(review.found ? 1 : 0)
    }
    categories.settle()
    bytes.withUnsafeBufferPointer { bytes in
      var cutter = LineCutter(bytes)
      while let place = cutter.next() { ends.append(UInt32(place.range.upperBound)) }
    }
    guard ends.count == count else { return nil }
  }

  /// What is known in a folder of a file that looks so.
  init?(in folder: DerivedFolder, of source: FileStatus) {
    let limit = 2 * source.size + 65_536
    guard
      folder.content(
        of: Self.name, limit: limit, from: source.numbers,
        { image throws(UnfitImage) in try pass(through: &image) }) != nil
    else { return nil }
  }

  func keep(in folder: DerivedFolder, of source: FileStatus) {
    var known = self
    folder.keep(Self.name, from: source.numbers) { image throws(UnfitImage) in try known.pass(through: &image) }
  }

  /// How many products.
  var count: Int { idTexts.count }
  var ids: [ProductID] { (0..<count).map(id) }
  /// Where an id stands: they are in their order.
  func place(of id: ProductID) -> Int? { idTexts.place(of: id) }

  private func id(_ place: Int) -> ProductID { ProductID(idTexts[place] ?? "") }

  /// The kinds of goods.
  var kinds: [Product.Kind] { kindCodes.map { Product.Kind.allCases[Int($0)] } }

  /// What a verdict on a product depends on.
  func judged(_ place: Int) -> JudgedProduct {
    JudgedProduct(category: categories[place], isStandard: areStandard[place] != 0)
  }

  /// The reviews for counterfeits, as figures look at them: without unknown fields.
  var reviews: [ReviewedProduct] {
    reviewed.indices.map { row in
      ReviewedProduct(
        place: Int(reviewed[row]),
        review: Product.CounterfeitReview(
          at: Instant(seconds: reviewedAt[row]), found: areCounterfeit[row] != 0))
    }
  }

  /// Where a line stands in the file, without its newline.
  func line(_ index: Int) -> Range<Int> {
    let start = index == 0 ? 0 : Int(ends[index - 1]) + 1
    return start..<max(start, Int(ends[index]))
  }

  private mutating func pass(through image: inout some ColumnImage) throws(UnfitImage) {
    var names = Product.Kind.allCases.map(\.rawValue)
    try image.pass(&names)
    guard names == Product.Kind.allCases.map(\.rawValue) else { throw UnfitImage() }
    try idTexts.pass(through: &image)
    try image.pass(&kindCodes)
    try categories.pass(through: &image)
    try image.pass(&areStandard)
    try image.pass(&ends)
    try image.pass(&reviewed)
    try image.pass(&reviewedAt)
    try image.pass(&areCounterfeit)
    guard kindCodes.count == count, ends.count == count, kindCodes.allSatisfy({ $0 < names.count }),
      areStandard.count == count, categories.count == count, reviewedAt.count == reviewed.count,
      areCounterfeit.count == reviewed.count,
      reviewed.allSatisfy({ $0 < count }), zip(reviewed, reviewed.dropFirst()).allSatisfy({ $0 < $1 })
    else { throw UnfitImage() }
  }
}
