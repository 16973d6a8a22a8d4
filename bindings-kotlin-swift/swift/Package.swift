// swift-tools-version: 6.0
import PackageDescription

// The Swift library. Three of its files are generated from Rust into target/generated/swift of the
// repository and copied from there, as SwiftPM takes sources only from the directory of their target
// (git ignores the copies):
//
//     KinderopvangFFI.h          -> Sources/KinderopvangFFI/KinderopvangFFI.h
//     KinderopvangFFI.modulemap  -> Sources/KinderopvangFFI/module.modulemap
//     Kinderopvang.swift         -> Sources/Kinderopvang/Generated/Kinderopvang.swift
//
// The linker is told where libkinderopvang_ffi is with `-Xlinker -L<directory>`.
let package = Package(
    name: "Kinderopvang",
    products: [
        .library(name: "Kinderopvang", targets: ["Kinderopvang"])
    ],
    targets: [
        .systemLibrary(name: "KinderopvangFFI"),
        .target(
            name: "Kinderopvang",
            dependencies: ["KinderopvangFFI"],
            linkerSettings: [.linkedLibrary("kinderopvang_ffi")]
        ),
        .testTarget(name: "KinderopvangTests", dependencies: ["Kinderopvang"]),
        .executableTarget(name: "Bench", dependencies: ["Kinderopvang"], path: "Bench"),
        .executableTarget(name: "Readme", dependencies: ["Kinderopvang"], path: "Examples/Readme"),
        .executableTarget(name: "JudgeVog", dependencies: ["Kinderopvang"], path: "Examples/JudgeVog"),
        .executableTarget(name: "PersonTimeline", dependencies: ["Kinderopvang"], path: "Examples/PersonTimeline"),
        .executableTarget(name: "JudgeDossier", dependencies: ["Kinderopvang"], path: "Examples/JudgeDossier"),
        .executableTarget(name: "FamilyScreen", dependencies: ["Kinderopvang"], path: "Examples/FamilyScreen"),
    ],
    swiftLanguageModes: [.v6]
)
