//! The generator of the Kotlin and Swift sources: what UniFFI writes, then put right where it is
//! wrong or unclear. See `bindings-kotlin-swift/build`.
#![allow(clippy::panic, reason = "a generator stops when the code is not as it knows it")]

use std::{fs, path::Path};

fn main() {
    uniffi::uniffi_bindgen_main();
    let out = std::env::args().skip_while(|argument| argument != "--out-dir").nth(1);
    let Some(out) = out else { return };
    let out = Path::new(&out);
    put_right(&out.join("nl/kinderopvang/kinderopvang.kt"), kotlin);
    put_right(&out.join("Kinderopvang.swift"), swift);
}

fn put_right(path: &Path, right: fn(Source) -> Source) {
    match fs::read_to_string(path) {
        Ok(text) => {
            let text = right(Source(without_rust_examples(&text))).0;
            fs::write(path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        }
        Err(error) => panic!("{}: {error}", path.display()),
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

/// A call of the library by hand, for the test of a panic.
const CALLED: &str = r"
/** @suppress */
internal fun <U> uniffiCalled(call: (UniffiRustCallStatus) -> U): U = uniffiRustCallWithError(KinderopvangException, call)
";

fn kotlin(source: Source) -> Source {
    Source(source.0 + CALLED)
        // Arguments of methods of records lose their defaults.
        .replaced("`norms`: Norms?)", "`norms`: Norms? = null)")
        .replaced("`equatedDays`: List<Day>)", "`equatedDays`: List<Day> = listOf())")
        // A record whose methods take an object is not one that holds an object.
        .without(
            "    @Suppress(\"UNNECESSARY_SAFE_CALL\") // codegen is much simpler if we unconditionally emit safe calls here\n    override fun destroy() {",
            "\n    }\n",
        )
        .replaced("): Disposable{", ") {")
        .replaced(": Disposable  {", " {")
        // A type without values.
        .replaced("enum class RegistrationFact {", "enum class RegistrationFact {\n    ;")
        // The new name of a type, in its own methods too.
        .replaced("FfiConverterTypeUnit.", "FfiConverterTypeTermUnit.")
        // A text that is no text (half a surrogate pair) is a wrong value like any other.
        .replaced(
            "        return Charsets.UTF_8.newEncoder().run {\n            onMalformedInput(CodingErrorAction.REPORT)\n            encode(CharBuffer.wrap(value))\n        }",
            "        return utf8Of(value)",
        )
        // A panic harms no later call; it is an error of this one.
        .replaced("throw InternalException(\"Rust panic\")", "throw KinderopvangException.Internal(INTERNAL_FAULT)")
        .replaced(
            "throw InternalException(FfiConverterString.lift(status.error_buf))",
            "FfiConverterString.lift(status.error_buf)\n            throw KinderopvangException.Internal(INTERNAL_FAULT)",
        )
        .replaced("UniFFI contract version mismatch: try cleaning and rebuilding your project", "$OTHER_VERSION")
        .replaced("UniFFI API checksum mismatch: try cleaning and rebuilding your project", "$OTHER_VERSION")
}

fn swift(source: Source) -> Source {
    source
        // The new names of types, in their own methods too.
        .replaced("FfiConverterTypeTask_lower(self)", "FfiConverterTypeCareTask_lower(self)")
        .replaced("FfiConverterTypeNotification_lower(self)", "FfiConverterTypeRequestNotification_lower(self)")
        .replaced("FfiConverterTypeUnit_lower(self)", "FfiConverterTypeTermUnit_lower(self)")
        // A panic harms no later call; it is an error of this one.
        .replaced(
            "throw UniffiInternalError.rustPanic(try FfiConverterString.lift(callStatus.errorBuf))",
            "_ = try FfiConverterString.lift(callStatus.errorBuf)\n                throw KinderopvangError.Internal(sentence: internalFault)",
        )
        .replaced(
            "throw UniffiInternalError.rustPanic(\"Rust panic\")",
            "throw KinderopvangError.Internal(sentence: internalFault)",
        )
        .replaced("UniFFI contract version mismatch: try cleaning and rebuilding your project", OTHER_VERSION)
        .replaced("UniFFI API checksum mismatch: try cleaning and rebuilding your project", OTHER_VERSION)
        // Bytes without `Data` in between.
        .exchanged("// Define reader functionality.", "// Protocol for types that transfer", include_str!("swift/Bytes.swift"))
        .replaced("var reader = createReader(data: Data(rustBuffer: buf))", "var reader = UniffiReader(buf)")
        .replaced("(data: Data, offset: Data.Index)", "UniffiReader")
        .replaced("var writer = createWriter()", "var writer = UniffiWriter()")
        .replaced("return RustBuffer(bytes: writer)", "return writer.finished()")
        .replaced("into buf: inout [UInt8]", "into buf: inout UniffiWriter")
        .replaced("writeBytes(&buf, value.utf8)", "writeText(&buf, value)")
        .compared()
}

/// What a program says that was built with the sources of one version and finds the library of another.
const OTHER_VERSION: &str =
    "kinderopvang: the native library and these sources are of different versions; use both of one release";

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
