//! Every identity that is named is there, and stands once.

use std::collections::HashSet;

use crate::{
    request::{CareContext, PaymentChoice, Submission, Wish},
    wire::{FaultCode, Faults, Reader},
};

/// The identities of a context.
struct Known<'c> {
    children: HashSet<&'c str>,
    groups: HashSet<&'c str>,
    products: HashSet<&'c str>,
    credits: HashSet<&'c str>,
}

/// Checks the references of the submission and of the context.
pub(super) fn check(submission: &Submission, context: &CareContext) -> Result<(), Faults> {
    let mut reader = Reader::default();
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
    each("rosters", &context.rosters, reader, |roster, reader| refers("group", &roster.group, &known.groups, reader));
    each("credits", &context.credits, reader, |credit, reader| {
        refers("child", &credit.child, &known.children, reader);
    });
    each("requests", &context.requests, reader, |request, reader| {
        refers("child", &request.child, &known.children, reader);
        refers("group", &request.group, &known.groups, reader);
    });
}

fn of_wish(wish: &Wish, known: &Known<'_>, reader: &mut Reader) {
    match wish {
        Wish::Extra { bookings } => each("bookings", bookings, reader, |booking, reader| {
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
