import SellerCore
import SellerSheets

/// Files with the format that each of them has: the one that was named for all, or the one that its content shows.
public struct ImportSelection: Sendable {
  /// The files that can be read, each with its format, in their order.
  public var files: [(format: ImportFormat, file: SourceFile)] = []
  /// Files of which nobody can tell the format.
  public var refusals: [ImportRefusal] = []

  /// Sorts files to their formats. `named` is the format that the user named for all of them, `platform` the shop's.
  public init(_ files: [SourceFile], as named: ImportFormat?, of platform: Platform? = nil) {
    for file in files {
      if let named {
        self.files.append((named, file))
        continue
      }
      let sample = FileSample(file)
      if let format = ImportFormat.of(file, sample, for: platform) {
        self.files.append((format, file))
      } else {
        // What kind of file it is, where that tells.
        let problem = sample.tableProblem.map { ImportProblem.table(.file($0)) } ?? .unknownFormat
        refusals.append(ImportRefusal(kind: .file, position: file.position, problem: problem))
      }
    }
  }

  /// The formats that the files have, in the order of the files, each once.
  public var formats: [ImportFormat] {
    var seen: Set<FormatName> = []
    return files.map(\.format).filter { seen.insert($0.name).inserted }
  }

  /// Refuses the files that belong into shops of other platforms, unless there are no others.
  public func leavingOut(foreignTo platform: Platform) -> ImportSelection {
    let own = files.filter { $0.format.belongs(to: platform) }
    guard !own.isEmpty else { return self }
    var selection = self
    selection.files = own
    selection.refusals += files.filter { !$0.format.belongs(to: platform) }.map {
      ImportRefusal(kind: .file, position: $0.file.position, problem: .otherPlatform($0.format.name))
    }
    return selection
  }

  /// The same files, of which no more is read once `isStopped` says so.
  func stoppable(_ isStopped: (@Sendable () -> Bool)?) -> ImportSelection {
    guard let isStopped else { return self }
    var selection = self
    for place in selection.files.indices {
      for bytes in [\SourceFile.content, \.original] {
        selection.files[place].file[keyPath: bytes] = StoppableBytes(
          base: selection.files[place].file[keyPath: bytes], isStopped: isStopped)
      }
    }
    return selection
  }

  /// Reads every file.
  public func read(_ context: ImportContext) -> ImportReading {
    files.reduce(into: ImportReading(refusals: refusals)) { reading, choice in
      reading.append(choice.format.read([choice.file], context))
    }
  }
}

/// The bytes of a file, until nobody wants them any more.
private struct StoppableBytes: SourceBytes {
  let base: any SourceBytes
  let isStopped: @Sendable () -> Bool

  var count: Int { base.count }

  func bytes(at offset: Int, count: Int) throws(TableProblem) -> [UInt8] {
    // ECANCELED
    if isStopped() { throw .unreadable(errno: 125) }
    return try base.bytes(at: offset, count: count)
  }
}
