import SellerText

/// Which part of a page has the keyboard, whatever it is a list of.
struct PartFocus<Owner> {
  /// What can be done with the part.
  let offers: (Owner) -> [Offer<Owner>]
  /// Whether keys are typed into the part.
  let isTyping: (Owner) -> Bool
  let typingKeys: (Owner) -> any Worded
  /// Types a key into it.
  let type: (inout Owner, KeyPress) -> Void
  /// Pastes a text into it.
  let paste: (inout Owner, String) -> Void
  /// How the part stands, where that is kept.
  let kept: (Owner) -> KeptList?
  /// The part's columns.
  let columns: (Owner) -> [Phrase]
  /// What of it can be copied.
  let copies: (Owner) -> [ListCopy]
  let narrow: (inout Owner, String) -> Void
  /// Sorts it by the column of a name.
  let sort: (inout Owner, String) -> Bool
  /// Where the part's selection stands.
  let position: (Owner) -> ListPosition?
  /// What is made ready for the part.
  let preparation: (Owner) -> Preparation?
  /// Hands it what was made ready.
  let prepared: (inout Owner, Preparation) -> Void

  init<Part: PagePart>(_ part: WritableKeyPath<Owner, Part>) {
    offers = { $0[keyPath: part].offers.at(part) }
    isTyping = { $0[keyPath: part].isTyping }
    typingKeys = { $0[keyPath: part].typingKeys }
    type = { $0[keyPath: part].type($1) }
    paste = { $0[keyPath: part].paste($1) }
    kept = { $0[keyPath: part].kept }
    columns = { $0[keyPath: part].columnTitles }
    copies = { $0[keyPath: part].copies }
    narrow = { $0[keyPath: part].narrow(to: $1) }
    sort = { $0[keyPath: part].sort(named: $1) }
    position = { $0[keyPath: part].position }
    preparation = { $0[keyPath: part].preparation }
    prepared = { $0[keyPath: part].prepared($1) }
  }
}
