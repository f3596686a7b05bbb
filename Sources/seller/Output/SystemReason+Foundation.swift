import FoundationEssentials
import SellerTables
import SellerText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension SystemReason {
  /// Why Foundation could not do something with a file: the system's error number under its own error, or its words.
  init(_ error: any Error) {
    if let refusal = error as? POSIXError ?? (error as? CocoaError)?.underlying as? POSIXError {
      self = .number(refusal.code.rawValue)
    } else {
      self = .words(String(describing: error))
    }
  }
}
