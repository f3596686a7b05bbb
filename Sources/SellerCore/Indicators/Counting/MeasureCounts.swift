/// Measures counted over windows, each once however many rows ask for it.
struct MeasureCounts {
  /// What must be counted, gathered row by row.
  struct Needs {
    private var measures: [Measure] = []
    private var windows: [Measure.ID: [Window]] = [:]

    /// Asks for a measure over a window.
    mutating func add(_ measure: Measure, over window: Window) {
      if windows[measure.id] == nil { measures.append(measure) }
      if !windows[measure.id, default: []].contains(window) { windows[measure.id, default: []].append(window) }
    }

    var requests: [CountingPass.Request] {
      measures.map { CountingPass.Request(measure: $0, windows: windows[$0.id] ?? []) }
    }
  }

  /// Where the counts of a measure over a window stand.
  struct Place {
    fileprivate let tally: Int
    fileprivate let window: Int
  }

  private let requests: [CountingPass.Request]
  private let tallies: [Tally]
  private let tallyOfMeasure: [Measure.ID: Int]

  /// Counts what is needed; a witness is told of every contribution.
  init(
    _ view: ShopView, rules: IndicatorRulebook, needs: Needs, slots: SlotPlan, witness: CountingPass.Witness? = nil
  ) {
    requests = needs.requests
    tallyOfMeasure = Dictionary(
      requests.enumerated().map { ($1.measure.id, $0) }, uniquingKeysWith: { first, _ in first })
    tallies = CountingPass.run(view, rules: rules, requests: requests, slots: slots, witness: witness)
  }

  /// Where a measure's counts stand; nil when it was not counted over that window.
  func place(of measure: Measure.ID, over window: Window) -> Place? {
    guard let tally = tallyOfMeasure[measure], let window = requests[tally].windows.firstIndex(of: window) else {
      return nil
    }
    return Place(tally: tally, window: window)
  }

  /// The counts of one slot.
  func cell(at place: Place, slot: Int) -> Tally.Cell { tallies[place.tally].cell(slot: slot, window: place.window) }

  /// The counts of all slots; nil when the measure was not counted over that window.
  func total(of measure: Measure.ID, over window: Window) -> Ratio? {
    place(of: measure, over: window).map { tallies[$0.tally].total(window: $0.window).ratio }
  }
}
