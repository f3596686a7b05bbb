import Synchronization

/// What the buyers of a shop contribute to measures, as far as a report has counted it: what the next one wants is not counted again.
final class KeptBuyers: Sendable {
  /// Where it is kept from one process to the next.
  private let shelf: (any BuyerShelf)?
  private let state = Mutex<(known: BuyerCounts?, wasAsked: Bool)>((nil, false))

  /// Nothing is known but what may be on a shelf.
  init(_ shelf: (any BuyerShelf)? = nil) { self.shelf = shelf }

  /// What they contribute to some measures, counted now as far as nobody has; nil where something is still to come at a moment, and
  /// where it is asked for the first time and kept nowhere: to count for some windows alone is quicker.
  func counts(
    on basis: String, at asOf: Instant, for measures: [BuyerCounts.Counting], told: FactSet, _ context: CountingContext,
    _ columns: () -> ConversationColumns
  ) -> BuyerCounts? {
    state.withLock { state in
      defer { state.wasAsked = true }
      if shelf == nil, !state.wasAsked { return nil }
      if state.known?.basis != basis { state.known = shelf?.counts() }
      if state.known?.basis != basis { state.known = nil }
      if let known = state.known, known.settledAt > asOf { return nil }
      if let known = state.known, known.have(measures) { return known }
      let missing = measures.filter { state.known?[$0.id] == nil }
      guard let counted = BuyerCounts(columns(), on: basis, for: missing, told: told, context) else { return nil }
      let all = counted.and(state.known)
      state.known = all
      shelf?.keep(all)
      return all.settledAt > asOf ? nil : all
    }
  }
}

/// A place for what buyers contribute that outlasts the snapshot. Whoever has it sees to it that what is read was counted of the same
/// conversations, by the same program.
public protocol BuyerShelf: Sendable {
  /// The counts, if they are known.
  func counts() -> BuyerCounts?
  /// Keeps counts in the place of those that there were.
  func keep(_ counts: BuyerCounts)
}
