//! The generator of the Kotlin and Swift sources: what UniFFI writes, then put right where it is
//! wrong or unclear. See `bindings-kotlin-swift/build`.
#![allow(clippy::panic, reason = "a generator stops when the code is not as it knows it")]
#![allow(clippy::string_slice, clippy::arithmetic_side_effects, reason = "at places that were found in the text")]
#![allow(clippy::format_collect, reason = "plain, and fast enough for a generator")]

mod calls;
mod crossings;
mod extensions;

use std::{collections::HashSet, fs};

use calls::{KOTLIN, SWIFT};
use camino::{Utf8Path, Utf8PathBuf};
use crossings::Crossings;
use kinderopvang_ffi::{DEFINITIONS, interface, numbers};
use uniffi_bindgen::{
    BindgenPaths, BindgenPathsLayer,
    bindings::{GenerateOptions, TargetLanguage, generate_with_bindgen_paths},
};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let (Some(out), None) = (arguments.next(), arguments.next()) else { panic!("usage: uniffi-bindgen DIRECTORY") };
    let out = Utf8Path::new(&out);
    fs::create_dir_all(out).unwrap_or_else(|error| panic!("{out}: {error}"));
    let source = out.join("libkinderopvang_ffi.o");
    fs::write(&source, interface()).unwrap_or_else(|error| panic!("{source}: {error}"));
    let mut paths = BindgenPaths::default();
    paths.add_layer(Sources);
    let options = GenerateOptions {
        languages: vec![TargetLanguage::Kotlin, TargetLanguage::Swift],
        source: source.clone(),
        out_dir: out.to_owned(),
        ..GenerateOptions::default()
    };
    generate_with_bindgen_paths(options, paths).unwrap_or_else(|error| panic!("{error:#}"));
    fs::remove_file(&source).unwrap_or_else(|error| panic!("{source}: {error}"));
    put_right(&out.join("nl/kinderopvang/kinderopvang.kt"), kotlin);
    put_right(&out.join("Kinderopvang.swift"), swift);
    let header = out.join("KinderopvangFFI.h");
    fs::write(&header, include_str!("swift/KinderopvangFFI.h")).unwrap_or_else(|error| panic!("{header}: {error}"));
}

/// Where `uniffi.toml` stands.
struct Sources;

impl BindgenPathsLayer for Sources {
    fn get_crate_root(&self, _: &str) -> Option<Utf8PathBuf> {
        Some(Utf8PathBuf::from(env!("CARGO_MANIFEST_DIR")))
    }
}

fn put_right(path: &Utf8Path, right: fn(Source) -> Source) {
    match fs::read_to_string(path) {
        Ok(text) => {
            let text = right(Source(without_rust_examples(&text))).0;
            fs::write(path, text).unwrap_or_else(|error| panic!("{path}: {error}"));
        }
        Err(error) => panic!("{path}: {error}"),
    }
}

struct Source(String);

impl Source {
    /// Replaces a text that must stand in the source: when it does not, the generator has changed.
    fn replaced(self, old: &str, new: &str) -> Self {
        assert!(self.0.contains(old), "the generated code no longer contains\n{old}");
        Self(self.0.replace(old, new))
    }

    /// Replaces the stretch from `start` up to `end`, which stays.
    fn exchanged(self, start: &str, end: &str, new: &str) -> Self {
        let Some((before, rest)) = self.0.split_once(start) else { panic!("no start of\n{start}") };
        let Some((_, after)) = rest.split_once(end) else { panic!("no end of\n{start}") };
        Self(format!("{before}{new}{end}{after}"))
    }

    /// The cases of the error are written as Swift writes them: UniFFI leaves them as they are in Rust.
    fn with_small_cases(self) -> Self {
        let (_, error) = self.0.split_once("enum KinderopvangError").unwrap_or_else(|| panic!("no error"));
        let cases: Vec<String> = error
            .lines()
            .take_while(|line| *line != "}")
            .filter_map(|line| line.strip_prefix("    case ")?.split_once('(').map(|(case, _)| case.to_owned()))
            .filter(|case| case.starts_with(char::is_uppercase))
            .collect();
        assert!(!cases.is_empty(), "the error has no cases");
        self.with_lines(|line| {
            let is_comment = line.trim_start().starts_with(['*', '/']);
            cases.iter().fold(line.to_owned(), |line, case| {
                let small = format!("{}{}", case[..1].to_lowercase(), &case[1..]);
                let declared = if small == "internal" { "`internal`" } else { &small };
                if is_comment {
                    return line.replace(&format!("with `{case}`"), &format!("with `{small}`"));
                }
                line.replace(&format!("    case {case}("), &format!("    case {declared}("))
                    .replace(&format!(" .{case}("), &format!(" .{small}("))
            })
        })
    }

