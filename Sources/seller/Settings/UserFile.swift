import CLibrary

/// A file that is the user's own: settings, rules, how screens were left. There may be none; one that is there and cannot be read is
/// not taken for an empty one, or it would be written over.
enum UserFile {
  /// What stands in the file; nil where there is none.
  static func contents(of path: String) throws(InputTrouble) -> [UInt8]? {
    var status = stat()
    if stat(path, &status) != 0, errno == ENOENT || errno == ENOTDIR { return nil }
    return try InputFile.contents(of: path)
  }
}
