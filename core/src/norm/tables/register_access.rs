//! The norm about rights in the register of facilities, rule LRK-4.

use super::cite::{day, entry, law};
use crate::{
    calendar::Day,
    norm::{
        Entry,
        RegisterObject::{
            self, ChildcareOrganisation, CommonTable, Holder, InspectionReport, Person, Playgroup, Right, User,
        },
        RegisterRole::{self, Administrator, GgdOfficer, InspectorateOfficer, MunicipalityOfficer, Public, TaxOfficer},
        RightCell,
        RightMark::{self, AddOnly, Full, PublicView, View},
        RightsMatrix,
    },
};

/// The text of the Regeling in which the annex was read.
const START: Day = day(2013, 1, 1);
const END: Day = day(2013, 7, 16);

const fn cell(role: RegisterRole, object: RegisterObject, mark: RightMark) -> RightCell {
    RightCell { role, object, mark }
}

pub(super) static MATRIX: [Entry<RightsMatrix>; 1] = [entry!(
    RightsMatrix::of(&[
        cell(Administrator, User, Full), cell(Administrator, Right, Full), cell(Administrator, CommonTable, Full),
        cell(MunicipalityOfficer, Person, View), cell(MunicipalityOfficer, CommonTable, View),
        cell(MunicipalityOfficer, Holder, Full), cell(MunicipalityOfficer, ChildcareOrganisation, Full),
        cell(MunicipalityOfficer, Playgroup, Full), cell(MunicipalityOfficer, InspectionReport, AddOnly),
        cell(GgdOfficer, Person, View), cell(GgdOfficer, Holder, View), cell(GgdOfficer, ChildcareOrganisation, View),
        cell(GgdOfficer, Playgroup, View), cell(GgdOfficer, InspectionReport, View),
        cell(TaxOfficer, Holder, View), cell(TaxOfficer, ChildcareOrganisation, View),
        cell(TaxOfficer, Playgroup, View), cell(TaxOfficer, InspectionReport, View),
        cell(InspectorateOfficer, Holder, View), cell(InspectorateOfficer, ChildcareOrganisation, View),
        cell(InspectorateOfficer, Playgroup, View), cell(InspectorateOfficer, InspectionReport, View),
        cell(Public, Holder, PublicView), cell(Public, ChildcareOrganisation, PublicView),
        cell(Public, Playgroup, PublicView), cell(Public, InspectionReport, View),
    ]),
    from START => END, Statute law!(RWK, "bijlage 1" "5.1.3" "", 2013-01-01),
    remark "read in a copy in which the table is flattened; the marks in the columns of persons, users, rights and common tables were placed by the number of empty cells and by the roles of 5.1.1, those in the other four columns stand in full; a later description of the system, in a text of 2020-01-01, has no such matrix"
)];

pub(super) static LOGIN: [Entry<crate::norm::Applies>; 1] = [entry!(
    crate::norm::Applies,
    from START => END, Statute law!(RWK, "bijlage 1" "8.2" "", 2013-01-01),
    remark "a password and a one-time token of limited validity; roles are given by the organisation and linked to the user by the administrator at its request; the later text was not read"
)];
