//! Looking up codes and rules.

use super::{describe_code, explain_code, explain_rule, nearest_code};
use crate::{
    catalogue::{Rule, reasons},
    decision::Language,
    norm::Norms,
};

#[test]
fn every_code_of_every_question_can_be_explained() {
    for reason in reasons() {
        assert_eq!(explain_code(reason.code).as_ref(), Some(reason), "{}", reason.code);
        for language in [Language::Nl, Language::En] {
            let page = describe_code(reason.code, language, Norms::builtin()).unwrap();
            assert!(page.contains(reason.rule.word()) && page.contains("https://"), "{page}");
        }
    }
}

#[test]
fn an_unknown_code_is_none_and_a_slip_of_the_pen_has_a_nearest_one() {
    assert_eq!(explain_code("vog.to_old"), None);
    assert_eq!(nearest_code("vog.to_old"), Some("vog.too_old"));
    assert_eq!(nearest_code("something else altogether"), None);
    assert_eq!(describe_code("vog.to_old", Language::En, Norms::builtin()), None);
}

#[test]
fn a_rule_is_found_by_its_name_in_any_case() {
    assert_eq!(explain_rule("vog-2").map(|entry| entry.rule), Some(Rule::Vog2));
    assert_eq!(explain_rule("VOG-99"), None);
}

#[test]
fn a_code_is_described_in_the_language_asked() {
    let page = describe_code("vog.too_old", Language::Nl, Norms::builtin()).unwrap();
    assert_eq!(
        page,
        "vog.too_old\n\
         VOG-2: de ouderdom van de VOG\n\
         De VOG van {issued_on} was jong genoeg tot en met {last_day}.\n\
         - vog.age 2018-03-01.. (wet): Wko (BWBR0017017) art. 1.56b lid 3, tekst 2018-03-01 \
         <https://wetten.overheid.nl/BWBR0017017/2018-03-01>\n"
    );
}
