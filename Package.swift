// swift-tools-version: 6.2

import PackageDescription

/// Every target of ours is compiled the same way: Swift 6 language mode (the tools version's default),
/// and no warning is left standing.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "seller",
  targets: [
    .target(name: "SellerCore", swiftSettings: strict),
    .target(name: "SellerText", dependencies: ["SellerCore"], swiftSettings: strict),
    .testTarget(name: "SellerCoreTests", dependencies: ["SellerCore"], swiftSettings: strict),
    .testTarget(name: "SellerTextTests", dependencies: ["SellerText", "SellerCore"], swiftSettings: strict),
  ]
)
