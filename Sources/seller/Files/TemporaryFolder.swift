import SellerStore

/// Where files stand that nobody keeps.
enum TemporaryFolder {
  /// Its path: as the environment says, else where the system has it.
  static var path: String {
    let own = UserEnvironment.variables["TMPDIR"] ?? ""
    return DiskPath(own.isEmpty ? "/tmp" : own).absolute.string
  }
}
