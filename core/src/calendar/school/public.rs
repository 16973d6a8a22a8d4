//! The school holidays as the government publishes them as open data.
//!
//! It is somebody else's document: fields that are not needed are passed over, and texts are read
//! without the spaces and line breaks around them. What is needed is read as strictly as any other
//! document.

mod moment;

use moment::LocalDay;

use super::{SchoolCalendar, SchoolHoliday, SchoolRegion, joined};
use crate::{
    calendar::{Day, Period},
    wire::{FaultCode, Faults, Json, Reader, Wire, from_text},
};

impl SchoolCalendar {
    /// Reads the school holidays as the government publishes them
    /// (<https://www.rijksoverheid.nl/opendata/schoolvakanties>): the JSON of one document, or of a list
    /// of them. The library fetches nothing; the caller hands over the text.
    ///
    /// The moments of the publication are in UTC. Each becomes the day it falls on in the Netherlands,
    /// by European summer time from the last Sunday of March to the last Sunday of October; the end is
    /// included. Holidays keep the name and the order in which they are published.
    ///
    /// The publication does not say about which days it is complete. It is read as follows:
    ///
    /// - A school year is known from 1 August, if the year before it stands there too, with its summer
    ///   holiday; else from 8 September, because a summer holiday that belongs to the year before may
    ///   still be going on until then.
    /// - It is known up to and including the last day of its summer holiday (the name begins with
    ///   `Zomer`) in the region where that ends last, or up to and including 31 July if it lists none.
    /// - A school year without any holidays is not known at all: its holidays have yet to be published.
    /// - A region that an entry does not name does not have that holiday.
    ///
    /// ```
    /// use kinderopvang::calendar::{Day, SchoolCalendar, SchoolDay, SchoolRegion};
    /// let calendar = SchoolCalendar::from_public(
    ///     r#"{"content": [{"title": "\n Schoolvakanties 2026-2027 \n", "schoolyear": "2026 - 2027", "vacations": [{
    ///         "type": "\n Herfstvakantie \n",
    ///         "compulsorydates": "false",
    ///         "regions": [{
    ///             "region": "noord",
    ///             "startdate": "2026-10-10T00:00:00.000Z",
    ///             "enddate": "2026-10-18T21:59:00.000Z"
    ///         }]
    ///     }]}]}"#,
    /// )
    /// .unwrap();
    /// let on = |month, day| calendar.on(Day::new(2026, month, day).unwrap(), Some(SchoolRegion::North), None);
    /// assert!(matches!(on(10, 18), SchoolDay::Holiday { .. }));
    /// assert_eq!(on(10, 19), SchoolDay::School);
    /// assert_eq!(on(9, 7), SchoolDay::NotKnown);
    /// ```
    ///
    /// # Errors
    /// All faults at once, each with the path to its field: what is absent or has another form, a
    /// school year that is not two consecutive years from 1996-1997 on or stands there twice with
    /// different holidays, an entry without regions, and a holiday that ends before it begins or does
    /// not lie between 1 July at the beginning of its school year and 30 September at the end of it.
    #[doc(alias = "schoolvakanties")]
    pub fn from_public(text: &str) -> Result<Self, Faults> {
        let json: Json = from_text(text)?;
        let mut reader = Reader::default();
        let mut years = Vec::new();
        match &json {
            Json::Array(documents) => {
                for (index, document) in documents.iter().enumerate() {
                    reader.at_index(index, |reader| gather(document, reader, &mut years));
                }
            }
            document => gather(document, &mut reader, &mut years),
        }
        Faults::of(reader.into_faults())?;
        years.sort_by_key(|year| year.begin);
        let known = known(&years);
        let holidays = years.into_iter().flat_map(|year| year.holidays).collect();
        Ok(Self { known, holidays, schools: Vec::new() })
    }
}