    /// In Kotlin, values cross by calls that stand where they are needed; see `crossings`.
    fn crossing(self) -> Self {
        let crossings = Crossings::of(&self.0);
        let mut kept = String::with_capacity(self.0.len());
        let mut lines = self.0.lines();
        while let Some(line) = lines.next() {
            let declared =
                line.strip_prefix("public object ").and_then(|declared| declared.split_once(": FfiConverter"));
            match declared {
                Some((object, _)) if crossings.needs_no_object(object) => {
                    assert!(lines.by_ref().any(|line| line == "}"), "no end of\n{line}");
                    continue;
                }
                Some((object, _)) => {
                    kept.push_str("internal object ");
                    kept.push_str(object);
                    kept.push_str(" {");
                }
                None => {
                    let line = line.replace("override fun read(buf: ByteBuffer)", "fun read(buf: UniffiReader)");
                    let line = match line.strip_suffix(", buf: ByteBuffer) {") {
                        Some(line) => line.replace("override ", "") + ", buf: UniffiWriter) {",
                        None => line,
                    };
                    kept.push_str(&crossings.line(&line));
                }
            }
            kept.push('\n');
        }
        Self(crossings::without_unused(&kept))
    }

    /// Functions about one type stand at that type.
    fn extended(self, how: fn(&str) -> String) -> Self {
        Self(how(&self.0))
    }

    /// Swift values whose methods take an object are compared and hashed like all others.
    fn compared(self) -> Self {
        let declared = |line: &str| {
            let rest = line.strip_prefix("public struct ").or_else(|| line.strip_prefix("public enum "))?;
            let name = rest.strip_suffix(" {")?;
            let is_value = !name.contains(':') && !name.starts_with("Uniffi");
            is_value.then(|| format!("extension {name}: Equatable, Hashable {{}}\n"))
        };
        let extensions: String = self.0.lines().filter_map(declared).collect();
        Self(format!("{}\n{extensions}", self.0))
    }

    /// Documentation names what the language has: `nothing` for `None`, and fields and functions as they are called here.
    fn documented(self, nothing: &str) -> Self {
        let names: HashSet<String> =
            self.0.split(|letter: char| !letter.is_alphanumeric()).map(str::to_owned).collect();
        let called = |code: &str| {
            let name: String = code
                .split('_')
                .enumerate()
                .map(|(at, part)| if at == 0 { part.to_owned() } else { capitalised(part) })
                .collect();
            let is_name = code.contains('_') && names.contains(&name);
            if code == "None" {
                nothing.to_owned()
            } else if code == "HolidaysNotModelled" {
                // Rust has an error of its own there.
                "NotModelled".to_owned()
            } else if is_name {
                name
            } else {
                code.to_owned()
            }
        };
        self.with_lines(|line| {
            if !line.trim_start().starts_with(['*', '/']) {
                return line.to_owned();
            }
            let parts = line.split('`').enumerate();
            let parts: Vec<String> =
                parts.map(|(at, part)| if at % 2 == 1 { called(part) } else { part.to_owned() }).collect();
            parts.join("`")
        })
    }

    /// Drops every stretch from `start` up to and including `end`.
    fn without(self, start: &str, end: &str) -> Self {
        assert!(self.0.contains(start), "the generated code no longer contains\n{start}");
        let mut parts = self.0.split(start);
        let mut kept = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let Some((_, rest)) = part.split_once(end) else { panic!("no end of\n{start}") };
            kept.push_str(rest);
        }
        Self(kept)
    }
}

