import CLibrary
import SellerCore
import SellerStore
import SellerText
import SystemPackage

/// Opens a file that the store keeps with the user's own program: `$SELLER_OPEN`, else `xdg-open`.
enum FileOpener {
  /// Opens a copy under the file's own name, since programs go by names and the store's file is named by its hash.
  static func open(_ file: FileIdentity, of store: Store) throws(OpeningTrouble) {
    guard FileIdentity.isHash(file.sha256) else { throw .notKept(file.name) }
    let kept = store.path + "/attachments/" + file.sha256
    guard UserPath.isThere(kept) else { throw .notKept(file.name) }
    let environment = UserEnvironment.variables
    let wish = environment["SELLER_OPEN"].flatMap { $0.isEmpty ? nil : $0 }
    guard let program = UserProgram.path(of: wish ?? "xdg-open", in: environment) else {
      throw .noOpener(wish, file: kept)
    }
    let copied = try rethrowing(
      as: { (failure: FileFailure) in OpeningTrouble.failed(program, failure.reason) }, copy(kept, named: file.name))
    guard let trouble = UserProgram.start([program, copied], in: environment) else { return }
    throw .failed(program, trouble)
  }

  private static func copy(_ kept: String, named name: String) throws(FileFailure) -> String {
    let safe = PlainFileName.of(name)
    let path = try folder().appending(safe.isEmpty || safe.first == "." ? "_" + safe : safe)
    try SystemFiles().copy(DiskPath(kept), to: path)
    return path.string
  }

  /// A folder of the user's own, under a name that nobody can foresee: one that is there already may be somebody else's.
  private static func folder() throws(FileFailure) -> DiskPath {
    var name = Array((TemporaryFolder.path + "/seller-open-XXXXXX").utf8CString)
    guard mkdtemp(&name) != nil else {
      throw FileFailure(.makeDirectory, DiskPath(TemporaryFolder.path), .system(Errno(rawValue: errno)))
    }
    return DiskPath(String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
  }
}

/// Why a file was not opened.
enum OpeningTrouble: Error, Worded {
  /// No program opens files here.
  case noOpener(String?, file: String)
  /// The store does not have the file.
  case notKept(String)
  /// The program did not start.
  case failed(String, SystemReason)

  var phrase: Phrase {
    switch self {
    case .noOpener(let wish?, let file):
      Phrase(
        en: "SELLER_OPEN names no program: \(wish). The file is \(file)",
        zh: "SELLER_OPEN 指定的程序不存在：\(wish)。文件位于 \(file)")
    case .noOpener(nil, let file):
      Phrase(
        en: "No program opens files here: set SELLER_OPEN. The file is \(file)",
        zh: "没有可打开文件的程序，请设置 SELLER_OPEN。文件位于 \(file)")
    case .notKept(let name): Phrase(en: "The store does not keep \(name).", zh: "店铺没有保存 \(name)。")
    case .failed(let program, let reason):
      Phrase(en: "\(program) did not start: \(reason)", zh: "\(program) 无法启动：\(reason)")
    }
  }
}