/// Adds the school years of a document, each once.
fn gather(document: &Json, reader: &mut Reader, years: &mut Vec<SchoolYear>) {
    let content = reader.fields(document).and_then(|mut fields| fields.take::<Listed<SchoolYear>>("content", reader));
    for (index, year) in content.into_iter().flat_map(|content| content.0).enumerate() {
        let Some(year) = year.filter(|year| !year.holidays.is_empty()) else { continue };
        match years.iter().find(|earlier| earlier.begin == year.begin) {
            None => years.push(year),
            Some(earlier) if earlier.has_the_holidays_of(&year) => {}
            Some(_) => reader.at_field("content", |reader| {
                reader.at_index(index, |reader| {
                    reader.at_field("schoolyear", |reader| {
                        let message = "this school year stands here twice, with different holidays";
                        reader.fault::<()>(FaultCode::Contradiction, message);
                    });
                });
            }),
        }
    }
}

/// The days about which the holidays of these years, in order, are complete.
fn known(years: &[SchoolYear]) -> Vec<Period> {
    let mut known: Vec<Period> = Vec::with_capacity(years.len());
    let mut before: Option<&SchoolYear> = None;
    for year in years {
        let follows =
            before.is_some_and(|before| before.end() == year.begin && before.last_day_of_summer_holiday().is_some());
        before = Some(year);
        let first = if follows { Day::new(year.begin, 8, 1) } else { Day::new(year.begin, 9, 8) };
        let last = year.last_day_of_summer_holiday().or_else(|| Day::new(year.end(), 7, 31));
        let Some(period) = first.zip(last).and_then(|(first, last)| Period::new(first, last).ok()) else { continue };
        match known.last_mut().and_then(|before| joined(*before, period).map(|whole| (before, whole))) {
            Some((before, whole)) => *before = whole,
            None => known.push(period),
        }
    }
    known
}

/// The holidays of a school year that begins in the year `begin`.
struct SchoolYear {
    begin: i32,
    holidays: Vec<SchoolHoliday>,
}

impl SchoolYear {
    /// The year in which it ends.
    fn end(&self) -> i32 {
        self.begin.saturating_add(1)
    }

    fn last_day_of_summer_holiday(&self) -> Option<Day> {
        let is_summer = |name: &str| name.get(..5).is_some_and(|begin| begin.eq_ignore_ascii_case("zomer"));
        self.holidays.iter().filter(|holiday| is_summer(&holiday.name)).map(|holiday| holiday.period.last()).max()
    }

    fn has_the_holidays_of(&self, other: &Self) -> bool {
        self.holidays.iter().all(|holiday| other.holidays.contains(holiday))
            && other.holidays.iter().all(|holiday| self.holidays.contains(holiday))
    }
}

impl Wire for SchoolYear {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let before = reader.count();
        let mut fields = reader.fields(json)?;
        let begin = fields.take::<Begin>("schoolyear", reader);
        let vacations = fields.take::<Listed<Vacation>>("vacations", reader);
        let (begin, vacations) = (begin?.0, vacations?.0);
        let may_lie = Day::new(begin, 7, 1).zip(Day::new(begin.saturating_add(1), 9, 30));
        let mut holidays = Vec::new();
        for (index, vacation) in vacations.into_iter().enumerate() {
            let Some(vacation) = vacation else { continue };
            if let Some((first, last)) = may_lie {
                reader.at_field("vacations", |reader| {
                    reader.at_index(index, |reader| vacation.note_outside(first, last, reader));
                });
            }
            holidays.extend(vacation.holidays());
        }
        (reader.count() == before).then_some(Self { begin, holidays })
    }
}

/// The year in which a school year begins, read from both.
struct Begin(i32);

impl Begin {
    /// The first school year from whose beginning European summer time ended in October.
    const FIRST: i32 = 1996;
    /// The last school year that ends within the supported days.
    const LAST: i32 = 2198;
}

impl Wire for Begin {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let text = tidied(json, "a school year", reader)?;
        let year = |text: &str| -> Option<i32> {
            let text = text.trim();
            (text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
        };
        match text.split_once('-').and_then(|(begin, end)| year(begin).zip(year(end))) {
            None => reader.fault(FaultCode::WrongForm, "expected a school year in the form YYYY-YYYY"),
            Some((begin, end)) if begin.checked_add(1) != Some(end) => {
                reader.fault(FaultCode::Contradiction, "a school year is two consecutive years")
            }
            Some((begin, _)) if !(Self::FIRST..=Self::LAST).contains(&begin) => reader
                .fault(FaultCode::OutOfRange, "expected a school year from 1996-1997 up to and including 2198-2199"),
            Some((begin, _)) => Some(Self(begin)),
        }
    }
}

