// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use chrono::NaiveDate;

use crate::runtime::{Unrecognized, object, open_enum, untagged_union};

/// More is known of the members than fits into a line.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManyProperties {
    /// Weekly report
    WeeklyReport(ManyPropertiesWeeklyReport),
    /// Monthly report
    MonthlyReport(ManyPropertiesMonthlyReport),
}

untagged_union! {
    ManyProperties: one_of {
        WeeklyReport(ManyPropertiesWeeklyReport) => OBJECT
            requires("kind", "first_day_of_the_period", "last_day_of_the_period")
            knows(
                "kind", "first_day_of_the_period", "last_day_of_the_period",
                "number_of_people_asked", "number_of_people_answering",
            )
            lists(
                "kind" [
                    Str("requested_by_a_person"), Str("requested_by_a_schedule"),
                    Str("repeated_after_a_failure"),
                ],
            ),
        MonthlyReport(ManyPropertiesMonthlyReport) => OBJECT
            requires("month_of_the_year")
            knows("month_of_the_year"),
    }
}

/// Weekly report
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ManyPropertiesWeeklyReport {
    pub kind: ManyPropertiesWeeklyReportKind,
    pub first_day_of_the_period: NaiveDate,
    pub last_day_of_the_period: NaiveDate,
    pub number_of_people_asked: Option<i64>,
    pub number_of_people_answering: Option<i64>,
}

impl ManyPropertiesWeeklyReport {
    /// Makes a new `ManyPropertiesWeeklyReport` with everything optional left out.
    pub fn new(
        kind: impl Into<ManyPropertiesWeeklyReportKind>,
        first_day_of_the_period: NaiveDate,
        last_day_of_the_period: NaiveDate,
    ) -> Self {
        Self {
            kind: kind.into(),
            first_day_of_the_period,
            last_day_of_the_period,
            number_of_people_asked: None,
            number_of_people_answering: None,
        }
    }

    /// Sets `number_of_people_asked`.
    #[inline]
    pub fn with_number_of_people_asked(mut self, value: i64) -> Self {
        self.number_of_people_asked = Some(value);
        self
    }

    /// Sets `number_of_people_answering`.
    #[inline]
    pub fn with_number_of_people_answering(mut self, value: i64) -> Self {
        self.number_of_people_answering = Some(value);
        self
    }
}

object::model! {
    ManyPropertiesWeeklyReport {
        "kind" => kind: required,
        "first_day_of_the_period" => first_day_of_the_period: required,
        "last_day_of_the_period" => last_day_of_the_period: required,
        "number_of_people_asked" => number_of_people_asked: optional whole,
        "number_of_people_answering" => number_of_people_answering: optional whole,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManyPropertiesWeeklyReportKind {
    /// `requested_by_a_person`
    RequestedByAPerson,
    /// `requested_by_a_schedule`
    RequestedByASchedule,
    /// `repeated_after_a_failure`
    RepeatedAfterAFailure,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    ManyPropertiesWeeklyReportKind {
        "requested_by_a_person" => RequestedByAPerson,
        "requested_by_a_schedule" => RequestedByASchedule,
        "repeated_after_a_failure" => RepeatedAfterAFailure,
        _ => Unrecognized,
    }
}

/// Monthly report
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ManyPropertiesMonthlyReport {
    pub month_of_the_year: i32,
}

impl ManyPropertiesMonthlyReport {
    /// Makes a new `ManyPropertiesMonthlyReport`.
    #[inline]
    pub fn new(month_of_the_year: i32) -> Self {
        Self { month_of_the_year }
    }
}

object::model! {
    ManyPropertiesMonthlyReport {
        "month_of_the_year" => month_of_the_year: required whole,
    }
}
