// swift-tools-version: 6.2

import PackageDescription

/// Every target of ours is compiled the same way: Swift 6 language mode (the tools version's default),
/// and no warning is left standing.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  // A section a function: a release leaves out what it does not use, and keeps like ones once.
  .unsafeFlags(["-Xfrontend", "-function-sections"], .when(configuration: .release)),
  // In batches each frontend reads the whole module again, and what it imports: a quarter of a first build. One reads it once,
  // and two threads emit (with one, there would be no object file for each source, for which the build waits).
  .unsafeFlags(
    ["-whole-module-optimization", "-num-threads", "2", "-disable-batch-mode"], .when(configuration: .debug)),
]

/// The program's own targets search texts without Swift's regular expressions, which every file imports unless told not to. One symbol
/// of theirs, and all of them and their parser are linked: their conformances are roots. With Foundation, for which the like is true,
/// that was a quarter of the program. Where another module has them, as swift-system does, the compiler lets a call of them through
/// all the same: none is left when the program has no symbol with `_StringProcessing` in its name.
let lean: [SwiftSetting] =
  strict + [.unsafeFlags(["-Xfrontend", "-disable-implicit-string-processing-module-import"])]

/// What waits for a person has no loop worth its size.
let compact: [SwiftSetting] = lean + [.unsafeFlags(["-Osize"], .when(configuration: .release))]

