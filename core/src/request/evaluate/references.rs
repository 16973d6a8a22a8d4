//! Every identity that is named is there, and stands once.

use std::collections::HashSet;

use crate::{
    calendar::{DayOfWeek, Moment, Period},
    request::{CareContext, ExtraBooking, PaymentChoice, Submission, Wish},
    wire::{FaultCode, Faults, Reader},
};

/// The identities of a context.
struct Known<'c> {
    children: HashSet<&'c str>,
    groups: HashSet<&'c str>,
    products: HashSet<&'c str>,
    credits: HashSet<&'c str>,
}

/// Checks the references of the submission and of the context, and that it is judged when it has been made.
pub(super) fn check(submission: &Submission, context: &CareContext, judged: Moment) -> Result<(), Faults> {
    let mut reader = Reader::default();
    if judged < submission.submitted {
        reader.at_field("judged", |reader| {
            reader.fault::<()>(FaultCode::Contradiction, "the submission was made later than it is judged")
        });
    }
    let known = reader.at_field("context", |reader| {
        let known = Known {
            children: once("children", context.children.iter().map(|child| child.id.as_str()), reader),
            groups: once("groups", context.groups.iter().map(|group| group.id.as_str()), reader),
            products: once("products", context.products.iter().map(|product| product.id.as_str()), reader),
            credits: once("credits", context.credits.iter().map(|credit| credit.id.as_str()), reader),
        };
        once("requests", context.requests.iter().map(|request| request.id.as_str()), reader);
        within(context, &known, reader);
        known
    });
    overrides(submission, context, &mut reader);
    reader.at_field("submission", |reader| reader.at_field("wish", |reader| of_wish(&submission.wish, &known, reader)));
    Faults::of(reader.into_faults())
}

fn once<'c>(field: &str, ids: impl Iterator<Item = &'c str>, reader: &mut Reader) -> HashSet<&'c str> {
    let mut known = HashSet::new();
    reader.at_field(field, |reader| {
        for (index, id) in ids.enumerate() {
            if !known.insert(id) {
                reader.at_index(index, |reader| {
                    reader.at_field("id", |reader| {
                        reader.fault::<()>(FaultCode::DuplicateIdentity, "this identity stands twice")
                    })
                });
            }
        }
    });
    known
}

fn refers(field: &str, id: &str, known: &HashSet<&str>, reader: &mut Reader) {
    if !known.contains(id) {
        reader.at_field(field, |reader| {
            reader.fault::<()>(FaultCode::UnknownReference, "the context holds nothing with this identity")
        });
    }
}

fn each<T>(field: &str, list: &[T], reader: &mut Reader, mut check: impl FnMut(&T, &mut Reader)) {
    reader.at_field(field, |reader| {
        for (index, item) in list.iter().enumerate() {
            reader.at_index(index, |reader| check(item, reader));
        }
    });
}

fn within(context: &CareContext, known: &Known<'_>, reader: &mut Reader) {
    each("children", &context.children, reader, |child, reader| {
        each("placements", &child.placements, reader, |place, reader| {
            refers("group", &place.group, &known.groups, reader);
            if let Some(Err(error)) = place.until.map(|until| Period::new(place.from, until)) {
                reader.at_field("until", |reader| reader.fault::<()>(FaultCode::Contradiction, error));
            }
        });
        each("consents", &child.consents, reader, |consent, reader| {
            refers("group", &consent.group, &known.groups, reader);
        });
    });
    each("products", &context.products, reader, |product, reader| {
        each("groups", &product.groups, reader, |group, reader| {
            if !known.groups.contains(group.as_str()) {
                reader.fault::<()>(FaultCode::UnknownReference, "the context holds nothing with this identity");
            }
        });
    });
    each("plan", &context.plan, reader, |planned, reader| {
        refers("child", &planned.child, &known.children, reader);
        refers("group", &planned.group, &known.groups, reader);
        if let Some(product) = &planned.product {
            refers("product", product, &known.products, reader);
        }
    });
    let mut rostered = HashSet::new();
    each("rosters", &context.rosters, reader, |roster, reader| {
        refers("group", &roster.group, &known.groups, reader);
        if !rostered.insert((roster.group.clone(), roster.on)) {
            reader.at_field("on", |reader| {
                reader.fault::<()>(FaultCode::DuplicateIdentity, "this group has two rosters for this day")
            });
        }
    });
    each("credits", &context.credits, reader, |credit, reader| {
        refers("child", &credit.child, &known.children, reader);
    });
    each("requests", &context.requests, reader, |request, reader| {
        refers("child", &request.child, &known.children, reader);
        refers("group", &request.group, &known.groups, reader);
    });
}

