//! The ratio a second time: from the table as it is printed, in exact fractions, one child at a time.

use std::{collections::HashMap, sync::OnceLock};

use kinderopvang::{calendar::Day, norm::AgeBand, ratio::Children};

/// The table of day care: the ages, then for one, two, three and four staff members the largest number
/// of children, where two ways exist both, each with the largest number of babies among them.
const DAY_CARE: &str = "
    0-1 | 3 | 6 | 9 | 12
    1-2 | 5 | 10 | 15 | 16
    2-3 | 8 | 16 | - | -
    3-4 | 8 | 16 | - | -
    0-2 | 4 | 8 | 14 a | 16 a
    0-3 | 5 | 10 | 13 a / 14 d / 15 b | 16 a
    0-4 | 5 | 12 | 14 a / 15 c / 16 b | 16 a
    1-3 | 6 | 11 | 16 | -
    1-4 | 7 | 13 | 16 | -
    2-4 | 8 | 16 | - | -
";

/// Children in the order of the ages: 0, 1, 2, 3, 4-7 and 7 years or older.
pub(crate) type Counts = [u32; 6];

pub(crate) fn children(counts: Counts) -> Children {
    let [zero, one, two, three, four, seven] = counts;
    let count = |count: u32| u16::try_from(count).unwrap();
    Children {
        age_0: count(zero),
        age_1: count(one),
        age_2: count(two),
        age_3: count(three),
        age_4_to_6: count(four),
        age_7_up: count(seven),
    }
}

/// Every way of choosing up to `most` children of these ages.
pub(crate) fn compositions(ages: &[usize], most: u32) -> Vec<Counts> {
    let mut all = vec![[0; 6]];
    for age in ages {
        all = all
            .into_iter()
            .flat_map(|counts: Counts| {
                (0..=most - counts.iter().sum::<u32>()).map(move |count| {
                    let mut counts = counts;
                    counts[*age] = count;
                    counts
                })
            })
            .collect();
    }
    all
}

fn ages(counts: Counts) -> Vec<usize> {
    (0..6).filter(|age| counts[*age] > 0).collect()
}

/// The cells of the row for a group: staff, children, babies.
fn row(counts: Counts) -> Vec<(u32, u32, u32)> {
    let ages = ages(counts);
    let name = format!("{}-{}", ages[0], ages[ages.len() - 1] + 1);
    let line = DAY_CARE.lines().map(str::trim).find(|line| line.split(" | ").next() == Some(name.as_str())).unwrap();
    let mut cells = Vec::new();
    for (at, text) in line.split(" | ").enumerate().skip(1) {
        for way in text.split(" / ").filter(|way| *way != "-") {
            let (most, babies) = match way.split_once(' ') {
                None => (way, 99),
                Some((most, "a")) => (most, 8),
                Some((most, "b")) => (most, 3),
                Some((most, "c")) => (most, 5),
                Some((most, "d")) => (most, 4),
                Some(_) => panic!("no such note: {way}"),
            };
            cells.push((u32::try_from(at).unwrap(), most.parse().unwrap(), babies));
        }
    }
    cells
}

/// A fraction in lowest terms is not needed: the sum of `n / d`, rounded up.
fn rounded_up(parts: &[(u32, u32)]) -> u32 {
    let (mut over, mut under) = (0_u64, 1_u64);
    for (n, d) in parts {
        (over, under) = (over * u64::from(*d) + u64::from(*n) * under, under * u64::from(*d));
    }
    let whole = over / under;
    u32::try_from(if whole * under == over { whole } else { whole + 1 }).unwrap()
}

/// What a group of day care needs, and by what: `None` where no number of staff is enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum By {
    Table,
    Babies,
    OneFewer,
}

