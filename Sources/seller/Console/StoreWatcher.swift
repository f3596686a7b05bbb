import CLibrary
import SellerRecords

/// Notices that somebody else wrote into the store: another process, an editor, git. It sleeps in the kernel until then.
final class StoreWatcher: Sendable {
  private let directory: String
  private let changed: @Sendable () -> Void

  init(directory: String, changed: @escaping @Sendable () -> Void) {
    self.directory = directory
    self.changed = changed
  }

  /// Watches from a thread of its own until the process ends. Where the kernel cannot watch, nothing is noticed and Ctrl-R
  /// still reads again.
  func start() {
    WorkThread.start { [directory, changed] in Self.watch(directory, changed) }
  }

  private static func watch(_ directory: String, _ changed: @Sendable () -> Void) {
    let descriptor = inotify_init1(Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    let interesting = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_DELETE | IN_CREATE)
    for folder in [directory, directory + "/orders", directory + "/consultations"] {
      _ = inotify_add_watch(descriptor, folder, interesting)
    }
    var buffer = [UInt8](repeating: 0, count: 4096)
    while read(descriptor, &buffer, buffer.count) > 0 {
      drain(descriptor, into: &buffer)
      changed()
    }
  }

  /// A writer touches several files in a row: wait until it has been still for a moment.
  private static func drain(_ descriptor: Int32, into buffer: inout [UInt8]) {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while poll(&waiting, 1, 150) > 0 {
      guard read(descriptor, &buffer, buffer.count) > 0 else { return }
    }
  }
}
