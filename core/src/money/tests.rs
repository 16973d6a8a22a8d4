use proptest::prelude::*;

use super::*;
use crate::wire::from_text;

fn euro(text: &str) -> Euro {
    text.parse().unwrap()
}

#[test]
fn an_amount_has_at_most_two_decimals_and_is_written_with_two() {
    for (text, written) in [("12", "12.00"), ("12.5", "12.50"), ("12.50", "12.50"), ("0", "0.00"), ("0012.00", "12.00")]
    {
        assert_eq!(euro(text).to_string(), written);
    }
    assert_eq!(Euro::cents(12_34), euro("12.34"));
    assert_eq!(Euro::ZERO, euro("0.00"));
    assert_eq!(Euro::cents(u32::MAX), euro("42949672.95"));
    assert_eq!(euro("12.00").amount(), Decimal::from(12));
}

#[test]
fn a_text_that_is_not_an_amount_is_refused() {
    for text in [
        "12.345", "12.000", "-12.00", "+12.00", "12,00", "1.000,00", "€ 12", "12.", ".50", ".", "1.2.3", "1e3", "",
        " 12", "１２", "NaN",
    ] {
        assert_eq!(text.parse::<Euro>(), Err(EuroError::Form), "{text:?}");
    }
    assert_eq!("1".repeat(100).parse::<Euro>(), Err(EuroError::Form));
}

#[test]
fn the_range_of_an_amount_has_both_its_ends() {
    assert_eq!(euro("1000000000.00"), Euro::MOST);
    assert_eq!("1000000000.01".parse::<Euro>(), Err(EuroError::OutOfRange));
    assert_eq!(Euro::try_from(Decimal::new(-1, 2)), Err(EuroError::OutOfRange));
    assert_eq!(Euro::try_from(Decimal::MAX), Err(EuroError::OutOfRange));
    assert_eq!(Euro::try_from(Decimal::MIN), Err(EuroError::OutOfRange));
    assert_eq!(Euro::try_from(Decimal::new(12_345, 3)), Err(EuroError::Form));
    assert_eq!(Euro::try_from(Decimal::new(12_000, 3)), Ok(euro("12.00")));
    assert_eq!(Euro::try_from(-Decimal::ZERO), Ok(Euro::ZERO));
}

#[test]
fn a_sum_stops_at_the_largest_amount() {
    assert_eq!(euro("12.34").plus(euro("0.66")), euro("13.00"));
    assert_eq!(Euro::MOST.plus(Euro::cents(1)), Euro::MOST);
    assert_eq!(Euro::cents(1).plus(Euro::MOST), Euro::MOST);
}

#[test]
fn an_amount_is_said_with_the_decimal_mark_of_the_language() {
    assert_eq!(euro("12").say(Language::Nl), "€ 12,00");
    assert_eq!(euro("12").say(Language::En), "€12.00");
    assert_eq!(format!("{:?}", euro("12")), "EUR 12.00");
}

#[test]
fn an_amount_is_a_text_on_the_wire() {
    assert_eq!(from_text::<Euro>(r#""12.00""#), Ok(euro("12")));
    assert_eq!(serde_json::to_string(&euro("12")).unwrap(), r#""12.00""#);
    let code = |json: &str| from_text::<Euro>(json).unwrap_err().as_slice()[0].code;
    assert_eq!(code("12.00"), FaultCode::WrongType);
    assert_eq!(code(r#""12,00""#), FaultCode::WrongForm);
    assert_eq!(code(r#""1000000001""#), FaultCode::OutOfRange);
}

#[test]
fn an_amount_is_said_with_the_marks_of_the_language() {
    for (cents, nl, en) in [
        (0, "€ 0,00", "€0.00"),
        (12_00, "€ 12,00", "€12.00"),
        (999_99, "€ 999,99", "€999.99"),
        (1_000_00, "€ 1.000,00", "€1,000.00"),
        (45_000_00, "€ 45.000,00", "€45,000.00"),
        (1_234_567_89, "€ 1.234.567,89", "€1,234,567.89"),
    ] {
        let euro = Euro::cents(cents);
        assert_eq!((euro.say(Language::Nl).as_ref(), euro.say(Language::En).as_ref()), (nl, en));
    }
    let owed = -Decimal::from(123_456);
    assert_eq!(owed.say(Language::Nl), "€ -123.456,00");
}

proptest! {
    #[test]
    fn cents_are_exact(one in any::<u32>(), other in any::<u32>()) {
        let sum = Euro::cents(one).plus(Euro::cents(other));
        let cents = u64::from(one) + u64::from(other);
        prop_assert_eq!(sum.to_string(), format!("{}.{:02}", cents / 100, cents % 100));
        prop_assert_eq!(sum.to_string().parse(), Ok(sum));
        prop_assert_eq!(one.cmp(&other), Euro::cents(one).cmp(&Euro::cents(other)));
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,12}", digits in "[.0-9]{0,14}") {
        for text in [text, digits] {
            if let Ok(euro) = text.parse::<Euro>() {
                prop_assert_eq!(euro.to_string().parse(), Ok(euro));
            }
        }
    }
}
