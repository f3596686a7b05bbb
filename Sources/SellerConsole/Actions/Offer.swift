import SellerText

/// One thing that can be done: which action it is, what stands in its way just now, and what it does.
///
/// Keys, hint line, help and palette are made from offers, and a key does what its offer does: what is offered without being
/// done, or done without being offered, cannot be written.
struct Offer<Owner> {
  /// Which action; its keys and words come from the catalogue.
  let action: Action
  /// The action's name; nil for going to a pane.
  let name: ActionName?
  /// Whose hint it shows, where that is not its own: what goes back from everywhere quits from the first page.
  fileprivate(set) var hint: Phrase
  /// Why it cannot be done just now; nil when it can.
  let obstacle: Obstacle?
  /// Does it.
  let perform: (inout Owner) -> [PageOutcome]

  /// An offer, whatever it does; `name` is nil for going to a pane.
  private init(
    _ action: Action, _ name: ActionName?, hint: Phrase, obstacle: Obstacle?,
    perform: @escaping (inout Owner) -> [PageOutcome]
  ) {
    self.action = action
    self.name = name
    self.hint = hint
    self.obstacle = obstacle
    self.perform = perform
  }

  /// An offer of an action of the catalogue, whatever it does.
  init(_ name: ActionName, obstacle: Obstacle?, perform: @escaping (inout Owner) -> [PageOutcome]) {
    let action = name.action
    self.init(action, name, hint: action.hint, obstacle: obstacle, perform: perform)
  }

  /// An offer of going to a pane.
  init(to pane: PaneID, obstacle: Obstacle?, perform: @escaping (inout Owner) -> [PageOutcome]) {
    let action = pane.action
    self.init(action, nil, hint: action.hint, obstacle: obstacle, perform: perform)
  }

  /// An offer without an obstacle, with the hint of another action where that says better what it does now.
  init(_ action: ActionName, hint: ActionName? = nil, perform: @escaping (inout Owner) -> [PageOutcome]) {
    self.init(action, obstacle: nil, perform: perform)
    if let hint { self.hint = hint.action.hint }
  }

  /// An offer that leads somewhere.
  init(
    _ action: ActionName, unless reason: (any Worded)? = nil, leadsTo outcome: @escaping () -> PageOutcome
  ) {
    self.init(action, obstacle: reason.map { Obstacle($0) }) { _ in [outcome()] }
  }

  /// An offer that leads somewhere from what is selected; without a selection the reason is said instead.
  init<Subject>(
    _ action: ActionName, of subject: Subject?, unless reason: (any Worded)? = nil,
    orElse nothing: any Worded = ChromePhrase.noRow, leadsTo outcome: @escaping (Subject) -> PageOutcome
  ) {
    guard let subject else {
      self.init(action, obstacle: Obstacle(nothing)) { _ in [.notice(Notice(.problem, nothing))] }
      return
    }
    self.init(action, obstacle: reason.map { Obstacle($0) }) { _ in [outcome(subject)] }
  }

  /// An offer that shows something else on the page itself.
  init(_ action: ActionName, unless reason: (any Worded)? = nil, changes change: @escaping (inout Owner) -> Void) {
    self.init(action, obstacle: reason.map { Obstacle($0) }) { owner in
      change(&owner)
      return []
    }
  }

  /// The offer of a part, as an offer of what the part belongs to.
  func at<Whole>(_ part: WritableKeyPath<Whole, Owner>) -> Offer<Whole> {
    done { perform(&$0[keyPath: part]) }
  }

  /// The same offer of another owner, who does it this way.
  func done<Whole>(_ perform: @escaping (inout Whole) -> [PageOutcome]) -> Offer<Whole> {
    Offer<Whole>(action, name, hint: hint, obstacle: obstacle, perform: perform)
  }
}

extension Array {
  /// The offers of a part, as offers of what the part belongs to.
  func at<Part, Whole>(_ part: WritableKeyPath<Whole, Part>) -> [Offer<Whole>] where Element == Offer<Part> {
    map { $0.at(part) }
  }
}

/// What stands in the way of an action.
struct Obstacle {
  /// Why it cannot be done.
  let reason: any Worded
  /// What is offered in its place: the way to what stands in the way.
  let detour: () -> [PageOutcome]

  init(_ reason: any Worded, detour: @escaping () -> [PageOutcome] = { [] }) {
    self.reason = reason
    self.detour = detour
  }
}
