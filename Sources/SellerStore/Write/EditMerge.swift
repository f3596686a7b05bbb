import SellerCore
import SellerRecords

/// Brings two versions of a file together, record by record, that were made from the same one: the one in the store, and one
/// that somebody else saved at the same moment.
struct EditMerge {
  /// The records of both, in the program's form.
  let bytes: [UInt8]
  /// The records in which the edited version prevailed.
  let taken: [RecordKey]
  /// The records that both changed, and not alike; of these the store's version is among the bytes.
  let conflicts: [RecordKey]

  /// Nil when the edited version has lines that cannot be read: what they were meant to change is for a person to see.
  init?(of file: StoreFile, base: [UInt8], stored: [UInt8], edited: [UInt8], currency: Currency) {
    guard let type = file.lineType else { return nil }
    self.init(type, file, base, stored, edited, currency)
  }

  private init?<Stored: StoredRecord>(
    _ type: Stored.Type, _ file: StoreFile, _ base: [UInt8], _ stored: [UInt8], _ edited: [UInt8], _ currency: Currency
  ) {
    let base = TableImage<Stored>(file, bytes: base, status: nil, currency: currency)
    var merged = TableImage<Stored>(file, bytes: stored, status: nil, currency: currency)
    let edited = TableImage<Stored>(file, bytes: edited, status: nil, currency: currency)
    guard edited.findings.allSatisfy({ $0.severity != .error }) else { return nil }
    var taken: [RecordKey] = []
    var conflicts: [RecordKey] = []
    for key in Set(base.keys + edited.keys).sorted() {
      let (old, ours, theirs) = (base.line(of: key), merged.line(of: key), edited.line(of: key))
      if theirs == old || theirs == ours { continue }
      guard ours == old else {
        conflicts.append(key)
        continue
      }
      if let theirs { merged.put(theirs, for: key) } else { merged.remove(key) }
      taken.append(key)
    }
    bytes = merged.newBytes
    self.taken = taken
    self.conflicts = conflicts
  }
}