fn without_rule_two(counts: Counts, most_babies: u32) -> Option<(u32, By)> {
    let [a, b, c, d, older, oldest] = counts;
    assert_eq!((older, oldest), (0, 0));
    let total = a + b + c + d;
    let is_allowed = if total == a { total <= 12 } else { total <= 16 && a <= most_babies };
    if !is_allowed || total == 0 {
        return None;
    }
    let by_table = row(counts).into_iter().filter(|(_, most, babies)| total <= *most && a <= *babies);
    let by_table = by_table.map(|(staff, ..)| staff).min()?;
    // Z = A + (B + C + D) / 1.2, where one over 1.2 is five sixths.
    let z = rounded_up(&[(a, 3), (b * 5, 5 * 6), (c * 5, 6 * 6), (d * 5, 8 * 6)]);
    Some(if a > 0 && z > by_table { (z, By::Babies) } else { (by_table, By::Table) })
}

/// What a group of up to eighteen children needs; worked out once for all of them.
pub(crate) fn day_care(counts: Counts) -> Option<(u32, By)> {
    static ALL: OnceLock<HashMap<Counts, (u32, By)>> = OnceLock::new();
    let all = ALL.get_or_init(|| {
        let every = compositions(&[0, 1, 2, 3], 18).into_iter();
        every.filter_map(|counts| day_care_with(counts, 8).map(|needed| (counts, needed))).collect()
    });
    all.get(&counts).copied()
}

/// With so many babies at most in a group with older children, whatever its cell says.
pub(crate) fn day_care_with(counts: Counts, most_babies: u32) -> Option<(u32, By)> {
    let (own, by) = without_rule_two(counts, most_babies)?;
    let with_one_fewer = ages(counts).into_iter().filter_map(|age| {
        let mut fewer = counts;
        fewer[age] -= 1;
        without_rule_two(fewer, most_babies).map(|(staff, _)| staff)
    });
    Some(if with_one_fewer.max().is_some_and(|of_fewer| of_fewer > own) { (own + 1, By::OneFewer) } else { (own, by) })
}

/// The reading of rule 2 that counts it upon itself, which is not the one used: `smaller` has the
/// answers of that reading for every group with one child fewer.
pub(crate) fn day_care_upon_itself(counts: Counts, smaller: &HashMap<Counts, u32>) -> Option<u32> {
    let (own, _) = without_rule_two(counts, 8)?;
    let with_one_fewer = ages(counts).into_iter().filter_map(|age| {
        let mut fewer = counts;
        fewer[age] -= 1;
        smaller.get(&fewer).copied()
    });
    Some(if with_one_fewer.max().is_some_and(|of_fewer| of_fewer > own) { own + 1 } else { own })
}

pub(crate) fn combined([a, b, c, d, e, f]: Counts) -> Option<(u32, By)> {
    day_care([a, b, c, d + e + f, 0, 0])
}

/// Out-of-school care: by group until the end of June 2024, by centre afterwards.
pub(crate) fn out_of_school(counts: Counts, by_centre: bool) -> Option<u32> {
    let [a, b, c, d, four, seven] = counts;
    if a + b + c + d > 0 || four + seven == 0 {
        return None;
    }
    if by_centre {
        return Some(rounded_up(&[(four, 10), (seven * 83, 1000)]));
    }
    match (four, seven) {
        (n @ 1..=10, 0) | (0, n @ 1..=12) if n > 0 => Some(1),
        (n @ 11..=20, 0) | (0, n @ 13..=24) if n > 0 => Some(2),
        (_, 0) => None,
        (0, 25..=30) => Some(3),
        (0, _) => None,
        (four, seven) if four + seven <= 11 && four <= 9 => Some(1),
        (four, seven) if four + seven <= 22 && four <= 18 => Some(2),
        (four, seven) if four + seven <= 30 => Some(3),
        _ => None,
    }
}

pub(crate) fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// The band at each place of [`Counts`].
pub(crate) const BANDS: [AgeBand; 6] =
    [AgeBand::Age0, AgeBand::Age1, AgeBand::Age2, AgeBand::Age3, AgeBand::Age4To6, AgeBand::Age7Up];
