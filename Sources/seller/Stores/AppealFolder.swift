import CLibrary
import SellerCore
import SellerStore
import SellerTables
import SellerText

/// Writes the draft of an appeal as a folder: the text, the orders and the timeline as CSV, and the attachments.
enum AppealFolder {
  /// Writes a folder that is not there yet, or is empty: it is there entirely or not at all.
  static func write(_ draft: AppealDraft, to place: String, of store: Store) throws {
    try OutputFile.checkOutside(place, place)
    guard UserPath.names(in: place).isEmpty else {
      throw ProgramFailure(.wrongInput, Phrase(en: "\(place) is not empty.", zh: "\(place) 不是空文件夹。"))
    }
    let ends = place.lastIndex { $0 != "/" }.map { place[...$0] } ?? "."
    let folder = "\(ends).\(getpid()).part"
    do {
      try fill(folder, with: draft, of: store)
      guard rename(folder, String(ends)) == 0 else {
        throw ProgramFailure(.storeUnusable, CommandTrouble.fileUnwritable(place, .number(errno)))
      }
    } catch {
      try? SystemFiles().removeTree(DiskPath(folder))
      throw error
    }
  }

  private static func fill(_ folder: String, with draft: AppealDraft, of store: Store) throws {
    try fill(folder + "/attachments", with: draft.files, of: store)
    try OutputFile.write(folder + "/appeal.txt") { try $0(Array((draft.text.joined(separator: "\n") + "\n").utf8)) }
    try OutputFile.write(folder + "/orders.csv") { try draft.orderTable.write(.csv, to: $0) }
    try OutputFile.write(folder + "/timeline.csv") { try draft.timeline.write(.csv, to: $0) }
  }

  /// Makes a folder of files that the store keeps; where there are none, only the one that it would be in.
  private static func fill(_ folder: String, with files: [FileIdentity], of store: Store) throws(ProgramFailure) {
    let kept = named(files).map { (name: $0.name, path: "\(store.path)/attachments/\($0.file.sha256)") }
    if let missing = kept.first(where: { !UserPath.isThere($0.path) }) {
      throw ProgramFailure(.storeUnusable, OpeningTrouble.notKept(missing.name))
    }
    let (system, folder) = (SystemFiles(), DiskPath(folder))
    do throws(FileFailure) {
      try system.makeDirectories(kept.isEmpty ? folder.parent : folder, permissions: 0o777, syncs: false)
      for (name, path) in kept { try system.copy(DiskPath(path), to: folder.appending(name)) }
    } catch {
      throw ProgramFailure(.storeUnusable, CommandTrouble.fileUnwritable(folder.parent.string, error.reason))
    }
  }

  /// The files under names of which none is there twice.
  private static func named(_ files: [FileIdentity]) -> [(name: String, file: FileIdentity)] {
    var taken: Set<String> = []
    return files.map { file in
      let plain = PlainFileName.of(file.name.split(separator: "/").last.map(String.init) ?? "file")
      let name =
        sequence(first: 1) { $0 + 1 }.lazy.map { $0 == 1 ? plain : "\($0)-\(plain)" }
        .first { !taken.contains($0) } ?? plain
      taken.insert(name)
      return (name, file)
    }
  }

  /// The whole path of a folder of this name in the current directory that is not there yet.
  static func freePath(_ name: String) -> String {
    let base = DiskPath(".").absolute.appending(PlainFileName.of(name)).string
    return PlainFileName.free(base, isTaken: UserPath.isThere)
  }
}