/// A holiday in the regions that have it.
struct Vacation {
    name: String,
    compulsory: bool,
    regions: Vec<Option<InRegion>>,
}

impl Vacation {
    /// Notes every period that does not lie between these days.
    fn note_outside(&self, first: Day, last: Day, reader: &mut Reader) {
        let regions = self.regions.iter().enumerate().filter_map(|(index, region)| Some((index, region.as_ref()?)));
        for (index, InRegion { period, .. }) in regions {
            let field = if period.first() < first || period.first() > last {
                "startdate"
            } else if period.last() > last {
                "enddate"
            } else {
                continue;
            };
            reader.at_field("regions", |reader| {
                reader.at_index(index, |reader| {
                    reader.at_field(field, |reader| {
                        reader.fault::<()>(FaultCode::Contradiction, "the day lies outside the school year");
                    });
                });
            });
        }
    }

    fn holidays(self) -> impl Iterator<Item = SchoolHoliday> {
        let Self { name, compulsory, regions } = self;
        regions.into_iter().flatten().map(move |InRegion { region, period }| SchoolHoliday {
            name: name.clone(),
            region,
            period,
            compulsory,
        })
    }
}

impl Wire for Vacation {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let mut fields = reader.fields(json)?;
        let name = fields.take::<Name>("type", reader);
        let compulsory = fields.take::<Compulsory>("compulsorydates", reader);
        let regions = fields.take::<Listed<InRegion>>("regions", reader);
        if regions.as_ref().is_some_and(|regions| regions.0.is_empty()) {
            let message = "expected at least one region";
            reader.at_field("regions", |reader| reader.fault::<()>(FaultCode::MissingField, message));
        }
        Some(Self { name: name?.0, compulsory: compulsory?.0, regions: regions?.0 })
    }
}

/// The days of a holiday in one region or, without one, in the whole country.
struct InRegion {
    region: Option<SchoolRegion>,
    period: Period,
}

impl Wire for InRegion {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let mut fields = reader.fields(json)?;
        let region = fields.take::<Region>("region", reader);
        let first = fields.take::<LocalDay>("startdate", reader);
        let last = fields.take::<LocalDay>("enddate", reader);
        let period = match Period::new(first?.0, last?.0) {
            Ok(period) => Some(period),
            Err(error) => reader.at_field("enddate", |reader| reader.fault(FaultCode::Contradiction, error)),
        };
        Some(Self { region: region?.0, period: period? })
    }
}

struct Region(Option<SchoolRegion>);

impl Wire for Region {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        const WORDS: &[&str] = &["noord", "midden", "zuid", "heel Nederland"];
        let text = tidied(json, "a region", reader)?;
        let at = WORDS.iter().position(|word| word.eq_ignore_ascii_case(&text));
        let at = at.or_else(|| reader.word(&Json::String(text), WORDS))?;
        Some(Self(SchoolRegion::ALL.get(at).copied()))
    }
}

struct Compulsory(bool);

impl Wire for Compulsory {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let text = tidied(json, "the text true or false", reader)?;
        reader.word(&Json::String(text), &["true", "false"]).map(|at| Self(at == 0))
    }
}

struct Name(String);

impl Wire for Name {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let text = tidied(json, "a text", reader)?;
        if text.is_empty() {
            return reader.fault(FaultCode::WrongForm, "expected the name of a holiday");
        }
        String::read(&Json::String(text), reader).map(Self)
    }
}

/// A text with one space for all white space within it, and none around it.
fn tidied(json: &Json, expected: &str, reader: &mut Reader) -> Option<String> {
    let text = reader.text(json, expected)?;
    Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// A list that has to be there; each item as far as it could be read.
struct Listed<T>(Vec<Option<T>>);

impl<T: Wire> Wire for Listed<T> {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let Json::Array(items) = json else {
            return reader.wrong_type("an array", json);
        };
        let read = |(index, item)| reader.at_index(index, |reader| T::read(item, reader));
        Some(Self(items.iter().enumerate().map(read).collect()))
    }
}

#[cfg(test)]
mod tests;
