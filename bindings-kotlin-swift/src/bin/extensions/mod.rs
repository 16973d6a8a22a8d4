//! Functions about one type become what people look for at that type: UniFFI writes each as a function of its own,
//! `vogFromJson(document)`, and here it is made `Vog.fromJson(document)` in Kotlin and `Vog(json:)` in Swift.

use std::collections::HashSet;

/// What a function does for a type.
#[derive(Clone, Copy, PartialEq)]
enum Purpose {
    /// Reads a value from a document.
    Read,
    /// Decides each of a list of questions.
    DecideAll,
    /// The outcome of each of a list of questions.
    OutcomesAll,
}

impl Purpose {
    /// By the name of the function.
    fn of(function: &str) -> Option<Self> {
        if function.ends_with("FromJson") {
            Some(Self::Read)
        } else if function.starts_with("decideAll") {
            Some(Self::DecideAll)
        } else if function.starts_with("outcomesAll") {
            Some(Self::OutcomesAll)
        } else {
            None
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Read => "fromJson",
            Self::DecideAll => "decideAll",
            Self::OutcomesAll => "outcomesAll",
        }
    }
}

/// A function with such a purpose, by the line that declares it.
struct Declared<'l> {
    purpose: Purpose,
    name: &'l str,
    /// What stands between the brackets.
    arguments: &'l str,
    /// The type of the answer.
    answer: &'l str,
}

/// Reads `BEFORE name(ARGUMENTS) ARROW ANSWER {`.
fn declared<'l>(line: &'l str, before: &str, arrow: &str) -> Option<Declared<'l>> {
    let (name, rest) = line.strip_prefix(before)?.split_once('(')?;
    let name = name.trim_matches('`');
    let purpose = Purpose::of(name)?;
    let (arguments, answer) = rest.strip_suffix('{')?.rsplit_once(arrow)?;
    let arguments = arguments.trim_end().trim_end_matches("throws").trim_end().strip_suffix(')')?;
    Some(Declared { purpose, name, arguments, answer: answer.trim() })
}

/// The type of the elements of the first argument: what stands after `open` up to `close`.
fn of_elements<'l>(arguments: &'l str, open: &str, close: char) -> &'l str {
    let (_, rest) = arguments.split_once(open).unwrap_or_else(|| panic!("no list in {arguments}"));
    rest.split(close).next().unwrap_or(rest)
}

/// `Vog.fromJson(document)`, `vogs.decideAll(on)`, `vogs.outcomesAll(on)`.
pub(crate) fn kotlin(text: &str) -> String {
    const BEFORE: &str = "    @Throws(KinderopvangException::class) fun ";
    let text = without_needless_companions(text);
    let mut kept = String::with_capacity(text.len());
    let mut is_about_a_list = false;
    for line in text.lines() {
        if let Some(Declared { purpose, name, arguments, answer }) = declared(line, BEFORE, ":") {
            let declaration = if purpose == Purpose::Read {
                format!(
                    "@Throws(KinderopvangException::class)\nfun {answer}.Companion.fromJson({arguments}): {answer} {{\n"
                )
            } else {
                is_about_a_list = true;
                let (_, others) = arguments.split_once(", ").unwrap_or_default();
                let of = of_elements(arguments, "List<", '>');
                format!(
                    "@JvmName(\"{name}\")\n@Throws(KinderopvangException::class)\n\
                    fun List<{of}>.{}({others}): {answer} {{\n",
                    purpose.name(),
                )
            };
            kept.push_str(&declaration);
        } else {
            kept.push_str(&if is_about_a_list { line.replace("`questions`", "this") } else { line.to_owned() });
            kept.push('\n');
            is_about_a_list &= !line.trim_start().starts_with("return ");
        }
    }
    kept
}

