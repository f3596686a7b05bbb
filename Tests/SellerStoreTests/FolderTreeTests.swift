import SellerText
import SystemPackage
import Testing

@testable import SellerStore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

@Suite("Folders and files that are the user's own")
struct FolderTreeTests {
  private let files = SystemFiles()

  @Test("A folder goes with everything in it, a symbolic link alone, and what it leads to stays")
  func removing() throws {
    let scratch = try Scratch()
    try scratch.write("kept/inside", "1")
    try scratch.write("tree/a/b/file", "2")
    try scratch.write("tree/.hidden", "3")
    #expect(symlink(scratch.path("kept"), scratch.path("tree/a/folder")) == 0)
    #expect(symlink(scratch.path("kept/inside"), scratch.path("tree/file")) == 0)
    #expect(symlink(scratch.path("nowhere"), scratch.path("tree/lost")) == 0)
    try files.removeTree(DiskPath(scratch.path("tree")))
    #expect(try scratch.picture() == ["kept/inside": Array("1".utf8)])

    #expect(symlink(scratch.path("kept"), scratch.path("link")) == 0)
    try files.removeTree(DiskPath(scratch.path("link/")))
    try files.removeTree(DiskPath(scratch.path("nothing")))
    #expect(try scratch.picture() == ["kept/inside": Array("1".utf8)])
    let below = #expect(throws: FileFailure.self) { try files.removeTree(DiskPath(scratch.path("kept/inside/file"))) }
    #expect(below?.reason == .number(ENOTDIR))
    try files.removeTree(DiskPath(scratch.path("kept/inside")))
    #expect(try files.list(DiskPath(scratch.path)) == ["kept"])
  }

  @Test("A copy is a new file with the same bytes and permission bits, and never takes another's place")
  func copying() throws {
    let scratch = try Scratch()
    try scratch.write("file", "text")
    for (name, mode) in [("private", 0o600), ("shared", 0o644), ("program", 0o4755)] as [(String, mode_t)] {
      #expect(chmod(scratch.path("file"), mode) == 0)
      try files.copy(DiskPath(scratch.path("file")), to: DiskPath(scratch.path(name)))
      #expect(try scratch.read(name) == "text")
      #expect(try files.status(at: DiskPath(scratch.path(name)))?.permissions == UInt32(mode) & 0o777)
    }
    #expect(symlink(scratch.path("shared"), scratch.path("link")) == 0)
    for (from, to, reason) in [
      ("file", "shared", EEXIST), ("file", "link", EEXIST), ("none", "new", ENOENT), ("file", "no/new", ENOENT),
    ] {
      let failure = #expect(throws: FileFailure.self) {
        try files.copy(DiskPath(scratch.path(from)), to: DiskPath(scratch.path(to)))
      }
      #expect(failure?.reason == .number(reason), "\(from) \(to)")
    }
  }

  @Test("Folders are made with those above them; a file that stands there, or above, is none")
  func making() throws {
    let scratch = try Scratch()
    try scratch.write("file", "")
    let path = DiskPath(scratch.path("a/b/c"))
    for _ in 0..<2 { try files.makeDirectories(path, permissions: 0o700, syncs: false) }
    #expect(try files.status(at: path.parent)?.permissions == 0o700)
    #expect(symlink(scratch.path("a"), scratch.path("link")) == 0)
    try files.makeDirectories(DiskPath(scratch.path("link/d")), syncs: false)
    #expect(try files.isFolder(DiskPath(scratch.path("a/d"))))
    for name in ["file", "file/inside"] {
      let failure = #expect(throws: FileFailure.self) {
        try files.makeDirectories(DiskPath(scratch.path(name)), syncs: false)
      }
      #expect(failure?.reason == .number(ENOTDIR), "\(name)")
    }
  }

  @Test(
    "A path from the root on is as it is written, without what says nothing",
    arguments: [
      ("/", "/"), ("/a/b", "/a/b"), ("//a/./b//", "/a/b"), ("/no where/订单", "/no where/订单"), ("/tmp/../usr", "/usr"),
    ])
  func absolute(_ path: String, _ whole: String) { #expect(DiskPath(path).absolute.string == whole) }

  @Test(
    "A path of a name is in the folder that the process works in; a link in it stays one unless `..` goes back over it")
  func relative() throws {
    let current = try #require(DiskPath(".").absolute.string.hasPrefix("/") ? DiskPath(".").absolute : nil)
    #expect(current == DiskPath(".").whole)
    #expect(DiskPath("a/./b").absolute == current.appending("a").appending("b"))
    let scratch = try Scratch()
    try scratch.write("folder/inner/file", "")
    #expect(symlink(scratch.path("folder/inner"), scratch.path("link")) == 0)
    #expect(DiskPath(scratch.path("link/file")).absolute.string == scratch.path("link/file"))
    #expect(DiskPath(scratch.path("link/../inner/file")).absolute.string == scratch.path("folder/inner/file"))
  }

  @Test("A text is the name of a file when no slash is left in it, not even one with an accent")
  func names() {
    #expect(PlainFileName.of("a/b//é") == "a_b__é")
    #expect(PlainFileName.of("/tmp/x", slash: "%") == "%tmp%x")
    #expect(PlainFileName.of("../\u{301}x").utf8.contains(UInt8(ascii: "/")) == false)
    #expect(PlainFileName.of("") == "")
  }
}
