// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use chrono::{DateTime, FixedOffset};
use serde_json::{Map, Value};

use crate::runtime::{JsonNullable, Unrecognized, object, open_enum};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectSessionTokenAuthLink {
    pub id: f64,
    pub organization_id: f64,
    pub project_id: String,
    /// Example:
    ///
    /// ```json
    /// [
    ///   "ats",
    ///   "hris",
    ///   "hrisLegacy",
    ///   "crm",
    ///   "iam",
    ///   "marketing",
    ///   "lms",
    ///   "stackOne",
    ///   "documents",
    ///   "ticketing",
    ///   "screening",
    ///   "messaging",
    ///   "accounting",
    ///   "scheduling"
    /// ]
    /// ```
    pub categories: Option<Vec<ConnectSessionTokenAuthLinkCategories>>,
    pub provider: JsonNullable<String>,
    pub origin_owner_id: String,
    pub origin_owner_name: String,
    pub origin_username: JsonNullable<String>,
    pub account_id: JsonNullable<String>,
    pub label: JsonNullable<String>,
    pub created_at: DateTime<FixedOffset>,
    /// Arbitrary set of key and values defined during the session token creation. This can be used to tag an account (eg. based on their pricing plan)
    pub metadata: JsonNullable<ConnectSessionTokenAuthLinkMetadata>,
    /// External trigger token to be used to trigger actions on the account
    ///
    /// Example: `"f0bc3d88-2178-5423-8c81-b81d6c9da824"`.
    pub external_trigger_token: JsonNullable<String>,
    /// The connect session account type
    ///
    /// Example: `["PRODUCTION","TEST"]`.
    pub r#type: JsonNullable<ConnectSessionTokenAuthLinkType>,
    /// The integration ID (UUID) associated with this connect session
    pub integration_id: JsonNullable<String>,
    pub token: String,
    pub auth_link_url: String,
}

impl ConnectSessionTokenAuthLink {
    /// Makes a new `ConnectSessionTokenAuthLink` with everything optional left out.
    pub fn new(
        id: f64,
        organization_id: f64,
        project_id: impl Into<String>,
        origin_owner_id: impl Into<String>,
        origin_owner_name: impl Into<String>,
        created_at: DateTime<FixedOffset>,
        token: impl Into<String>,
        auth_link_url: impl Into<String>,
    ) -> Self {
        Self {
            id,
            organization_id,
            project_id: project_id.into(),
            categories: None,
            provider: JsonNullable::Undefined,
            origin_owner_id: origin_owner_id.into(),
            origin_owner_name: origin_owner_name.into(),
            origin_username: JsonNullable::Undefined,
            account_id: JsonNullable::Undefined,
            label: JsonNullable::Undefined,
            created_at,
            metadata: JsonNullable::Undefined,
            external_trigger_token: JsonNullable::Undefined,
            r#type: JsonNullable::Undefined,
            integration_id: JsonNullable::Undefined,
            token: token.into(),
            auth_link_url: auth_link_url.into(),
        }
    }
}

object::model! {
    ConnectSessionTokenAuthLink {
        "id" => id: required,
        "organization_id" => organization_id: required,
        "project_id" => project_id: required,
        "categories" => categories: optional list,
        "provider" => provider: nullable,
        "origin_owner_id" => origin_owner_id: required,
        "origin_owner_name" => origin_owner_name: required,
        "origin_username" => origin_username: nullable,
        "account_id" => account_id: nullable,
        "label" => label: nullable,
        "created_at" => created_at: required,
        "metadata" => metadata: nullable,
        "external_trigger_token" => external_trigger_token: nullable,
        "type" => r#type: nullable,
        "integration_id" => integration_id: nullable,
        "token" => token: required,
        "auth_link_url" => auth_link_url: required,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectSessionTokenAuthLinkCategories {
    /// `ats`
    Ats,
    /// `hris`
    Hris,
    /// `hris-legacy`
    HrisLegacy,
    /// `crm`
    Crm,
    /// `iam`
    Iam,
    /// `marketing`
    Marketing,
    /// `lms`
    Lms,
    /// `stackone`
    Stackone,
    /// `documents`
    Documents,
    /// `ticketing`
    Ticketing,
    /// `screening`
    Screening,
    /// `messaging`
    Messaging,
    /// `accounting`
    Accounting,
    /// `scheduling`
    Scheduling,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    ConnectSessionTokenAuthLinkCategories {
        "ats" => Ats,
        "hris" => Hris,
        "hris-legacy" => HrisLegacy,
        "crm" => Crm,
        "iam" => Iam,
        "marketing" => Marketing,
        "lms" => Lms,
        "stackone" => Stackone,
        "documents" => Documents,
        "ticketing" => Ticketing,
        "screening" => Screening,
        "messaging" => Messaging,
        "accounting" => Accounting,
        "scheduling" => Scheduling,
        _ => Unrecognized,
    }
}

/// Arbitrary set of key and values defined during the session token creation. This can be used to tag an account (eg. based on their pricing plan)
pub type ConnectSessionTokenAuthLinkMetadata = Map<String, Value>;

/// The connect session account type
///
/// Example: `["PRODUCTION","TEST"]`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectSessionTokenAuthLinkType {
    /// `production`
    Production,
    /// `test`
    Test,
    /// `unmapped_value`
    UnmappedValue,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    ConnectSessionTokenAuthLinkType {
        "production" => Production,
        "test" => Test,
        "unmapped_value" => UnmappedValue,
        _ => Unrecognized,
    }
}
