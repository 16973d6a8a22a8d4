//! Calls of native functions, which UniFFI writes each by a function of its own, become calls of the one way into the library.

use kinderopvang_ffi::{Said, numbers, said};

use crate::Source;

/// How a call is written in one language by UniFFI, and how it is to be written.
pub(crate) struct Calls {
    /// How the call of a native function begins, and the argument it ends with.
    begin: &'static [&'static str],
    function: &'static str,
    end: &'static str,
    /// The value the function is a method of.
    this: &'static str,
    /// What stands for the handle of a value that stays in the library, in a call to one of its own methods.
    own_handle: &'static str,
    norms: &'static str,
    /// What may stand around the call.
    around: &'static [(&'static str, &'static str)],
    sentence: &'static str,
    /// What marks a function that can fail, and goes where it cannot.
    throws: &'static str,
    /// What is said of each variant, in place of a call: after the type as it is written so far.
    told: fn(written: &str, said: &[(&str, Said)]) -> String,
    call: fn(converter: &str, number: u32, norms: &str, written: &[Written]) -> String,
}

/// The converter of an argument and what it writes.
type Written = (String, String);

pub(crate) const KOTLIN: Calls = Calls {
    begin: &["uniffiRustCallWithError(KinderopvangException) { _status ->", "uniffiRustCall() { _status ->"],
    function: "UniffiLib.uniffi_kinderopvang_ffi_fn_",
    end: "_status)\n}",
    this: "this",
    own_handle: "it",
    norms: "FfiConverterOptionalTypeNorms",
    around: &[("callWithHandle {", "}")],
    sentence: "UniffiErrors.sentence(this)",
    // Java asks for a `try` around it.
    throws: "@Throws(KinderopvangException::class) ",
    told: |written, said| {
        let last = said.len() - 1;
        let name = written.rsplit_once("\nsealed class ").map(|(_, rest)| rest.split([' ', ':']).next().unwrap_or(""));
        let is_enum = written.rfind("\nenum class ") > written.rfind("\nsealed class ");
        let when = |text: &dyn Fn(&Said) -> String| {
            let lines: String = (0..)
                .zip(said)
                .map(|(at, (variant, said))| match is_enum {
                    true if at == last => format!("        else -> {}\n", text(said)),
                    true => format!("        {at} -> {}\n", text(said)),
                    false => format!("        is {}.{variant} -> {}\n", name.unwrap_or(""), text(said)),
                })
                .collect();
            format!("when ({}) {{\n{lines}    }}", if is_enum { "ordinal" } else { "this" })
        };
        let quoted = |text: &str| quoted(text).replace('$', "\\$");
        match said.first() {
            Some((_, Said::InLanguages(..))) => format!(
                "when (`language`) {{\n    Language.NL -> {}\n    Language.EN -> {}\n    }}",
                when(&|said| if let Said::InLanguages(nl, _) = said { quoted(nl) } else { String::new() }),
                when(&|said| if let Said::InLanguages(_, en) = said { quoted(en) } else { String::new() }),
            ),
            _ => when(&|said| match said {
                Said::At(name, at) => format!("{name}.entries[{at}]"),
                Said::Text(text) | Said::InLanguages(text, _) => quoted(text),
            }),
        }
    },
    call: |converter, number, norms, written| {
        let written: Vec<_> =
            written.iter().map(|(converter, value)| format!("{converter}.write({value}, it)")).collect();
        let number = number.cast_signed();
        let norms = if norms.is_empty() { "null" } else { norms };
        format!("uniffiAsked({number}, {norms}, {{ {} }}) {{ {converter}.read(it) }}", written.join("; "))
    },
};

pub(crate) const SWIFT: Calls = Calls {
    begin: &[
        "rustCallWithError(FfiConverterTypeKinderopvangError_lift) {\n        uniffiCallStatus in",
        "rustCall() {\n        uniffiCallStatus in",
    ],
    function: "uniffi_kinderopvang_ffi_fn_",
    end: "uniffiCallStatus\n    )\n}",
    this: "self",
    own_handle: "self.uniffiCloneHandle()",
    norms: "FfiConverterOptionTypeNorms",
    around: &[("try!", ""), ("try", "")],
    sentence: "uniffiSentence(self)",
    throws: "throws  ",
    told: |written, said| {
        let (_, body) = written.rsplit_once("\npublic enum ").unwrap_or_else(|| panic!("no enum"));
        let cases: Vec<&str> = body
            .lines()
            .filter_map(|line| line.strip_prefix("    case ").filter(|case| !case.starts_with(['.', '('])))
            .map(|case| case.split('(').next().unwrap_or(case).trim())
            .collect();
        assert_eq!(cases.len(), said.len(), "the cases of {}", body.lines().next().unwrap_or_default());
        let switch = |text: &dyn Fn(&Said) -> String| {
            let lines: String =
                cases.iter().zip(said).map(|(case, (_, said))| format!("    case .{case}: {}\n", text(said))).collect();
            format!("switch self {{\n{lines}    }}")
        };
        match said.first() {
            Some((_, Said::InLanguages(..))) => format!(
                "switch language {{\n    case .nl: {}\n    case .en: {}\n    }}",
                switch(&|said| if let Said::InLanguages(nl, _) = said { quoted(nl) } else { String::new() }),
                switch(&|said| if let Said::InLanguages(_, en) = said { quoted(en) } else { String::new() }),
            ),
            _ => switch(&|said| match said {
                Said::At(name, at) => format!("{name}.allCases[{at}]"),
                Said::Text(text) | Said::InLanguages(text, _) => quoted(text),
            }),
        }
    },
    call: |converter, number, norms, written| {
        let written: Vec<_> =
            written.iter().map(|(converter, value)| format!("{converter}.write({value}, into: &$0)")).collect();
        let norms = if norms.is_empty() { "nil" } else { norms };
        let written = if written.is_empty() { "_ in".to_owned() } else { written.join("; ") };
        format!("uniffiAsked({converter}.self, {number}, {norms}) {{ {written} }}")
    },
};

