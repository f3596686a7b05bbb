// swift-tools-version: 6.2

import PackageDescription

// Measures the release build from outside; a package of its own, so that no test ever waits for it.
let package = Package(
  name: "benchmarks",
  targets: [
    .executableTarget(name: "benchmarks", swiftSettings: [.treatAllWarnings(as: .error)])
  ]
)
