import SellerCommandLine
import SellerText
import Testing

@Suite("What the words of a command line ask for")
struct CommandLineReaderTests {
  /// The command that words ask for.
  private func command<Asked: Command>(_ words: String..., as type: Asked.Type) throws -> Asked {
    guard case .run(let command, _) = try CommandLineReader.read(words, for: Shop.self) else {
      throw WordsRefused(.nothing)
    }
    return try #require(command as? Asked)
  }

  @Test("A family's word is followed by one of its own; without one its standard is meant, also before options")
  func families() throws {
    _ = try command("kites", "list", as: KitesList.self)
    _ = try command("kites", as: KitesList.self)
    _ = try command("kites", "--store", "s", as: KitesList.self)
    _ = try command(as: Sell.self)
    _ = try command("--dry-run", as: Sell.self)
    #expect(try command("kites", "show", "k1", as: KitesShow.self).id == "k1")
  }

  @Test("Options stand anywhere, with their value beside them or behind a sign; the last one said counts")
  func options() throws {
    let sell = try command("sell", "--count", "3", "--colour=red", "--dry-run", "--count=4", as: Sell.self)
    #expect(sell.count == 4 && sell.colour == .red && sell.dryRun)
    #expect(sell.spoken.asked == nil && sell.spoken.place.store == nil)
    let other = try command("sell", "--language", "zh", "--store=a=b", as: Sell.self)
    #expect(other.spoken.asked == "zh" && other.spoken.place.store == "a=b")
    #expect(other.count == 1 && other.colour == nil && !other.dryRun)
    let show = try command("kites", "show", "--tag", "a", "k1", "--tag=b", "x", "y", as: KitesShow.self)
    #expect(show.id == "k1" && show.words == ["x", "y"] && show.tags == ["a", "b"])
  }

  @Test(
    "An option of several words takes them up to the next option; one that takes anything takes what looks like one")
  func taking() throws {
    let show = try command("kites", "show", "k1", "--attach", "a", "b", "--tag", "t", "c", as: KitesShow.self)
    #expect(show.attach == ["a", "b"] && show.tags == ["t"] && show.words == ["c"])
    #expect(try command("kites", "show", "k1", "--attach=a", "b", as: KitesShow.self).words == ["b"])
    let ship = try command("ship", "--by", "-10%", "1", "2", as: Ship.self)
    #expect(ship.by == "-10%" && ship.parcels == [1, 2])
  }

  @Test("After two dashes no word is an option; one dash alone never is; an empty word is a word")
  func words() throws {
    let show = try command("kites", "show", "--", "--tag", "-h", as: KitesShow.self)
    #expect(show.id == "--tag" && show.words == ["-h"] && show.tags.isEmpty)
    #expect(try command("kites", "show", "-", "", as: KitesShow.self).words == [""])
    #expect(try command("kites", "--store", "-", as: KitesList.self).place.store == "-")
  }

  @Test("Commands are read apart from each other")
  func apart() throws {
    let first = try command("sell", "--count", "2", as: Sell.self)
    let second = try command("sell", as: Sell.self)
    #expect(first.count == 2 && second.count == 1)
  }

  @Test(
    "Help and the version are asked for wherever the words stand, but behind two dashes",
    arguments: [
      (["--help"], "shop"), (["-h"], "shop"), (["help"], "shop"), (["help", "kites"], "shop kites"),
      (["help", "kites", "show", "more"], "shop kites show"), (["kites", "help", "show"], "shop kites show"),
      (["kites", "--help"], "shop kites"), (["kites", "--store", "s", "--help"], "shop kites list"),
      (["sell", "--wrong", "-h"], "shop sell"), (["help", "nothing"], "shop"),
    ])
  func help(words: [String], place: String) throws {
    guard case .help(let path) = try CommandLineReader.read(words, for: Shop.self) else {
      Issue.record("\(words) ask for no help")
      return
    }
    #expect(path.name == place)
    guard case .version = try CommandLineReader.read(["sell", "--version"], for: Shop.self) else {
      Issue.record("--version does not ask for the version")
      return
    }
  }

  @Test(
    "What is wrong is said with the argument, what it is for, how the command is used and where to read on",
    arguments: [
      (["sel"], #""sel" is no command. Did you mean "sell"? "shop --help" lists them."#),
      (["xyzzy"], #""xyzzy" is no command. "shop --help" lists them."#),
      (
        ["kites", "shwo"],
        #""shwo" is no command of "shop kites". Did you mean "show"? "shop kites --help" lists them."#
      ),
      (["sell", "--coutn", "2"], "Error: Unknown option '--coutn'. Did you mean '--count'?"),
      (["sell", "-x"], "Error: Unknown option '-x'"), (["sell", "--zzzzzzz"], "Error: Unknown option '--zzzzzzz'"),
      (["sell", "--count"], "Error: Missing value for '--count <count>'"),
      (["sell", "--count", "--dry-run"], "Error: Missing value for '--count <count>'"),
      (["sell", "--store="], "Error: Missing value for '--store <dir>'"),
      (["sell", "--count", "many"], "Error: The value 'many' is invalid for '--count <count>'"),
      (
        ["sell", "--colour", "pink"],
        "Error: The value 'pink' is invalid for '--colour <colour>'. Please provide one of 'red', 'green' or 'blue'."
      ),
      (
        ["sell", "--colour", "gren"],
        "Error: The value 'gren' is invalid for '--colour <colour>'. Did you mean 'green'?"
      ),
      (["sell", "--help=no"], "Error: The option '--help' does not take any value, but 'no' was specified."),
      (["sell", "--dry-run=yes"], "Error: The option '--dry-run' does not take any value, but 'yes' was specified."),
      (["sell", "a"], "Error: Unexpected argument 'a'"),
      (["sell", "a", "b"], "Error: 2 unexpected arguments: 'a', 'b'"),
      (["kites", "show"], "Error: Missing expected argument '<id>'"),
      (["ship", "--by", "1"], "Error: Missing expected argument '<parcels> ...'"),
      (["ship", "1"], "Error: Missing expected argument '--by <by>'"),
      (["sell", "--store", "nowhere"], "Error: Nowhere is no place."),
    ])
  func trouble(words: [String], first: String) throws {
    let trouble = #expect(throws: UsageTrouble.self) { try CommandLineReader.read(words, for: Shop.self) }
    let lines = try #require(trouble).english.split(separator: "\n")
    #expect(lines.first.map(String.init) == first)
    #expect(lines.count == 1 || lines.last?.contains("--help' for more information.") == true)
    #expect(!(trouble?.chinese.contains("Error") ?? true))
  }

  @Test("The lines of a refusal, in both languages")
  func lines() throws {
    let trouble = #expect(throws: UsageTrouble.self) {
      try CommandLineReader.read(["kites", "--store"], for: Shop.self)
    }
    #expect(
      trouble?.english == """
        Error: Missing value for '--store <dir>'
        Help:  --store <dir>  Where.
        Usage: shop kites list [--store <dir>]
          See 'shop kites list --help' for more information.
        """)
    #expect(
      trouble?.chinese == """
        错误：--store <dir> 缺少值
        说明：--store <dir>  位置。
        用法：shop kites list [--store <dir>]
          详见 shop kites list --help
        """)
  }
}
