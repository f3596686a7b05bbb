import Foundation

// `embed-files OUTPUT FILE…` writes Swift source with the names and bytes of the files.
let files = CommandLine.arguments.dropFirst(2).map { URL(filePath: $0) }
var source = """
  /// The files of this module that the program carries.
  enum EmbeddedFiles {
    /// Their names without the extension, and their bytes, by name.
    static let all: [(name: String, bytes: [UInt8])] = [

  """
for (place, file) in files.enumerated() {
  source += "    (\"\(file.deletingPathExtension().lastPathComponent)\", file\(place)),\n"
}
source += "  ]\n"
for (place, file) in files.enumerated() {
  let bytes = try Data(contentsOf: file).map(String.init).joined(separator: ", ")
  source += "  private static let file\(place): [UInt8] = [\(bytes)]\n"
}
source += "}\n"
try Data(source.utf8).write(to: URL(filePath: CommandLine.arguments[1]))
