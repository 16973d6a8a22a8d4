use std::{fmt, str::FromStr};

use proptest::prelude::*;
use serde::Serialize;

use super::*;
use crate::{
    decision::{Language, Say},
    wire::{FaultCode, Wire, from_text},
};

const VALID_BSN: [&str; 21] = [
    "111222333",
    "123456782",
    "040645678",
    "211551557",
    "319072356",
    "249566758",
    "999990019",
    "999994669",
    "999992740",
    "999990925",
    "999993276",
    "999993252",
    "999991176",
    "999993136",
    "999993215",
    "999990317",
    "999994281",
    "999990743",
    "999993070",
    "999991334",
    "999993653",
];

fn fault_code<T: Wire + fmt::Debug>(json: &str) -> FaultCode {
    from_text::<T>(json).unwrap_err().as_slice()[0].code
}

/// Every text the library itself makes of a value: `Display`, `Debug` in both forms, and serde's.
fn shown<T: fmt::Display + fmt::Debug + Serialize>(value: &T) -> [String; 4] {
    [value.to_string(), format!("{value:?}"), format!("{value:#?}"), serde_json::to_string(value).unwrap()]
}

fn round_trips<T: FromStr + fmt::Display + PartialEq>(text: &str) -> bool {
    match text.parse::<T>() {
        Ok(value) => value.to_string().parse::<T>().is_ok_and(|again| again == value),
        Err(_) => true,
    }
}

#[test]
fn a_bsn_passes_the_check() {
    for text in VALID_BSN {
        assert_eq!(text.parse::<Bsn>().unwrap().reveal(), text);
    }
}

#[test]
fn a_bsn_of_eight_digits_has_a_leading_zero() {
    let short: Bsn = "40645678".parse().unwrap();
    assert_eq!(short, "040645678".parse().unwrap());
    assert_eq!(short.reveal(), "040645678");
}

#[test]
fn dots_spaces_and_dashes_are_ignored_in_a_bsn() {
    let plain: Bsn = "111222333".parse().unwrap();
    for text in ["1112.22.333", "111 222 333", "111-222-333", " 1112 22 333 ", "1-1-1.2.2.2 333"] {
        assert_eq!(text.parse(), Ok(plain), "{text}");
    }
}

#[test]
fn what_is_not_a_bsn_is_refused_and_says_why() {
    use BsnError::{FailedCheck, WrongForm, WrongLength};
    for (text, error) in [
        ("888888888", FailedCheck),
        ("002455799", FailedCheck),
        ("123456789", FailedCheck),
        ("999999999", FailedCheck),
        ("1112.52.333", FailedCheck),
        ("40645679", FailedCheck),
        ("000000000", WrongForm),
        ("00000000", WrongForm),
        ("12345678912", WrongLength),
        ("1234567", WrongLength),
        ("1", WrongLength),
        ("", WrongLength),
        ("...", WrongLength),
        ("11122233A", WrongForm),
        ("111_222_333", WrongForm),
        ("+111222333", WrongForm),
        ("１１１２２２３３３", WrongForm),
        ("111222333\n", WrongForm),
    ] {
        assert_eq!(text.parse::<Bsn>(), Err(error), "{text:?}");
    }
    assert_eq!("9".repeat(100_000).parse::<Bsn>(), Err(WrongLength));
}

#[test]
fn a_bsn_with_one_wrong_digit_or_two_swapped_neighbours_fails() {
    for text in VALID_BSN {
        for at in 0..9 {
            for digit in b'0'..=b'9' {
                let mut bytes = text.as_bytes().to_vec();
                bytes[at] = digit;
                let changed = String::from_utf8(bytes).unwrap();
                assert_eq!(changed.parse::<Bsn>().is_ok(), changed == text, "{changed}");
            }
        }
        for at in 0..8 {
            let mut bytes = text.as_bytes().to_vec();
            bytes.swap(at, at + 1);
            let swapped = String::from_utf8(bytes).unwrap();
            assert_eq!(swapped.parse::<Bsn>().is_ok(), swapped == text, "{swapped}");
        }
    }
}

#[test]
fn a_bsn_never_shows_more_than_its_last_three_digits() {
    for text in VALID_BSN {
        let bsn: Bsn = text.parse().unwrap();
        for shown in shown(&bsn).into_iter().chain(shown(&Vec::from([bsn])[0])) {
            assert_eq!(shown.trim_matches('"'), format!("******{}", text.split_at(6).1));
        }
        assert!(format!("{:?}", Some((bsn, [bsn]))).chars().filter(char::is_ascii_digit).count() <= 6);
    }
}

