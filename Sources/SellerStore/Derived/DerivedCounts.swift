import SellerCore

/// What a month's orders contribute to measures, in files of `.cache/`: those of the counts by day, and one for each measure whose
/// contributions are needed one by one; and what counters have counted that are no measures. Each begins with what it was counted from:
/// the month's file, that of the products, whose kinds matter, and the program, because another may count otherwise.
struct DerivedCounts: CountShelf {
  private let month: Month
  private let folder: DerivedFolder
  private let source: [Int64]
  /// What of a file is read at most: a contribution takes less room than its order in the month's file.
  private let limit: Int64

  /// Of a month's file and one of products that these are; nil where it is not worth while, or nobody knows which program runs.
  init?(_ month: Month, in folder: DerivedFolder, from source: FileStatus, products: [Int64]) {
    guard folder.isWorth(source.size), let program = RunningProgram.numbers else { return nil }
    (self.month, self.folder, limit) = (month, folder, 2 * source.size + 65_536)
    self.source = source.numbers + products + program
  }

  private static func name(_ month: Month) -> String { "orders-\(month).counts" }

  private static func name(_ month: Month, _ measure: String) -> String { "orders-\(month).to-\(measure)" }

  private static func name(_ month: Month, _ counter: CounterImage.Name) -> String {
    "orders-\(month).for-\(counter.rawValue)"
  }

  /// The names of a month's files.
  static func names(_ month: Month) -> [String] {
    [name(month)] + MonthContributions.measures.map { name(month, $0) }
      + CounterImage.Name.allCases.map { name(month, $0) }
  }

  func counts() -> DaysByMeasure? {
    folder.content(of: Self.name(month), limit: limit, from: source, DaysByMeasure.init(from:))
  }

  func keep(_ counts: DaysByMeasure) { folder.keep(Self.name(month), from: source, by: counts.write) }

  func contributions(to measure: String, within seconds: ClosedRange<Int64>) -> MonthContributions? {
    folder.held(Self.name(month, measure)).flatMap { file in
      try? DerivedParts.content(of: file, limit: limit, from: source) { head, days throws(UnfitImage) in
        try MonthContributions(from: &head, within: seconds, days)
      }
    }
  }

  func keep(_ contributions: MonthContributions, to measure: String) {
    folder.write(Self.name(month, measure), try? DerivedParts.made(from: source, by: contributions.write))
  }

  func image(of counter: CounterImage.Name) -> CounterImage? {
    folder.content(of: Self.name(month, counter), limit: limit, from: source, CounterImage.init(from:))
  }

  func keep(_ image: CounterImage, of counter: CounterImage.Name) {
    folder.keep(Self.name(month, counter), from: source, by: image.write)
  }
}
