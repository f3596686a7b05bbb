import SellerCore
import SellerRecords
import Synchronization

extension Store {
  /// Reads what somebody looks at, and no more: nothing else is in the snapshot. Like ``load(tolerant:derives:progress:)`` it throws
  /// the damage of any file; but of what is known to be sound, and is not needed, nothing is read.
  public func load(for needs: StoreNeeds) throws(StoreError) -> LoadedShop {
    if needs.isEverything { return try load() }
    if let part = try loadPart(needs) { return part }
    let start = directory.files.now
    let loaded = try load()
    if let derived = DerivedFolder(directory, of: loaded.snapshot.shop), loaded.signature.isWorthDeriving(in: derived) {
      SoundKinds(loaded.signature, settledAt: start).keep(in: derived, beside: nil)
    }
    var limited = loaded.limited(to: needs)
    limited.whole = loaded.snapshot
    return limited
  }

  /// More records than these are not looked up one by one.
  private static let mostLookedUp = 1000

  /// The same where all large files are known to be sound; nil where everything has to be read.
  private func loadPart(_ needs: StoreNeeds) throws(StoreError) -> LoadedShop? {
    let (start, shop, signature) = (directory.files.now, try directory.shop(), try signature())
    guard needs.count <= Self.mostLookedUp, signature.isQuiet, let derived = DerivedFolder(directory, of: shop),
      signature.isWorthDeriving(in: derived), let known = SoundKinds(in: derived)
    else { return nil }
    let sound = known.kinds(in: signature) { holds($0, $1, signature) }
    // Of months it has to be known that no two of them share a record.
    guard RecordKind.lineTypes.allSatisfy({ $0.folder == nil || sound.contains($0.kind) }) else { return nil }
    let loader = StoreLoader(
      directory: directory, pending: .none, cache: cache, derives: true,
      needed: NeededLines(
        directory: directory, derived: derived, currency: shop.currency, needs: needs, sound: sound,
        months: signature.files(of: .order).map(\.file)),
      progress: nil)
    let (snapshot, findings, whereabouts) = try loader.load()
    // Whatever is wrong is told by who reads everything.
    guard findings.allSatisfy({ $0.severity != .error }), try self.signature() == signature else { return nil }
    SoundKinds(signature, settledAt: start).keep(in: derived, beside: known)
    return LoadedShop(snapshot: snapshot, findings: findings, signature: signature, whereabouts: whereabouts)
      .limited(to: needs)
  }
}

extension Store {
  /// Whether a file that was written just before still holds what was written; what was looked at is not read again.
  private func holds(_ path: String, _ written: Fingerprint, _ signature: StoreSignature) -> Bool {
    guard let file = StoreFile(path: path), let status = signature.status(of: file) else { return false }
    if looked.withLock({ $0[file] == status }) { return true }
    guard (try? directory.files.fits(written, directory.path(of: file))) == true else { return false }
    looked.withLock { $0[file] = status }
    return true
  }

  /// Keeps what is known of a store's files after a change: they were sound before, and what was written is.
  func keepKnown(after staged: StagedRecords) {
    guard let derived = DerivedFolder(directory, of: staged.loaded.snapshot.shop),
      let known = SoundKinds(in: derived), let now = try? signature(), now.isQuiet
    else { return }
    var written: [String: Fingerprint] = [:]
    for new in staged.newFiles where new.file.lineType != nil {
      guard let content = new.content.fingerprint, let status = now.status(of: new.file), status.size == content.bytes
      else { return }
      written[new.file.path] = content
      looked.withLock { $0[new.file] = status }
    }
    known.after(written, from: staged.loaded.signature, now).keep(in: derived, beside: nil)
  }
}

extension StoreSignature {
  /// Whether nothing is recorded that is not in its place.
  fileprivate var isQuiet: Bool { pending.isEmpty }

  /// Whether any file is so large that something is derived from it.
  fileprivate func isWorthDeriving(in folder: DerivedFolder) -> Bool {
    RecordKind.allCases.contains { files(of: $0).contains { folder.isWorth($0.status.size) } }
  }
}

extension LoadedShop {
  /// The same with nothing in the snapshot but what is needed.
  fileprivate func limited(to needs: StoreNeeds) -> LoadedShop {
    var limited = self
    limited.snapshot = snapshot.limited(to: needs)
    return limited
  }

  /// The same with what is needed, if everything was read, of which a part is in the snapshot: nothing has to be read again then.
  func showing(_ needs: StoreNeeds) -> LoadedShop? {
    whole.map { whole in
      var shown = self
      shown.snapshot = whole.limited(to: needs)
      return shown
    }
  }
}
