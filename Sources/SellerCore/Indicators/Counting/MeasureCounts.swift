/// Measures counted over windows, each once however many rows ask for it.
struct MeasureCounts: Sendable {
  /// What must be counted, gathered row by row.
  struct Needs {
    private var measures: [Measure] = []
    private var windows: [Measure.ID: [CountingPass.AskedWindow]] = [:]

    /// Asks for a measure over a window, of the store or of each product.
    mutating func add(_ measure: Measure, over window: Window, isApart: Bool = false) {
      if windows[measure.id] == nil { measures.append(measure) }
      var asked = windows[measure.id, default: []]
      if let index = asked.firstIndex(where: { $0.window == window }) {
        guard isApart, !asked[index].isApart else { return }
        asked[index].isApart = true
      } else {
        asked.append(CountingPass.AskedWindow(window: window, isApart: isApart))
      }
      windows[measure.id] = asked
    }

    /// Asks for what others ask for, too.
    mutating func add(_ others: Needs) {
      for request in others.requests {
        for asked in request.windows { add(request.measure, over: asked.window, isApart: asked.isApart) }
      }
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

  init(_ pass: CountingPass) { self.init(pass.requests, pass.tallies) }

  /// The counts of some measures alone.
  func only(_ wanted: Set<Measure.ID>) -> MeasureCounts {
    let places = requests.indices.filter { wanted.contains(requests[$0].measure.id) }
    return MeasureCounts(places.map { requests[$0] }, places.map { tallies[$0] })
  }

  private init(_ requests: [CountingPass.Request], _ tallies: [Tally]) {
    self.requests = requests
    self.tallies = tallies
    tallyOfMeasure = Dictionary(firstOfEach: requests.enumerated().map { ($1.measure.id, $0) })
  }

  /// Where a measure's counts stand; nil when it was not counted over that window.
  func place(of measure: Measure.ID, over window: Window) -> Place? {
    guard let tally = tallyOfMeasure[measure],
      let window = requests[tally].windows.firstIndex(where: { $0.window == window })
    else { return nil }
    return Place(tally: tally, window: window)
  }

  /// The counts of one slot.
  func cell(at place: Place, slot: Int) -> Tally.Cell { tallies[place.tally].cell(slot: slot, window: place.window) }

  /// Marks the slots that have counts; no where they have none of their own.
  func markFilled(at place: Place, in marks: inout [Bool]) -> Bool {
    tallies[place.tally].markFilled(window: place.window, in: &marks)
  }

  /// The counts of all slots, and what is told of them; nil when the measure was not counted over that window.
  func cohort(of measure: Measure.ID, over window: Window) -> Tally.Cell? {
    place(of: measure, over: window).map { tallies[$0.tally].total(window: $0.window) }
  }

  /// The counts of all slots; nil when the measure was not counted over that window.
  func total(of measure: Measure.ID, over window: Window) -> Ratio? { cohort(of: measure, over: window)?.ratio }

  /// Everything that was counted, by name.
  var names: [FactName] {
    requests.flatMap { request in
      request.windows.map { FactName(request.measure.id, over: $0.window, isApart: $0.isApart) }
    }
  }
}
