extension Frame {
  /// What is shown first of a frame while keys come quickly: the selection where it is now, and all else as it was before. Who holds a
  /// key down reads the list; what is told of each row beside it would be replaced before anybody has read it.
  ///
  /// Nil where more has changed than where the selection is.
  public func ahead(of before: Frame) -> Frame? {
    guard hasOnlyMoved, !leading.isEmpty, leading == before.leading, size == before.size else { return nil }
    var ahead = before
    for rect in leading { ahead.copy(rect, of: self) }
    (ahead.cursor, ahead.targets) = (cursor, targets)
    return ahead
  }
}
