// swift-tools-version: 6.2
import PackageDescription

let checks: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// Homebrew keeps it out of the compiler's way; elsewhere it lies where every compiler looks.
#if os(macOS)
  let sodiumPackageConfiguration: String? = "libsodium"
#else
  let sodiumPackageConfiguration: String? = nil
#endif

let package = Package(
  name: "storybank",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "storybank", targets: ["StorybankCLI"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CSQLite", providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
    .target(name: "SQLite", dependencies: ["CSQLite"], swiftSettings: checks),
    .target(name: "StoryModel", swiftSettings: checks),
    .target(
      name: "Migrations", path: "Migrations",
      resources: [.embedInCode("m0001_journal.sql"), .embedInCode("m0002_search.sql")],
      swiftSettings: checks),
    .target(
      name: "StoryStorage", dependencies: ["SQLite", "Migrations", "StoryModel"],
      swiftSettings: checks),
    .target(
      name: "CSentenceEncoder",
      exclude: ["weights.bin", "NOTICE", "LICENSE"],
      cSettings: [
        // Debug builds would otherwise compile the kernels unoptimised, and the tests would crawl.
        .unsafeFlags(["-O3"]),
        .treatAllWarnings(as: .error),
      ]),
    .target(
      name: "SentenceEncoder", dependencies: ["CSentenceEncoder"],
      swiftSettings: checks + [.strictMemorySafety()],
      // Debug builds call it to round numbers, and without Foundation nothing else brings it in.
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
    .executableTarget(
      name: "EncoderSpeed", dependencies: ["SentenceEncoder"],
      path: "Scripts/encoder/EncoderSpeed", swiftSettings: checks),
    .target(
      name: "CMatcherWeights", exclude: ["weights.bin"], cSettings: [.treatAllWarnings(as: .error)]),
    .target(
      name: "StoryMatcher",
      dependencies: ["CMatcherWeights", "SentenceEncoder", "StoryGuidance", "StoryModel"],
      swiftSettings: checks),
    .executableTarget(
      name: "TrainingData", dependencies: ["StoryGuidance", "StoryMatcher", "StoryModel"],
      path: "Scripts/train/TrainingData", swiftSettings: checks),
    .executableTarget(
      name: "Evaluation", dependencies: ["SQLite", "StoryMatcher", "StoryModel", "StoryStorage"],
      path: "Scripts/evaluation/Evaluation", swiftSettings: checks),
    .target(name: "StoryGuidance", dependencies: ["StoryModel"], swiftSettings: checks),
    .target(
      name: "StoryCoverage", dependencies: ["StoryGuidance", "StoryModel"], swiftSettings: checks),
    .target(name: "StoryExchange", dependencies: ["StoryModel"], swiftSettings: checks),
    .target(
      name: "StoryReports", dependencies: ["StoryCoverage", "StoryModel"],
      resources: [.embedInCode("Resources/report.css"), .embedInCode("Resources/report.js")],
      swiftSettings: checks),
    .systemLibrary(
      name: "CSodium", pkgConfig: sodiumPackageConfiguration,
      providers: [.apt(["libsodium-dev"]), .brew(["libsodium"])]),
    .target(name: "Encryption", dependencies: ["CSodium"], swiftSettings: checks),
    .target(name: "Terminal", swiftSettings: checks),
    .executableTarget(
      name: "StorybankCLI",
      dependencies: [
        "Encryption", "StoryCoverage", "StoryExchange", "StoryGuidance", "StoryMatcher",
        "StoryModel",
        "StoryReports", "StoryStorage", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "TOMLKit", package: "TOMLKit"),
      ],
      resources: [.embedInCode("Resources/sample-journal.jsonl")], swiftSettings: checks),

    .testTarget(
      name: "EvaluationTests",
      dependencies: ["Evaluation", "StoryMatcher", "StoryModel", "StoryStorage"],
      swiftSettings: checks),
    .testTarget(
      name: "MigrationsTests", dependencies: ["Migrations", "SQLite"], swiftSettings: checks),
    .testTarget(name: "SQLiteTests", dependencies: ["SQLite"], swiftSettings: checks),
    .testTarget(
      name: "EncryptionTests",
      dependencies: ["CSodium", "Encryption"], swiftSettings: checks),
    .testTarget(
      name: "SentenceEncoderTests", dependencies: ["SentenceEncoder", "CSentenceEncoder"],
      resources: [.copy("Goldens")], swiftSettings: checks),
    .testTarget(
      name: "StoryCoverageTests", dependencies: ["StoryCoverage", "StoryGuidance", "StoryModel"],
      resources: [.copy("Fixtures")], swiftSettings: checks),
    .testTarget(
      name: "StoryReportsTests",
      dependencies: ["StoryCoverage", "StoryModel", "StoryReports"], swiftSettings: checks),
    .testTarget(
      name: "StoryGuidanceTests", dependencies: ["StoryGuidance", "StoryModel"],
      swiftSettings: checks),
    .testTarget(
      name: "StorybankCLITests",
      dependencies: [
        "StoryCoverage", "StorybankCLI", "StoryModel", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], exclude: ["Snapshots", "Transcripts"],
      swiftSettings: checks),
    .testTarget(
      name: "StoryMatcherTests", dependencies: ["StoryMatcher", "StoryModel"],
      swiftSettings: checks),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal"], swiftSettings: checks),
    .testTarget(name: "StoryModelTests", dependencies: ["StoryModel"], swiftSettings: checks),
    .testTarget(
      name: "StoryStorageTests",
      dependencies: ["CSQLite", "Migrations", "SQLite", "StoryModel", "StoryStorage"],
      swiftSettings: checks),
    .testTarget(
      name: "StoryExchangeTests", dependencies: ["StoryExchange", "StoryModel"],
      swiftSettings: checks),
  ]
)
