//! May this user enter the secured part of the register's system?

use super::{AccessFact, AccessReason};
use crate::{
    calendar::Day,
    decision::{Because, Question, TurningPoints, outcomes},
    norm::{Choice, Norms, RegisterRole},
    wire::record,
};

record! {
    /// The question whether a user may enter the register's system in a role (annex 1, 8.2): the
    /// public portal is open, everything else asks a password, a one-time token and a role that the
    /// administrator linked to the user at the request of the organisation.
    #[derive(Copy, Eq, Hash)]
    #[doc(alias = "authenticatie")]
    pub struct RegisterLogin {
        /// The role.
        pub role: Option<RegisterRole>,
        /// Was the right password given?
        pub password: Option<bool>,
        /// Was a one-time token given that is still valid?
        pub token: Option<bool>,
        /// Did the organisation for which the user works ask for the role?
        pub role_asked: Option<bool>,
        /// Did the administrator link the role to the user?
        pub role_linked: Option<bool>,
    }
}

outcomes! {
    /// May the user enter?
    pub enum RegisterLoginOutcome {
        /// Yes, with the rights of the role.
        Granted = "granted", nl "de gebruiker krijgt toegang met de rechten van de rol", en "the user gets access with the rights of the role";
        /// Yes: no login is asked.
        Open = "open", nl "toegang zonder inloggen", en "access without logging in";
        /// No.
        Refused = "refused", nl "geen toegang", en "no access";
        /// A missing fact decides.
        Undetermined = "undetermined", nl "niet vast te stellen: er ontbreken gegevens", en "undetermined: facts are missing";
        /// No requirements of this day are known.
        NotInForce = "not_in_force", nl "van deze dag zijn de eisen aan het inloggen niet bekend", en "the requirements for logging in on this day are not known";
    }
}

impl Question for RegisterLogin {
    type Outcome = RegisterLoginOutcome;
    type Reason = AccessReason;
    type Fact = AccessFact;

    fn weigh(
        &self,
        norms: &Norms,
        on: Day,
        because: &mut impl Because<AccessReason, AccessFact>,
    ) -> RegisterLoginOutcome {
        match norms.register_login.choose(on) {
            Choice::InForce(_) => {}
            Choice::NotYet { from } => {
                because.reason(AccessReason::LoginNotReadBefore { from });
                return RegisterLoginOutcome::NotInForce;
            }
            Choice::Ended { on: until } => {
                because.reason(AccessReason::LoginNotReadSince { until });
                return RegisterLoginOutcome::NotInForce;
            }
            Choice::NotModelled => return RegisterLoginOutcome::NotInForce,
        }
        let Some(role) = self.role else {
            because.missing(AccessFact::Role);
            return RegisterLoginOutcome::Undetermined;
        };
        if role == RegisterRole::Public {
            because.reason(AccessReason::OpenPart);
            return RegisterLoginOutcome::Open;
        }
        let steps = [
            (self.password, AccessFact::Password, AccessReason::NoPassword),
            (self.token, AccessFact::Token, AccessReason::NoToken),
            (self.role_asked, AccessFact::RoleAsked, AccessReason::RoleNotAsked { role }),
            (self.role_linked, AccessFact::RoleLinked, AccessReason::RoleNotLinked { role }),
        ];
        let mut is_refused = false;
        for (_, _, reason) in steps.iter().filter(|(done, ..)| *done == Some(false)) {
            because.reason(*reason);
            is_refused = true;
        }
        if is_refused {
            return RegisterLoginOutcome::Refused;
        }
        let mut is_known = true;
        for (_, fact, _) in steps.iter().filter(|(done, ..)| done.is_none()) {
            because.missing(*fact);
            is_known = false;
        }
        if !is_known {
            return RegisterLoginOutcome::Undetermined;
        }
        because.reason(AccessReason::Authenticated);
        because.reason(AccessReason::RoleGiven { role });
        RegisterLoginOutcome::Granted
    }

    fn turning_points(&self, norms: &Norms, days: &mut TurningPoints) {
        norms.register_login.turning_points(days);
    }
}
