/// Which part of a page has the keyboard, whatever it is a list of.
struct PartFocus<Owner> {
  /// What can be done with the part.
  let offers: (Owner) -> [Offer<Owner>]
  let get: (Owner) -> any PagePart
  /// Puts the changed part into its place.
  let put: (inout Owner, any PagePart) -> Void

  init<Part: PagePart>(_ part: WritableKeyPath<Owner, Part>) {
    offers = { $0[keyPath: part].offers.at(part) }
    get = { $0[keyPath: part] }
    put = { if let changed = $1 as? Part { $0[keyPath: part] = changed } }
  }
}
