import Synchronization

/// What a month's orders contribute to measures, as far as a report has counted it: what the next one wants is not counted again.
final class KeptCounts: Sendable {
  /// Where it is kept from one process to the next.
  private let shelf: (any CountShelf)?
  private let known = Mutex<DaysByMeasure?>(nil)
  /// What is kept nowhere else, by the names of measures.
  private let contributions = Mutex<[String: MonthContributions]>([:])

  /// Nothing is known but what may be on a shelf.
  init(_ shelf: (any CountShelf)? = nil) { self.shelf = shelf }

  func counts(on basis: String) -> DaysByMeasure {
    known.withLock { known in
      if let known, known.basis == basis { return known }
      let kept = shelf?.counts()
      let counts = kept?.basis == basis ? kept : nil
      known = counts
      return counts ?? DaysByMeasure(on: basis)
    }
  }

  /// Keeps counts together with those that there are by now.
  func keep(_ counts: DaysByMeasure) {
    known.withLock { known in
      let all = known.map { counts.and($0) } ?? counts
      known = all
      shelf?.keep(all)
    }
  }

  /// The contributions to a measure on a basis that fall on the days which some seconds reach into. Those on a shelf are read each
  /// time: together they may be as large as the orders.
  func contributions(
    to measure: Measure.ID, on basis: String, within seconds: ClosedRange<Int64>
  ) -> [DayContributions]? {
    let name = measure.description
    let kept =
      shelf == nil ? contributions.withLock { $0[name] } : shelf?.contributions(to: name, within: seconds)
    return kept?.basis == basis ? kept?.days(within: seconds) : nil
  }

  /// Whether anything outlasts the snapshot.
  var outlast: Bool { shelf != nil }

  /// What a counter has counted, read each time: whoever asks for it keeps what came of it.
  func image(of counter: CounterImage.Name) -> CounterImage? { shelf?.image(of: counter) }

  /// Keeps what a counter has counted in the place of what there was.
  func keep(_ image: CounterImage, of counter: CounterImage.Name) { shelf?.keep(image, of: counter) }

  func keep(_ kept: MonthContributions, to measure: Measure.ID) {
    contributions.withLock { contributions in
      if let shelf { shelf.keep(kept, to: measure.description) } else { contributions[measure.description] = kept }
    }
  }
}

/// A place for what a month's orders contribute that outlasts the snapshot. Whoever has it sees to it that what is read was counted of
/// the same orders and products, by the same program.
public protocol CountShelf: Sendable {
  /// The counts by day, if they are known.
  func counts() -> DaysByMeasure?
  /// Keeps counts in the place of those that there were.
  func keep(_ counts: DaysByMeasure)
  /// The contributions to a measure by its name, of those days alone that some seconds reach into, if they are known.
  func contributions(to measure: String, within seconds: ClosedRange<Int64>) -> MonthContributions?
  /// Keeps contributions in the place of those that there were.
  func keep(_ contributions: MonthContributions, to measure: String)
  /// What a counter has counted, if it is known.
  func image(of counter: CounterImage.Name) -> CounterImage?
  /// Keeps what a counter has counted in the place of what there was.
  func keep(_ image: CounterImage, of counter: CounterImage.Name)
}
