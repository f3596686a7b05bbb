import SellerText

/// Which part of a page has the keyboard, whatever it is a list of.
struct PartFocus<Owner> {
  /// Lets the part do an action; false for one that it does not know.
  let perform: (inout Owner, ActionName) -> Bool
  /// Whether keys are typed into the part's filter.
  let isFiltering: (Owner) -> Bool
  /// Types a key into it.
  let type: (inout Owner, KeyPress) -> Void
  /// Pastes a text into it.
  let paste: (inout Owner, String) -> Void
  /// Where the part's selection stands.
  let position: (Owner) -> ListPosition?

  /// The part that a page keeps there.
  init<Part: PagePart>(_ part: WritableKeyPath<Owner, Part>) {
    perform = { $0[keyPath: part].perform($1) }
    isFiltering = { $0[keyPath: part].isFiltering }
    type = { $0[keyPath: part].type($1) }
    paste = { $0[keyPath: part].paste($1) }
    position = { $0[keyPath: part].position }
  }
}
