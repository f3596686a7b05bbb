import CLinux

/// Memory that a long piece of work took and let go of: the C library keeps it for the next one, which may never come.
enum SpareMemory {
  /// Gives it back to the system.
  static func giveBack() {
    #if canImport(Glibc)
      malloc_trim(0)
    #endif
  }
}
