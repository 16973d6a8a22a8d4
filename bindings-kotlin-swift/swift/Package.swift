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
//
// With KINDEROPVANG_LIBRARY=family, the small library for the apps of families: the same files from
// target/family/generated/swift, and what needs no more than those.
let isForFamilies = Context.environment["KINDEROPVANG_LIBRARY"] == "family"

func tests(_ name: String, without other: String) -> Target {
    .testTarget(name: name, dependencies: ["Kinderopvang"], path: "Tests", exclude: [other])
}

func example(_ name: String) -> Target {
    .executableTarget(name: name, dependencies: ["Kinderopvang"], path: "Examples/\(name)")
}

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
            exclude: isForFamilies ? ["LrkExport.swift"] : [],
            linkerSettings: [.linkedLibrary("kinderopvang_ffi")]
        ),
        example("FamilyScreen"),
    ] + (isForFamilies ? [
        tests("FamilyTests", without: "KinderopvangTests"),
    ] : [
        tests("KinderopvangTests", without: "FamilyTests"),
        example("Readme"),
        example("JudgeVog"),
        example("PersonTimeline"),
        example("JudgeDossier"),
        .executableTarget(name: "Bench", dependencies: ["Kinderopvang"], path: "Bench"),
    ]),
    swiftLanguageModes: [.v6]
)