fn kotlin(source: Source) -> Source {
    source
        .exchanged(
            "// This is a helper for safely working with byte buffers",
            "// Interface implemented by anything that can contain an object reference.",
            &format!(
                "{}/** What the definitions of the library have to add up to. */\n\
                internal const val DEFINITIONS: Long = {}\n\n\
                {}",
                include_str!("kotlin/Calls.kt"),
                DEFINITIONS.cast_signed(),
                measured(),
            ),
        )
        .exchanged("/**\n * @suppress\n */\npublic object FfiConverterInt", "// This template implements a class for working", "")
        // What holds values that stay in the library is ours.
        .exchanged("// Interface implemented by anything that can contain an object reference.", "// This template implements a class for working", "")
        .exchanged("import com.sun.jna.Library\n", "import java.math.BigDecimal\n", "import java.nio.charset.StandardCharsets\n")
        .replaced("import java.util.concurrent.atomic.AtomicBoolean\n", "")
        .kept(&KOTLIN_KEPT)
        .asked(&KOTLIN)
        .without_functions(&["    override fun allocationSize(", "    override fun lift(", "    override fun lower("], "    ")
        .replaced("/**\n * @suppress\n */\n", "")
        .with_lines(|line| if line.contains("typealias FfiConverter") { String::new() } else { line.to_owned() })
        .crossing()
        // An error says its own sentences, and shows its class before them, as every exception does.
        .without("    // The local Rust `Display`/`Debug` implementation.\n    override fun toString(): String {", "\n    }\n")
        .exchanged("    companion object ErrorHandler", "\n    }\n", "    companion object {")
        // Arguments of methods of records lose their defaults. An object's method has them from its interface.
        .with_lines(|line| {
            if line.contains("override fun ") {
                line.to_owned()
            } else {
                line.replace("`norms`: Norms?)", "`norms`: Norms? = null)")
            }
        })
        .replaced("`equatedDays`: List<Day>)", "`equatedDays`: List<Day> = listOf())")
        // A record whose methods take an object is not one that holds an object.
        .without(
            "    @Suppress(\"UNNECESSARY_SAFE_CALL\") // codegen is much simpler if we unconditionally emit safe calls here\n    override fun destroy() {",
            "\n    }\n",
        )
        .replaced("): Disposable{", ") {")
        .replaced(": Disposable  {", " {")
        // A type without values.
        .with_lines(|line| line.replace("enum class RegistrationFact {", "enum class RegistrationFact {\n    ;"))
        .with_lines(|line| match line.trim_start().split_once(' ') {
            // A variant without values has a name to be shown by.
            Some(("object", rest)) if rest.ends_with("()") => line.replacen("object", "data object", 1),
            Some(("get()", rest)) if rest.starts_with("= \"faults=") || rest.starts_with("= \"sentence=") => {
                "            get() = UniffiErrors.sentence(this)".to_owned()
            }
            _ => line.to_owned(),
        })
        .extended(extensions::kotlin)
        .documented("null")
}

fn swift(source: Source) -> Source {
    source
        .exchanged("fileprivate extension RustBuffer {", "fileprivate struct FfiConverterString", &format!(
            "{}\n/// What the definitions of the library have to add up to.\nlet uniffiDefinitions: UInt64 = {DEFINITIONS}\n\n\
            /// The number of `libraryVersion`.\nlet numberOfVersion: UInt32 = {}\n\n",
            include_str!("swift/Calls.swift"),
            number_of("func_library_version"),
        ))
        .without_functions(
            &["fileprivate struct FfiConverterString: FfiConverter {", "fileprivate struct FfiConverterData: FfiConverterRustBuffer {"],
            "",
        )
        .without("private enum InitializationResult {", "// swiftlint:enable all")
        .kept(&SWIFT_KEPT)
        .asked(&SWIFT)
        .without_functions(&["public func FfiConverter"], "")
        .without_functions(&["    public static func lift(", "    public static func lower("], "    ")
        .replaced("#if swift(>=5.8)\n@_documentation(visibility: private)\n#endif\n\n", "")
        .replaced("\nopen func ", "\npublic func ")
        .with_lines(|line| {
            if line.contains("try! rustCall { uniffi_kinderopvang_ffi_fn_free_") {
                "        kinderopvang_close(handle)".to_owned()
            } else {
                line.to_owned()
            }
        })
        .replaced(": FfiConverterRustBuffer {", ": FfiConverter {")
        .replaced("(data: Data, offset: Data.Index)", "UniffiReader")
        .replaced("into buf: inout [UInt8]", "into buf: inout UniffiWriter")
        .replaced(")-> ", ") -> ")
        .with_small_cases()
        // The new name of a type, in its own methods too.
        .with_lines(|line| line.replace("FfiConverterTypeNotification.write(self", "FfiConverterTypeRequestNotification.write(self"))
        .replaced("        String(reflecting: self)\n", "        uniffiSentence(self)\n")
        .compared()
        .extended(extensions::swift)
        .documented("nil")
}

/// How the class of a value that stays in the library is written by UniFFI, and how it is to be written.
struct KeptClass {
    declared: &'static str,
    /// What UniFFI writes first: how the handle is held and freed. Up to this function, and with it.
    last: &'static str,
    head: fn(name: &str) -> String,
    /// How a value is read and written.
    converter: fn(name: &str) -> String,
    read: &'static str,
    made: fn(name: &str) -> String,
    write: (&'static str, &'static str),
}

const KOTLIN_KEPT: KeptClass = KeptClass {
    declared: "\nopen class ",
    last: "    fun uniffiCloneHandle(): Long {",
    head: |name| format!("\nclass {name} internal constructor(handle: Long) : Kept(handle), {name}Interface {{\n"),
    converter: |name| format!("public object FfiConverterType{name}:"),
    read: "return lift(buf.getLong())",
    made: |name| format!("return {name}(buf.getLong())"),
    write: ("buf.putLong(lower(value))", "buf.keep(value)"),
};

