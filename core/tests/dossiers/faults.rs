//! A document full of faults.

use kinderopvang::dossier::Dossier;

use crate::FAULTS;

#[test]
fn the_dossier_full_of_faults_shows_each_of_them_at_its_place() {
    let faults = Dossier::from_text(FAULTS).unwrap_err().into_vec();
    let mut found: Vec<&str> = faults.iter().map(|fault| fault.path.as_str()).collect();
    let mut expected = vec![
        "organisation.holder",
        "organisation.chamber_number",
        "organisation.colour",
        "organisation.logins[0].login.level",
        "organisation.logins[0].login.own_means",
        "organisation.facilities.on",
        "organisation.notification.mail_sent",
        "locations[0].kind",
        "locations[0].lrk_number",
        "locations[0].postcode",
        "locations[0].care_hours.weekdays.tuesday[0].until",
        "locations[0].care_hours.weekdays.wednesday[0].from",
        "locations[0].care_hours.closed[0].last",
        "locations[0].care_hours.closed_on_holidays",
        "locations[1].id",
        "locations[1].name",
        "locations[1].care_hours.weekdays.monday[1]",
        "persons[0].bsn",
        "persons[0].birth_date",
        "persons[0].registration.events[0]",
        "persons[0].registration.events[1]",
        "persons[0].activities[0].role",
        "persons[0].activities[0].during_care_hours",
        "persons[0].activities[1].location",
        "persons[1].birth_date",
        "persons[1].vog.reference",
        "persons[1].vog.issued_on",
        "persons[1].vog.function_aspects",
        "persons[1].vog.specific_profile",
        "persons[1].registration.events[2]",
        "persons[1].registration.events[3]",
        "persons[1].registration.events[4]",
        "persons[1].requests[0].events[0]",
        "persons[1].requests[1].events[1]",
        "persons[2].id",
        "persons[2].birthdate",
        "persons[2].bsn",
        "persons[2].fee_channel",
        "persons[2].activities[0].visits[0].time.until",
        "persons[2].activities[0].expected.interval.unit",
        "persons[3].registration.events[1].type",
        "persons[4]",
    ];
    found.sort_unstable();
    expected.sort_unstable();
    assert_eq!(found, expected);
}