let package = Package(
  name: "seller",
  products: [
    .executable(name: "seller", targets: ["seller"])
  ],
  dependencies: [
    // Paths and file descriptors: the store needs the system calls, not Foundation's conveniences.
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1")
  ],
  targets: [
    // Excel workbooks: zlib unpacks them, expat reads their XML as a stream. Foundation's XML parser would bring ICU.
    .systemLibrary(name: "CZlib"),
    .systemLibrary(name: "CExpat"),
    .target(name: "SellerSheets", dependencies: ["CLibrary", "CZlib", "CExpat"], swiftSettings: lean),
    .testTarget(name: "SellerSheetsTests", dependencies: ["SellerSheets", "CZlib"], swiftSettings: strict),
    // Files that the program carries with their names: a new one is in the list by being there.
    .executableTarget(name: "embed-files", swiftSettings: strict),
    .plugin(
      name: "EmbedFiles", capability: .buildTool(), dependencies: ["embed-files"], path: "Sources/EmbedFiles"),
    .systemLibrary(name: "CLinux"),
    .target(name: "CLibrary", swiftSettings: lean),
    .systemLibrary(name: "CNcurses"),
    .target(name: "SellerJSON", swiftSettings: lean),
    .target(name: "SellerCore", swiftSettings: lean),
    .target(name: "SellerText", dependencies: ["CLibrary", "SellerCore"], swiftSettings: lean),
    // Commands, options, help and "did you mean", in both languages.
    .target(name: "SellerCommandLine", dependencies: ["SellerText"], swiftSettings: compact),
    .target(
      name: "SellerRecords", dependencies: ["CLibrary", "SellerCore", "SellerJSON", "SellerText"], swiftSettings: lean),
    .target(
      name: "SellerChanges", dependencies: ["SellerCore", "SellerJSON", "SellerRecords", "SellerText"],
      swiftSettings: compact),
    .target(
      name: "SellerStore",
      dependencies: [
        "CLibrary", "CLinux", "SellerCore", "SellerJSON", "SellerRecords", "SellerText",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: lean),
    .target(
      name: "SellerTables", dependencies: ["SellerCore", "SellerJSON", "SellerRecords", "SellerText"],
      swiftSettings: lean),
    .target(
      name: "SellerExchange",
      dependencies: [
        "CLinux", "SellerCore", "SellerJSON", "SellerRecords", "SellerSheets", "SellerTables", "SellerText",
      ],
      // `Table/Maps`: maps of tables that many shops have, named by `--map`.
      swiftSettings: lean, plugins: ["EmbedFiles"]),
    // The figures for databases that read the stores' files themselves: `Indicators.sql`, and the rulebook's numbers for it.
    .target(
      name: "SellerSQL", dependencies: ["SellerCore"], swiftSettings: lean, plugins: ["EmbedFiles"]),
    .target(name: "SellerGenerator", dependencies: ["SellerCore"], swiftSettings: lean),
    .target(
      name: "SellerConsole",
      dependencies: ["SellerChanges", "SellerCore", "SellerJSON", "SellerRecords", "SellerText", "SellerTables"],
      // `Theme/Files` is a link to `themes/`: the files there are the one source, and the binary carries them all.
      swiftSettings: compact, plugins: ["EmbedFiles"]),
    .target(
      name: "SellerTerminal",
      dependencies: ["CLibrary", "SellerConsole", "SellerCore", "SellerTables", "SellerText", "CNcurses"],
      swiftSettings: compact,
      // ncurses is to find the program's own `wcwidth`, which knows how wide the terminal draws ambiguous characters.
      linkerSettings: [.unsafeFlags(["-Xlinker", "--export-dynamic-symbol=wcwidth"])]),
    .executableTarget(
      name: "seller",
      dependencies: [
        "CLibrary", "CLinux", "SellerChanges", "SellerCommandLine", "SellerCore", "SellerJSON", "SellerText",
        "SellerRecords",
        "SellerStore", "SellerTables", "SellerExchange", "SellerGenerator", "SellerConsole", "SellerSheets",
        "SellerSQL",
        "SellerTerminal",
      ],
      swiftSettings: compact,
      // A program exports nothing, so that what it does not use is left out; at a fixed address it starts without relocating
      // itself. What is the same in several functions is there once. Nothing unwinds the stack, so that how to is left out.
      linkerSettings: [
        .unsafeFlags(
          [
            "-use-ld=lld", "-Xclang-linker", "-no-pie", "-Xlinker", "--no-export-dynamic", "-Xlinker", "--icf=all",
            "-Xlinker", "-T", "-Xlinker", "\(Context.packageDirectory)/Sources/CLinux/release.ld",
          ], .when(configuration: .release))
      ]),
    .testTarget(name: "SellerJSONTests", dependencies: ["SellerJSON"], swiftSettings: strict),
    .testTarget(
      name: "SellerCoreTests", dependencies: ["SellerChanges", "SellerCore", "SellerRecords", "SellerText"],
      swiftSettings: strict),
    .testTarget(
      name: "SellerCommandLineTests", dependencies: ["SellerCommandLine", "SellerText"], swiftSettings: strict),
    .testTarget(name: "SellerTextTests", dependencies: ["SellerText", "SellerCore"], swiftSettings: strict),
    .testTarget(
      name: "SellerRecordsTests", dependencies: ["SellerCore", "SellerRecords", "SellerText"], swiftSettings: strict),
    .testTarget(
      name: "SellerStoreTests", dependencies: ["SellerJSON", "SellerRecords", "SellerStore", "SellerText"],
      swiftSettings: strict),
    .testTarget(
      name: "SellerTablesTests", dependencies: ["SellerCore", "SellerJSON", "SellerTables", "SellerText"],
      swiftSettings: strict),
    .testTarget(
      name: "SellerExchangeTests",
      dependencies: ["SellerExchange", "SellerJSON", "SellerRecords", "SellerSheets", "SellerTables", "SellerText"],
      swiftSettings: strict),
    .testTarget(name: "SellerSQLTests", dependencies: ["SellerCore", "SellerSQL"], swiftSettings: strict),
    .testTarget(name: "SellerGeneratorTests", dependencies: ["SellerGenerator"], swiftSettings: strict),
    .testTarget(
      name: "SellerConsoleTests",
      dependencies: [
        "SellerChanges", "SellerConsole", "SellerGenerator", "SellerJSON", "SellerTables", "SellerText",
      ],
      swiftSettings: strict),
    .testTarget(name: "SellerTerminalTests", dependencies: ["SellerTerminal", "SellerText"], swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["seller", "SellerConsole", "SellerCore", "SellerStore"],
      swiftSettings: strict),
  ]
)
