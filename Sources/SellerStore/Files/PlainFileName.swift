/// Names of files made from texts that are no names.
public enum PlainFileName {
  /// The text with a sign for each slash, whatever stands on it: to the system a slash with an accent is a slash.
  public static func of(_ text: String, slash: Unicode.Scalar = "_") -> String {
    var name = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { name.append(scalar == "/" ? slash : scalar) }
    return String(name)
  }

  /// The first of `base`, `base-2`, `base-3` … that nothing has yet.
  public static func free<Failure>(
    _ base: String, ending: String = "", isTaken: (String) throws(Failure) -> Bool
  ) throws(Failure) -> String {
    var (name, number) = (base + ending, 1)
    while try isTaken(name) {
      number += 1
      name = "\(base)-\(number)\(ending)"
    }
    return name
  }
}
