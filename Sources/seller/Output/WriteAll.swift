import CLibrary

/// Writes all bytes to a descriptor; answers the system's error number where it refuses.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count < 0, errno != EINTR { return errno }
    rest = rest.dropFirst(max(0, count))
  }
  return nil
}