/// An override is for a booking that is there, and tells why.
fn overrides(submission: &Submission, context: &CareContext, reader: &mut Reader) {
    let bookings = match &submission.wish {
        Wish::Extra { bookings } => bookings.len(),
        Wish::Swap { bookings } => bookings.len(),
        Wish::Absence { bookings } => bookings.len(),
        Wish::Structural { children } => children.len(),
    };
    reader.at_field("context", |reader| {
        each("overrides", &context.overrides, reader, |allowed, reader| {
            if usize::try_from(allowed.booking).map_or(true, |booking| booking >= bookings) {
                reader.at_field("booking", |reader| {
                    reader.fault::<()>(FaultCode::UnknownReference, "the submission has no such booking")
                });
            }
            if allowed.note.trim().is_empty() {
                reader.at_field("note", |reader| {
                    reader.fault::<()>(FaultCode::WrongForm, "what a planner allows is recorded with its reason")
                });
            }
        });
    });
}

/// The most days of one booking: more than a year of extra care is no request but a contract.
const MOST_DAYS: u32 = 366;

/// The days of a booking of extra care are so few that it is a request, and the chosen days of the
/// week are among them.
fn of_days(booking: &ExtraBooking, reader: &mut Reader) {
    if booking.days.days() > MOST_DAYS {
        reader.at_field("days", |reader| {
            let message = format!("a booking of extra care covers at most {MOST_DAYS} days");
            reader.fault::<()>(FaultCode::OutOfRange, message)
        });
    } else if !booking.weekdays.is_empty() {
        let mut days = std::iter::successors(Some(booking.days.first()), |day| day.next())
            .take_while(|day| *day <= booking.days.last());
        if !days.any(|day| booking.weekdays.contains(&DayOfWeek::of(day))) {
            reader.at_field("weekdays", |reader| {
                reader.fault::<()>(FaultCode::Contradiction, "none of these days of the week lies in the period")
            });
        }
    }
}

/// A submission asks something.
fn asks<T>(field: &str, list: &[T], reader: &mut Reader) {
    if list.is_empty() {
        reader.at_field(field, |reader| {
            reader.fault::<()>(FaultCode::MissingField, "a submission holds at least one booking")
        });
    }
}

fn of_wish(wish: &Wish, known: &Known<'_>, reader: &mut Reader) {
    match wish {
        Wish::Extra { bookings } => asks("bookings", bookings, reader),
        Wish::Swap { bookings } => asks("bookings", bookings, reader),
        Wish::Absence { bookings } => asks("bookings", bookings, reader),
        Wish::Structural { children } => asks("children", children, reader),
    }
    match wish {
        Wish::Extra { bookings } => each("bookings", bookings, reader, |booking, reader| {
            of_days(booking, reader);
            refers("child", &booking.child, &known.children, reader);
            refers("product", &booking.product, &known.products, reader);
            if let Some(group) = &booking.group {
                refers("group", group, &known.groups, reader);
            }
            if let PaymentChoice::Credit { credit } = &booking.pay {
                reader.at_field("pay", |reader| refers("credit", credit, &known.credits, reader));
            }
        }),
        Wish::Swap { bookings } => each("bookings", bookings, reader, |booking, reader| {
            refers("child", &booking.child, &known.children, reader);
            if let Some(group) = &booking.group {
                refers("group", group, &known.groups, reader);
            }
            each("takes", &booking.takes, reader, |wanted, reader| {
                refers("product", &wanted.product, &known.products, reader);
            });
        }),
        Wish::Absence { bookings } => each("bookings", bookings, reader, |booking, reader| {
            refers("child", &booking.child, &known.children, reader);
        }),
        Wish::Structural { children } => each("children", children, reader, |child, reader| {
            if !known.children.contains(child.as_str()) {
                reader.fault::<()>(FaultCode::UnknownReference, "the context holds nothing with this identity");
            }
        }),
    }
}
