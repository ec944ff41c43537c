// @generated from an OpenAPI document. Do not edit: run `cargo xtask generate`.

use serde_json::{Map, Value};

use crate::runtime::{JsonNullable, Unrecognized, object, open_enum};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectSessionCreate {
    /// The categories of the provider to connect to
    ///
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
    pub categories: JsonNullable<Vec<ConnectSessionCreateCategories>>,
    /// The provider to connect to
    pub provider: JsonNullable<String>,
    /// The provider version to connect to
    pub provider_version: JsonNullable<String>,
    /// The origin owner identifier
    pub origin_owner_id: String,
    /// The origin owner name
    pub origin_owner_name: String,
    /// The origin username
    pub origin_username: JsonNullable<String>,
    /// The account that this connect session belongs to. With it, the hub opens in edit mode, using the token that it finds.
    pub account_id: JsonNullable<String>,
    /// How long the session is valid, in seconds
    ///
    /// Default: `1800`.
    pub expires_in: JsonNullable<f64>,
    /// The metadata for the connection
    pub metadata: JsonNullable<ConnectSessionCreateMetadata>,
    /// Whether this connect session may create several accounts with the same origin owner id and provider. Without effect if account_id is set.
    ///
    /// Default: `false`.
    pub multiple: JsonNullable<bool>,
    /// The label for the account that this connect session belongs to
    pub label: JsonNullable<String>,
    /// The connect session account type
    ///
    /// Default: `"production"`.
    ///
    /// Example: `["PRODUCTION","TEST"]`.
    pub r#type: JsonNullable<ConnectSessionCreateType>,
    /// The integration ID that this connect session belongs to
    pub integration_id: JsonNullable<String>,
}

impl ConnectSessionCreate {
    /// Makes a new `ConnectSessionCreate` with everything optional left out.
    pub fn new(
        origin_owner_id: impl Into<String>,
        origin_owner_name: impl Into<String>,
    ) -> Self {
        Self {
            categories: JsonNullable::Undefined,
            provider: JsonNullable::Undefined,
            provider_version: JsonNullable::Undefined,
            origin_owner_id: origin_owner_id.into(),
            origin_owner_name: origin_owner_name.into(),
            origin_username: JsonNullable::Undefined,
            account_id: JsonNullable::Undefined,
            expires_in: JsonNullable::Undefined,
            metadata: JsonNullable::Undefined,
            multiple: JsonNullable::Undefined,
            label: JsonNullable::Undefined,
            r#type: JsonNullable::Undefined,
            integration_id: JsonNullable::Undefined,
        }
    }

    /// Sets `categories`.
    pub fn with_categories(
        mut self,
        value: impl Into<JsonNullable<Vec<ConnectSessionCreateCategories>>>,
    ) -> Self {
        self.categories = value.into();
        self
    }

    /// Sets `provider`.
    pub fn with_provider(mut self, value: impl Into<JsonNullable<String>>) -> Self {
        self.provider = value.into();
        self
    }

    /// Sets `provider_version`.
    pub fn with_provider_version(
        mut self,
        value: impl Into<JsonNullable<String>>,
    ) -> Self {
        self.provider_version = value.into();
        self
    }

    /// Sets `origin_username`.
    pub fn with_origin_username(
        mut self,
        value: impl Into<JsonNullable<String>>,
    ) -> Self {
        self.origin_username = value.into();
        self
    }

    /// Sets `account_id`.
    pub fn with_account_id(mut self, value: impl Into<JsonNullable<String>>) -> Self {
        self.account_id = value.into();
        self
    }

    /// Sets `expires_in`.
    pub fn with_expires_in(mut self, value: impl Into<JsonNullable<f64>>) -> Self {
        self.expires_in = value.into();
        self
    }

    /// Sets `metadata`.
    pub fn with_metadata(
        mut self,
        value: impl Into<JsonNullable<ConnectSessionCreateMetadata>>,
    ) -> Self {
        self.metadata = value.into();
        self
    }

    /// Sets `multiple`.
    pub fn with_multiple(mut self, value: impl Into<JsonNullable<bool>>) -> Self {
        self.multiple = value.into();
        self
    }

    /// Sets `label`.
    pub fn with_label(mut self, value: impl Into<JsonNullable<String>>) -> Self {
        self.label = value.into();
        self
    }

    /// Sets `type`.
    pub fn with_type(
        mut self,
        value: impl Into<JsonNullable<ConnectSessionCreateType>>,
    ) -> Self {
        self.r#type = value.into();
        self
    }

    /// Sets `integration_id`.
    pub fn with_integration_id(
        mut self,
        value: impl Into<JsonNullable<String>>,
    ) -> Self {
        self.integration_id = value.into();
        self
    }

    /// The default of `expires_in`.
    #[inline]
    pub fn default_expires_in() -> f64 {
        1800.0
    }

    /// The default of `multiple`.
    #[inline]
    pub fn default_multiple() -> bool {
        false
    }

    /// The default of `type`.
    #[inline]
    pub fn default_type() -> ConnectSessionCreateType {
        ConnectSessionCreateType::Production
    }
}

object::model! {
    ConnectSessionCreate {
        "categories" => categories: nullable list,
        "provider" => provider: nullable,
        "provider_version" => provider_version: nullable,
        "origin_owner_id" => origin_owner_id: required,
        "origin_owner_name" => origin_owner_name: required,
        "origin_username" => origin_username: nullable,
        "account_id" => account_id: nullable,
        "expires_in" => expires_in: nullable,
        "metadata" => metadata: nullable,
        "multiple" => multiple: nullable,
        "label" => label: nullable,
        "type" => r#type: nullable,
        "integration_id" => integration_id: nullable,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectSessionCreateCategories {
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
    ConnectSessionCreateCategories {
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

/// The metadata for the connection
pub type ConnectSessionCreateMetadata = Map<String, Value>;

/// The connect session account type
///
/// Example: `["PRODUCTION","TEST"]`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectSessionCreateType {
    /// `production`
    Production,
    /// `test`
    Test,
    /// A value that the document does not name, kept as it came.
    Unrecognized(Unrecognized),
}

open_enum! {
    ConnectSessionCreateType {
        "production" => Production,
        "test" => Test,
        _ => Unrecognized,
    }
}