/// Only a type that is read from documents has a companion, which `fromJson` is asked of: a class that is loaded with each
/// type, and empty for the others.
fn without_needless_companions(text: &str) -> String {
    // What is written by hand for it stands there too.
    const BY_HAND: &str = "Moment";
    let read: HashSet<&str> = text
        .lines()
        .filter_map(|line| {
            declared(line.trim_start().trim_start_matches("@Throws(KinderopvangException::class) "), "fun ", ":")
        })
        .filter(|declared| declared.purpose == Purpose::Read)
        .map(|declared| declared.answer)
        .collect();
    let mut of = "";
    let mut companions = 0;
    let mut kept = String::with_capacity(text.len());
    for line in text.lines() {
        if let Some((before, after)) = line.split_once("class ")
            && !line.starts_with(' ')
            && !before.contains(['/', '*'])
        {
            of = after.split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or(after);
        }
        // Of a type; the variants of one have their own.
        let is_read = line.starts_with("    companion") && (of == BY_HAND || read.contains(of));
        if line.trim_start() != "companion object" || is_read {
            companions += usize::from(is_read);
            kept.push_str(line);
            kept.push('\n');
        }
    }
    assert_eq!(companions, read.len() + 1, "every type that is read has a companion");
    kept
}

/// `Vog(json: document)`, and what the protocols `Document`, `Question`, `Decision`, `Reason`, `Word` and `JSONWritable` ask of types.
pub(crate) fn swift(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut decisions = Vec::new();
    let mut documents = HashSet::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let Some(Declared { purpose, name, arguments, answer }) = declared(line, "public func ", "->") else {
            kept.push_str(line);
            kept.push('\n');
            continue;
        };
        let (Some(body), Some("}")) = (lines.next(), lines.next()) else { panic!("{name} has more than one line") };
        let asked = body.trim_start().trim_start_matches("return ");
        // The protocols say what it does.
        kept.truncate(kept.rfind("/**").unwrap_or_else(|| panic!("no documentation of {name}")));
        let has_norms = arguments.contains("norms:");
        let members = match purpose {
            Purpose::Read => {
                documents.insert(answer);
                let asked = asked.replace("FfiConverterString.write(document,", "FfiConverterString.write(json,");
                let more = if has_norms {
                    "    public init(json: String) throws {\n        try self.init(json: json, norms: nil)\n    }\n\n    \
                    /// As `init(json:)`, its registrations counted by the given norms.\n"
                } else {
                    ""
                };
                let norms = if has_norms { ", norms: Norms?" } else { "" };
                format!(
                    "extension {answer}: Document {{\n{more}    public init(json: String{norms}) throws {{\n        \
                    self = {asked}\n    }}\n}}\n"
                )
            }
            Purpose::DecideAll | Purpose::OutcomesAll => {
                let of = of_elements(arguments, "[", ']');
                let conforms = if purpose == Purpose::DecideAll {
                    decisions.push(of_elements(answer, "[", ']').to_owned());
                    ": Question"
                } else {
                    ""
                };
                format!(
                    "extension {of}{conforms} {{\n    public static func {}(_ questions: [Self], on: Day, norms: Norms?) \
                    throws -> {answer} {{\n        {asked}\n    }}\n}}\n",
                    purpose.name(),
                )
            }
        };
        kept.push_str(&members);
    }
    decisions.sort_unstable();
    decisions.dedup();
    kept.extend(decisions.iter().map(|decision| format!("extension {decision}: Decision {{}}\n")));
    let reasons: Vec<&str> = with_method(text, "cited").collect();
    kept.extend(reasons.iter().map(|reason| format!("extension {reason}: Reason {{}}\n")));
    let others = with_method(text, "toJson").filter(|of| {
        !documents.contains(of) && !reasons.contains(of) && !decisions.iter().any(|decision| decision == of)
    });
    kept.extend(with_method(text, "word").map(|of| format!("extension {of}: Word {{}}\n")));
    kept.extend(others.map(|of| format!("extension {of}: JSONWritable {{}}\n")));
    kept
}

/// The structs and enums that have a method; no function by itself is called like it.
fn with_method<'t>(text: &'t str, method: &str) -> impl Iterator<Item = &'t str> {
    let method = format!("public func {method}(");
    let mut of = "";
    text.lines().filter_map(move |line| {
        let kinds = ["public struct ", "public enum ", "public final class "];
        if let Some((kind, declared)) = kinds.into_iter().find_map(|kind| Some(kind).zip(line.strip_prefix(kind))) {
            let name = declared.split([' ', ':']).next().unwrap_or(declared);
            of = if kind.ends_with("class ") { "" } else { name };
        }
        (!of.is_empty() && line.starts_with(&method)).then_some(of)
    })
}
