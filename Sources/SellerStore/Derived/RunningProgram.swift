import CLibrary

/// The program that runs, as it is told from every other one, itself built anew included: what it has counted, another may count
/// otherwise.
enum RunningProgram {
  /// The numbers that its file is told from others by; nil where the system does not say.
  static let numbers: [Int64]? = {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return nil }
    return [
      Int64(status.st_size), Int64(bitPattern: UInt64(status.st_dev)), Int64(bitPattern: UInt64(status.st_ino)),
      Int64(status.st_mtim.tv_sec), Int64(status.st_mtim.tv_nsec), Int64(status.st_ctim.tv_sec),
      Int64(status.st_ctim.tv_nsec),
    ]
  }()
}