/// A text as both languages write it.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"))
}

impl Source {
    /// Every call of a function of its own becomes one that names the function by its number.
    pub(crate) fn asked(self, calls: &Calls) -> Self {
        let (numbers, said) = (numbers(), said());
        let mut told = 0;
        let mut kept = String::with_capacity(self.0.len());
        let mut rest = self.0.as_str();
        let mut asked = 0;
        let next = |text: &str| calls.begin.iter().filter_map(|begin| Some((text.find(begin)?, begin.len()))).min();
        while let Some((at, length)) = next(rest) {
            let (before, call) = rest.split_at(at);
            let call = &call[length..];
            let end = call.find(calls.end).unwrap_or_else(|| panic!("no end of a call"));
            let (call, mut after) = (&call[..end], &call[end + calls.end.len()..]);
            let (name, arguments) = call.trim().split_once('(').unwrap_or_else(|| panic!("no arguments in {call}"));
            let name = name.strip_prefix(calls.function).unwrap_or_else(|| panic!("no function in {call}"));

            // What stands around the call, and what reads the answer.
            let mut before = before.trim_end();
            for (open, close) in calls.around {
                if let Some(outer) = before.strip_suffix(open) {
                    before = outer.trim_end();
                    after = after.trim_start().strip_prefix(close).unwrap_or(after);
                }
            }
            let mut converter = "FfiConverterNothing";
            if let Some(outer) = before.strip_suffix("lift(") {
                let outer = outer.trim_end_matches(['.', '_']);
                let start = outer.rfind(|letter: char| !letter.is_alphanumeric()).map_or(0, |at| at + 1);
                (before, converter) = outer.split_at(start);
                after =
                    after.trim_start().strip_prefix(')').unwrap_or_else(|| panic!("no end of the answer of {name}"));
            }

            let (mut written, mut this, mut norms) = (Vec::new(), Vec::new(), "");
            for argument in arguments.split(',').map(str::trim).filter(|argument| !argument.is_empty()) {
                if argument == calls.own_handle {
                    this.push(("FfiConverterKept".to_owned(), calls.this.to_owned()));
                    continue;
                }
                let parts = argument.strip_suffix(')').and_then(|argument| argument.split_once('('));
                let (lowering, value) = parts.unwrap_or_else(|| panic!("no argument: {argument}"));
                let converter = lowering.trim_end_matches("lower").trim_end_matches(['.', '_']).to_owned();
                if converter == calls.norms {
                    norms = value;
                } else if value == calls.this {
                    this.push((converter, value.to_owned()));
                } else {
                    written.push((converter, value.to_owned()));
                }
            }
            written.append(&mut this);

            kept.push_str(before.trim_end());
            kept.push(' ');
            if name.ends_with("_uniffi_trait_display") {
                // `try!` of what cannot fail.
                kept.truncate(kept.trim_end().trim_end_matches("try!").trim_end().len());
                kept.push(' ');
                kept.push_str(calls.sentence);
            } else if let Some(said) = said.get(name) {
                kept.truncate(kept.trim_end().trim_end_matches("try").trim_end().len());
                let expression = (calls.told)(&kept, said);
                if let Some(at) = kept.rfind(calls.throws).filter(|at| !kept[*at..].contains('}')) {
                    kept.replace_range(at..at + calls.throws.len(), "");
                }
                kept.push(' ');
                kept.push_str(&expression);
                told += 1;
            } else {
                let number = numbers.get(name).unwrap_or_else(|| panic!("no function has the name {name}"));
                if calls.this == "self" && !kept.trim_end().ends_with("try") {
                    kept.push_str("try ");
                }
                kept.push_str(&(calls.call)(converter, *number, norms, &written));
                asked += 1;
            }
            rest = after;
        }
        kept.push_str(rest);
        assert_eq!((asked, told), (numbers.len(), said.len()), "every function is called once");
        assert!(!kept.contains("uniffi_kinderopvang_ffi_fn_method"), "a call was left as it was");
        Self(kept)
    }
}
