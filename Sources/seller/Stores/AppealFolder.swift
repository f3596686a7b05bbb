import FoundationEssentials
import SellerCore
import SellerStore
import SellerTables
import SellerText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Writes the draft of an appeal as a folder: the text, the orders and the timeline as CSV, and the attachments.
enum AppealFolder {
  /// Writes a folder that is not there yet, or is empty: it is there entirely or not at all.
  static func write(_ draft: AppealDraft, to place: String, of store: Store) throws {
    let files = FileManager.default
    try OutputFile.checkOutside(place, place)
    guard ((try? files.contentsOfDirectory(atPath: place)) ?? []).isEmpty else {
      throw ProgramFailure(.wrongInput, Phrase(en: "\(place) is not empty.", zh: "\(place) 不是空文件夹。"))
    }
    let ends = place.lastIndex { $0 != "/" }.map { place[...$0] } ?? "."
    let folder = "\(ends).\(ProcessInfo.processInfo.processIdentifier).part"
    do {
      try fill(folder, with: draft, of: store)
      guard rename(folder, String(ends)) == 0 else {
        throw ProgramFailure(.storeUnusable, CommandTrouble.fileUnwritable(place, .number(errno)))
      }
    } catch {
      try? files.removeItem(atPath: folder)
      throw error
    }
  }

  private static func fill(_ folder: String, with draft: AppealDraft, of store: Store) throws {
    let files = FileManager.default
    do {
      try files.createDirectory(
        atPath: folder + (draft.files.isEmpty ? "" : "/attachments"), withIntermediateDirectories: true)
      for (name, kept) in named(draft.files) {
        let path = "\(store.path)/attachments/\(kept.sha256)"
        guard files.fileExists(atPath: path) else { throw ProgramFailure(.storeUnusable, OpeningTrouble.notKept(name)) }
        try files.copyItem(atPath: path, toPath: "\(folder)/attachments/\(name)")
      }
    } catch let failure as ProgramFailure {
      throw failure
    } catch {
      throw ProgramFailure(.storeUnusable, CommandTrouble.fileUnwritable(folder, SystemReason(error)))
    }
    try OutputFile.write(folder + "/appeal.txt") { try $0(Array((draft.text.joined(separator: "\n") + "\n").utf8)) }
    try OutputFile.write(folder + "/orders.csv") { try draft.orderTable.write(.csv, to: $0) }
    try OutputFile.write(folder + "/timeline.csv") { try draft.timeline.write(.csv, to: $0) }
  }

  /// The files under names of which none is there twice.
  private static func named(_ files: [FileIdentity]) -> [(name: String, file: FileIdentity)] {
    var taken: Set<String> = []
    return files.map { file in
      let plain = file.name.split(separator: "/").last.map(String.init) ?? "file"
      let name =
        sequence(first: 1) { $0 + 1 }.lazy.map { $0 == 1 ? plain : "\($0)-\(plain)" }
        .first { !taken.contains($0) } ?? plain
      taken.insert(name)
      return (name, file)
    }
  }

  /// The whole path of a folder of this name in the current directory that is not there yet.
  static func freePath(_ name: String) -> String {
    let safe = name.replacing("/", with: "_")
    let base = FileManager.default.currentDirectoryPath + "/" + safe
    return sequence(first: 1) { $0 + 1 }.lazy.map { $0 == 1 ? base : "\(base)-\($0)" }
      .first { !FileManager.default.fileExists(atPath: $0) } ?? base
  }
}