#[test]
fn an_error_about_a_bsn_holds_none_of_its_digits() {
    for text in ["888888888", "123456789", "77777777777", "6666666x", "55555"] {
        let error = text.parse::<Bsn>().unwrap_err();
        let json = format!("\"{text}\"");
        let faults = from_text::<Bsn>(&json).unwrap_err();
        let serde = serde_json::from_str::<Bsn>(&json).unwrap_err();
        for shown in [
            error.to_string(),
            format!("{error:?}"),
            faults.to_string(),
            format!("{faults:?}"),
            serde_json::to_string(&faults).unwrap(),
            serde.to_string(),
        ] {
            assert!(!shown.contains(text.split_at(4).0), "{shown}");
        }
    }
}

#[test]
fn the_faults_of_a_bsn_have_their_codes() {
    assert_eq!(fault_code::<Bsn>(r#""123456789""#), FaultCode::FailedCheck);
    assert_eq!(fault_code::<Bsn>(r#""1234""#), FaultCode::WrongForm);
    assert_eq!(fault_code::<Bsn>(r#""000000000""#), FaultCode::WrongForm);
    // A number loses its leading zeros.
    assert_eq!(fault_code::<Bsn>("111222333"), FaultCode::WrongType);
}

#[test]
fn an_rsin_has_the_check_of_a_bsn_and_may_begin_with_zeros() {
    let rsin: Rsin = "001855013".parse().unwrap();
    assert_eq!(rsin.to_string(), "001855013");
    assert_eq!(serde_json::to_string(&rsin).unwrap(), r#""001855013""#);
    assert_eq!("002455799".parse::<Rsin>(), Err(RsinError::FailedCheck));
    assert_eq!("000000000".parse::<Rsin>(), Err(RsinError::WrongForm));
    assert_eq!("1855013".parse::<Rsin>(), Err(RsinError::WrongLength));
    assert_eq!("40645678".parse::<Rsin>(), Err(RsinError::WrongLength));
    assert_eq!("0018.55.013".parse::<Rsin>(), Err(RsinError::WrongForm));
    assert_eq!(fault_code::<Rsin>(r#""002455799""#), FaultCode::FailedCheck);
}

#[test]
fn leading_zeros_of_a_kvk_number_count() {
    assert_eq!("00000001".parse::<ChamberNumber>().unwrap().to_string(), "00000001");
    assert_eq!("12345678".parse::<ChamberNumber>().unwrap().say(Language::Nl), "12345678");
    for text in ["1234567", "123456789", "1234 5678", "1234567a", "", "+1234567", "１２３４５６７８"] {
        assert_eq!(text.parse::<ChamberNumber>(), Err(ChamberNumberError), "{text:?}");
    }
}

#[test]
fn an_establishment_number_need_not_begin_with_zeros() {
    for text in ["000012345678", "123456789012", "999999999999", "000000000000"] {
        assert_eq!(text.parse::<EstablishmentNumber>().unwrap().to_string(), text);
    }
    for text in ["12345678901", "1234567890123", "12345678901a", ""] {
        assert_eq!(text.parse::<EstablishmentNumber>(), Err(EstablishmentNumberError), "{text:?}");
    }
}

#[test]
fn published_lrk_numbers_have_the_usual_check() {
    for text in [
        "213853164",
        "190138750",
        "160012351",
        "195775326",
        "201659359",
        "192896842",
        "100977236",
        "116989737",
        "133101678",
        "999983398",
    ] {
        let number: LrkNumber = text.parse().unwrap();
        assert!(number.has_usual_check(), "{text}");
        assert_eq!(number.to_string(), text);
    }
}

#[test]
fn an_lrk_number_without_the_usual_check_is_accepted() {
    let number: LrkNumber = "123456789".parse().unwrap();
    assert!(!number.has_usual_check());
}

#[test]
fn an_lrk_number_has_nine_digits_and_no_leading_zero() {
    for text in ["012345678", "12345678", "1234567890", "12345678a", "100.977.236", ""] {
        assert_eq!(text.parse::<LrkNumber>(), Err(LrkNumberError), "{text:?}");
    }
}

#[test]
fn a_postcode_is_stored_without_its_space() {
    for text in ["1234 AB", "1234AB", "1234ab", "1234 aB"] {
        let postcode: Postcode = text.parse().unwrap();
        assert_eq!(postcode.to_string(), "1234AB");
        assert_eq!(serde_json::to_string(&postcode).unwrap(), r#""1234AB""#);
        assert_eq!(postcode.say(Language::En), "1234 AB");
        assert_eq!(postcode.digits(), 1234);
    }
    for text in [
        "0234 AB",
        "1234  AB",
        "1234A",
        "1234",
        "123AB",
        "12345 AB",
        "1234 A1",
        "1234 ÄB",
        "1234 AB ",
        "１２３４AB",
        "",
    ] {
        assert_eq!(text.parse::<Postcode>(), Err(PostcodeError), "{text:?}");
    }
}

#[test]
fn the_reference_of_a_vog_keeps_its_zeros_and_hides_all_but_three() {
    let reference: VogReference = "np 0012.3456".parse().unwrap();
    assert_eq!(reference.reveal(), "NP00123456");
    assert_eq!(reference.prefix(), ReferencePrefix::Np);
    assert_eq!(reference.digits(), 8);
    assert_eq!(reference.to_string(), "*******456");
    assert_eq!("00012345678901".parse::<VogReference>().unwrap().digits(), 14);
    assert_eq!("12".parse::<VogReference>().unwrap().to_string(), "**");
    for text in ["", "NP", "XP12345678", "12345678901234A", &"1".repeat(31), &"1".repeat(65)] {
        assert_eq!(text.parse::<VogReference>(), Err(VogReferenceError), "{text:?}");
    }
}

/// The number that is one line in the norm: every weight written out.
fn passes_by_the_written_weights(number: u32) -> bool {
    let digits: Vec<i32> = format!("{number:09}").bytes().map(|byte| i32::from(byte - b'0')).collect();
    let sum: i32 = digits.iter().zip([9, 8, 7, 6, 5, 4, 3, 2, -1]).map(|(digit, weight)| digit * weight).sum();
    sum % 11 == 0
}

#[cfg(feature = "schema")]
#[test]
fn the_schemas_accept_what_the_library_reads() {
    fn agree<T: Wire + schemars::JsonSchema>(texts: &[(&str, bool)]) {
        let schema = serde_json::to_value(schemars::schema_for!(T)).unwrap();
        let validator = jsonschema::validator_for(&schema).unwrap();
        for (text, accepted) in texts {
            let json = serde_json::Value::from(*text);
            assert_eq!(validator.is_valid(&json), *accepted, "{text}");
            assert_eq!(from_text::<T>(&json.to_string()).is_ok(), *accepted, "{text}");
        }
    }
    agree::<Bsn>(&[("1112.22.333", true), ("40645678", true), ("1234567", false), ("1112223334", false)]);
    agree::<Rsin>(&[("001855013", true), ("1855013", false)]);
    agree::<ChamberNumber>(&[("01234567", true), ("1234567", false)]);
    agree::<EstablishmentNumber>(&[("000012345678", true), ("12345678", false)]);
    agree::<LrkNumber>(&[("213853164", true), ("013853164", false)]);
    agree::<Postcode>(&[("1234 AB", true), ("1234ab", true), ("0234AB", false), ("1234  AB", false)]);
}

proptest! {
    #[test]
    fn the_check_is_the_weighted_sum(number in 0_u32..=999_999_999) {
        prop_assert_eq!(passes_eleven_check(number), passes_by_the_written_weights(number));
    }

    #[test]
    fn what_is_read_is_written_and_read_again(number in 1_u64..=999_999_999_999, letters in "[A-Z]{2}") {
        let nine = format!("{:09}", number % 1_000_000_000);
        if let Ok(bsn) = nine.parse::<Bsn>() {
            prop_assert_eq!(&bsn.reveal(), &nine);
            prop_assert_eq!(bsn.reveal().parse::<Bsn>(), Ok(bsn));
        }
        let eight = format!("{:08}", number % 100_000_000);
        let twelve = format!("{number:012}");
        let postcode = format!("{}{letters}", number % 9_000 + 1_000);
        prop_assert_eq!(eight.parse::<ChamberNumber>().unwrap().to_string(), eight);
        prop_assert_eq!(twelve.parse::<EstablishmentNumber>().unwrap().to_string(), twelve);
        prop_assert_eq!(postcode.parse::<Postcode>().unwrap().to_string(), postcode);
        prop_assert!(round_trips::<Rsin>(&nine));
        prop_assert!(round_trips::<LrkNumber>(&nine));
    }

    #[test]
    fn any_text_is_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..40)) {
        let text = String::from_utf8_lossy(&bytes);
        prop_assert!(round_trips::<Rsin>(&text));
        prop_assert!(round_trips::<ChamberNumber>(&text));
        prop_assert!(round_trips::<EstablishmentNumber>(&text));
        prop_assert!(round_trips::<LrkNumber>(&text));
        prop_assert!(round_trips::<Postcode>(&text));
        let _ = text.parse::<Bsn>();
        let _ = text.parse::<VogReference>();
    }

    #[test]
    fn a_mask_shows_at_most_the_last_three_characters(value in "\\PC{0,30}") {
        let masked = masked(&value);
        let count = value.chars().count();
        prop_assert_eq!(masked.chars().count(), count);
        let hidden = if count > 3 { count - 3 } else { count };
        prop_assert!(masked.chars().take(hidden).all(|char| char == '*'));
        prop_assert!(masked.chars().skip(hidden).eq(value.chars().skip(hidden)));
    }

    #[test]
    fn a_reference_shows_at_most_its_last_three_digits(prefix in "(NP|RP)?", digits in "[0-9]{1,30}") {
        let whole = format!("{prefix}{digits}");
        let reference: VogReference = whole.parse().unwrap();
        prop_assert_eq!(&reference.reveal(), &whole);
        for shown in shown(&reference) {
            prop_assert!(shown.chars().filter(char::is_ascii_alphanumeric).count() <= 3);
        }
    }
}
