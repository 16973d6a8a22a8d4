//! The reasons and missing facts of the questions about rights.

use crate::{
    calendar::Day,
    decision::{facts, reasons},
    norm::{RegisterAction, RegisterObject, RegisterRole, RightMark},
};

facts! {
    /// A fact about a right in the register that is missing and matters.
    pub enum AccessFact {
        Role = "role", nl "In welke rol wordt het register gebruikt?", en "In which role is the register used?";
        Object = "object", nl "Om welk object gaat het?", en "Which object is it about?";
        Action = "action", nl "Wat wil men ermee doen?", en "What does one want to do with it?";
        PublicData = "public_data", nl "Gaat het om publieke gegevens van een voorziening die geregistreerd is of was?", en "Is it about public data of a facility that is or was registered?";
        Password = "password", nl "Is het wachtwoord gegeven?", en "Was the password given?";
        Token = "token", nl "Is een eenmalig token gegeven dat nog geldig is?", en "Was a one-time token given that is still valid?";
        RoleAsked = "role_asked", nl "Heeft de organisatie waarvoor de gebruiker werkt om de rol gevraagd?", en "Did the organisation for which the user works ask for the role?";
        RoleLinked = "role_linked", nl "Heeft de beheerder de rol aan de gebruiker gekoppeld?", en "Did the administrator link the role to the user?";
    }
}

reasons! {
    /// Why somebody may or may not do something in the register of facilities.
    pub enum AccessReason {
        NotReadBefore { from: Day } = "access.not_read_before", Lrk4, RegisterRights,
            nl "De rechten zijn gelezen in de tekst die geldt vanaf {from}; welke daarvoor golden is niet gelezen.",
            en "The rights were read in the text in force from {from}; which held before that was not read.";
        NotReadSince { until: Day } = "access.not_read_since", Lrk4, RegisterRights,
            nl "De rechten zijn gelezen in de tekst die gold tot en met {until}; welke daarna golden is niet gelezen.",
            en "The rights were read in the text in force up to and including {until}; which hold after that was not read.";
        Marked { role: RegisterRole, object: RegisterObject, mark: RightMark } = "access.marked", Lrk4, RegisterRights,
            nl "De matrix geeft in de rol van {role} voor {object} dit recht: {mark}.",
            en "For {object}, the matrix gives the role of {role} this right: {mark}.";
        NoMark { role: RegisterRole, object: RegisterObject } = "access.no_mark", Lrk4, RegisterRights,
            nl "De matrix geeft in de rol van {role} geen recht voor {object}.",
            en "For {object}, the matrix gives the role of {role} no right.";
        OtherAction { action: RegisterAction } = "access.other_action", Lrk4, RegisterRights,
            nl "Het gevraagde, {action}, hoort niet bij dit recht.",
            en "What is asked, {action}, is not part of this right.";
        DataPublic = "access.data_public", Lrk4, RegisterRights,
            nl "Het gaat om publieke gegevens van een voorziening die geregistreerd is of was.",
            en "It is about public data of a facility that is or was registered.";
        DataNotPublic = "access.data_not_public", Lrk4, RegisterRights,
            nl "Het gaat niet om publieke gegevens van een voorziening die geregistreerd is of was.",
            en "It is not about public data of a facility that is or was registered.";
        WhateverIsMissing = "access.whatever_is_missing", Lrk4, RegisterRights,
            nl "Wat er ook bij de ontbrekende gegevens hoort, de matrix geeft hetzelfde antwoord.",
            en "Whatever the missing facts are, the matrix gives the same answer.";
        LoginNotReadBefore { from: Day } = "access.login_not_read_before", Lrk4, RegisterLogin,
            nl "De eisen aan het inloggen zijn gelezen in de tekst die geldt vanaf {from}; welke daarvoor golden is niet gelezen.",
            en "The requirements for logging in were read in the text in force from {from}; which held before that was not read.";
        LoginNotReadSince { until: Day } = "access.login_not_read_since", Lrk4, RegisterLogin,
            nl "De eisen aan het inloggen zijn gelezen in de tekst die gold tot en met {until}; welke daarna golden is niet gelezen.",
            en "The requirements for logging in were read in the text in force up to and including {until}; which hold after that was not read.";
        OpenPart = "access.open_part", Lrk4, RegisterLogin,
            nl "Het publieksportaal is zonder inloggen voor iedereen toegankelijk.",
            en "The public portal is open to everybody without logging in.";
        Authenticated = "access.authenticated", Lrk4, RegisterLogin,
            nl "De gebruiker heeft zich bekendgemaakt met een wachtwoord en een geldig eenmalig token.",
            en "The user was authenticated by a password and a valid one-time token.";
        NoPassword = "access.no_password", Lrk4, RegisterLogin,
            nl "Het wachtwoord is niet gegeven; voor het beveiligde deel is het nodig.",
            en "The password was not given; the secured part needs it.";
        NoToken = "access.no_token", Lrk4, RegisterLogin,
            nl "Er is geen eenmalig token gegeven dat nog geldig is; voor het beveiligde deel is het nodig.",
            en "No one-time token was given that is still valid; the secured part needs it.";
        RoleGiven { role: RegisterRole } = "access.role_given", Lrk4, RegisterLogin,
            nl "De beheerder heeft op verzoek van de organisatie deze rol aan de gebruiker gekoppeld: {role}.",
            en "The administrator linked this role to the user at the request of the organisation: {role}.";
        RoleNotAsked { role: RegisterRole } = "access.role_not_asked", Lrk4, RegisterLogin,
            nl "De organisatie waarvoor de gebruiker werkt heeft niet om deze rol gevraagd: {role}.",
            en "The organisation for which the user works did not ask for this role: {role}.";
        RoleNotLinked { role: RegisterRole } = "access.role_not_linked", Lrk4, RegisterLogin,
            nl "De beheerder heeft deze rol niet aan de gebruiker gekoppeld: {role}.",
            en "The administrator did not link this role to the user: {role}.";
    }
}
