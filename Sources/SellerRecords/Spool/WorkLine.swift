import Dispatch
import Synchronization

/// Work that comes piece by piece: a second thread does pieces beside the one that hands them over, and that one gets what came
/// of them in their order.
public final class WorkLine<Input: Sendable, Output: Sendable>: Sendable {
  private enum Piece {
    case waiting(Input)
    case begun
    case done(Output)
  }

  private struct State {
    var pieces: [Piece] = []
    /// How many pieces were handed out.
    var gone = 0
  }

  private let work: @Sendable (Input) -> Output
  private let state = Mutex(State())
  private let helper = WorkQueue()
  private let isDone = DispatchSemaphore(value: 0)

  /// A line on which this work is done.
  public init(_ work: @escaping @Sendable (Input) -> Output) { self.work = work }

  /// How many pieces are on the line, done or not.
  public var count: Int { state.withLock { $0.pieces.count } }

  /// Adds a piece.
  public func add(_ input: Input) {
    state.withLock { $0.pieces.append(.waiting(input)) }
    helper.add { [self] in
      if doOne() { isDone.signal() }
    }
  }

  /// What came of the first piece on the line, which leaves it; nil where none is left. While another thread is at it, this one
  /// does the pieces behind it.
  public func next() -> Output? {
    while true {
      let first: Piece? = state.withLock { state in
        guard case .done = state.pieces.first else { return state.pieces.first }
        state.gone += 1
        return state.pieces.removeFirst()
      }
      switch first {
      case nil: return nil
      case .done(let output): return output
      case .waiting, .begun: if !doOne() { isDone.wait() }
      }
    }
  }

  /// Does the first piece that nobody is at; false where there is none.
  private func doOne() -> Bool {
    let begun: (place: Int, input: Input)? = state.withLock { state in
      for (place, piece) in state.pieces.enumerated() {
        guard case .waiting(let input) = piece else { continue }
        state.pieces[place] = .begun
        return (state.gone + place, input)
      }
      return nil
    }
    guard let begun else { return false }
    let output = work(begun.input)
    state.withLock { $0.pieces[begun.place - $0.gone] = .done(output) }
    return true
  }
}