const SWIFT_KEPT: KeptClass = KeptClass {
    declared: "\nopen class ",
    last: "    public func uniffiCloneHandle() -> UInt64 {",
    head: |name| {
        format!(
            "\npublic final class {name}: {name}Protocol, Kept, Sendable {{\n    let handle: UInt64\n\n    \
            init(handle: UInt64) {{\n        self.handle = handle\n    }}\n"
        )
    },
    converter: |name| format!("public struct FfiConverterType{name}: FfiConverter {{"),
    read: "return try lift(handle)",
    made: |name| format!("return {name}(handle: handle)"),
    write: ("writeInt(&buf, lower(value))", "buf.keep(value)"),
};

impl Source {
    /// Values that stay in the library are held by a handle that is no address, and freed by one function for all.
    fn kept(self, how: &KeptClass) -> Self {
        let mut parts = self.0.split(how.declared);
        let mut kept = parts.next().unwrap_or_default().to_owned();
        let mut names = Vec::new();
        for part in parts {
            let name: String = part.chars().take_while(|letter| letter.is_alphanumeric()).collect();
            let rest = part.split_once(how.last).and_then(|(_, rest)| rest.split_once("\n    }\n"));
            let (_, rest) = rest.unwrap_or_else(|| panic!("no class of {name}"));
            kept.push_str(&(how.head)(&name));
            kept.push_str(rest);
            names.push(name);
        }
        assert!(!names.is_empty(), "no class begins with {}", how.declared);
        let mut source = Self(kept);
        for name in names {
            let (before, after) = source.split_at(&(how.converter)(&name));
            let after = after.replacen(how.read, &(how.made)(&name), 1);
            source = Self(before + &after.replacen(how.write.0, how.write.1, 1));
        }
        source
    }

    /// The source up to a text that must stand in it, and the rest from there on.
    fn split_at(self, text: &str) -> (String, String) {
        let at = self.0.find(text).unwrap_or_else(|| panic!("the generated code no longer contains\n{text}"));
        let (before, after) = self.0.split_at(at);
        (before.to_owned(), after.to_owned())
    }
}

/// What the measurement of the library alone, without the reading of its answers, has to know; not every library has it.
fn measured() -> String {
    numbers().get("func_outcomes_all_vog_for_registration").map_or_else(String::new, |number| {
        format!(
            "/** The number of `outcomesAll` of [VogForRegistration]. */\n\
            internal const val NUMBER_OF_OUTCOMES: Int = {}\n\n",
            number.cast_signed()
        )
    })
}

fn number_of(name: &str) -> u32 {
    *numbers().get(name).unwrap_or_else(|| panic!("no function has the name {name}"))
}

impl Source {
    /// Drops functions, from a line that begins so up to the line that closes them.
    fn without_functions(self, begins: &[&str], indent: &str) -> Self {
        let mut kept = String::with_capacity(self.0.len());
        let mut lines = self.0.lines();
        let mut dropped = 0;
        while let Some(line) = lines.next() {
            if !begins.iter().any(|begin| line.starts_with(begin)) {
                kept.push_str(line);
                kept.push('\n');
                continue;
            }
            dropped += 1;
            let close = match line.trim_end().chars().last() {
                Some('(') => ")",
                Some('{') => "}",
                _ => continue,
            };
            let close = format!("{indent}{close}");
            let closed = lines.by_ref().any(|line| line.trim_end() == close);
            assert!(closed, "no end of\n{line}");
        }
        assert!(dropped > 0, "the generated code no longer contains {begins:?}");
        Self(kept)
    }

    /// Rewrites every line.
    fn with_lines(self, rewrite: impl Fn(&str) -> String) -> Self {
        Self(self.0.lines().map(|line| rewrite(line) + "\n").collect())
    }
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Documentation without examples in Rust, and without links to Rust.
fn without_rust_examples(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut in_example = false;
    for line in text.lines() {
        let comment = line.trim_start().trim_start_matches(['*', '/']).trim_start();
        let is_comment = line.trim_start().starts_with(['*', '/']);
        if is_comment && comment.starts_with("```") {
            in_example = !in_example;
            continue;
        }
        if in_example && is_comment && !line.contains("*/") {
            continue;
        }
        in_example = false;
        kept.push_str(&if is_comment { without_links(line) } else { line.to_owned() });
        kept.push('\n');
    }
    kept
}

/// "[`Day`](crate::calendar::Day)" and "[`Day`]" as "`Day`".
fn without_links(line: &str) -> String {
    let mut kept = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("[`") {
        kept.push_str(before);
        kept.push('`');
        let Some((name, after)) = after.split_once("`]") else {
            kept.push_str(after);
            return kept;
        };
        kept.push_str(name.rsplit("::").next().unwrap_or(name));
        kept.push('`');
        rest = match after.strip_prefix('(').and_then(|link| link.split_once(')')) {
            Some((_, rest)) => rest,
            None => after,
        };
    }
    kept.push_str(rest);
    kept
}
